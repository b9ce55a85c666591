// After a link was followed without a full load: the reader begins at the heading of the new page, as a full load would have
// them do, or hears the new title where only the clocks or the filters moved.
let page = location.pathname;

Blazor.addEventListener('enhancedload', () => {
  if (location.pathname === page) {
    const said = document.getElementById('said');
    if (said) {
      said.textContent = document.title;
    }

    return;
  }

  page = location.pathname;
  const heading = document.querySelector('h1');
  if (heading && !location.hash) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
});

// A link to something that lies folded away opens what it is folded into.
const reveal = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target ? [...document.querySelectorAll('details:not([open])')].filter((each) => each !== target && each.contains(target)) : [];
  folded.forEach((each) => { each.open = true; });
  if (folded.length > 0) {
    target.scrollIntoView();
  }
};

// Where a page is made to be printed.
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) {
    print();
  }
});

addEventListener('hashchange', reveal);
Blazor.addEventListener('enhancedload', reveal);
reveal();
