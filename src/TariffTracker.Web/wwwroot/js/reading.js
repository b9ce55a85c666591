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

// Language and formats are changed by loading the page anew: the reader comes back to the place they were at, found by the last
// part of the page that began above the window, since the other language is not as long.
const parts = () => [...document.querySelectorAll('main [id]')];
const keepPlace = (event) => {
  const changed = event.target.closest?.('[data-keep-place]');
  if (!changed || (event.type === 'click' && changed.tagName === 'FORM')) {
    return;
  }

  const above = parts().findLast((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().top <= 0);
  const place = { path: location.pathname, id: above?.id, top: above?.getBoundingClientRect().top, y: scrollY, focus: changed.dataset.keepPlace };
  try {
    sessionStorage.setItem('place', JSON.stringify(place));
  } catch {
    // A browser that keeps nothing begins at the top.
  }
};

const comeBack = () => {
  let place = null;
  try {
    place = JSON.parse(sessionStorage.getItem('place'));
    sessionStorage.removeItem('place');
  } catch {
    return;
  }

  if (place?.path !== location.pathname) {
    return;
  }

  document.getElementById(place.focus)?.focus({ preventScroll: true });
  const above = place.id && document.getElementById(place.id);
  scrollTo(0, above ? scrollY + above.getBoundingClientRect().top - place.top : place.y);
};

addEventListener('click', keepPlace);
addEventListener('submit', keepPlace);
comeBack();

// Where a page is made to be printed.
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) {
    print();
  }
});

addEventListener('hashchange', reveal);
Blazor.addEventListener('enhancedload', reveal);
reveal();

// A picture as PNG: the SVG of the server, drawn twice as large with the fonts of this reader. Only a script can, so only a script offers it.
const offer = () => {
  document.querySelectorAll('button[data-png]').forEach((each) => { each.hidden = false; });
};

const draw = async (button) => {
  const picture = new Image();
  picture.src = button.dataset.png;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = button.dataset.name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60000);
};

addEventListener('click', (event) => {
  const button = event.target.closest?.('button[data-png]');
  if (button) {
    draw(button).catch(() => {
      const said = document.getElementById('said');
      button.title = button.dataset.failed;
      if (said) {
        said.textContent = button.dataset.failed;
      }
    });
  }
});

Blazor.addEventListener('enhancedload', offer);
offer();

// What only some pages need is fetched where they are, and what lies folded away when it is unfolded.
const fetchOf = (part) => import(new URL(part.dataset.script, document.baseURI));
const fetchFor = () => document.querySelectorAll('main [data-script]').forEach(fetchOf);
addEventListener('toggle', (event) => {
  if (event.newState === 'open' && event.target.matches?.('details[data-script]')) {
    fetchOf(event.target);
  }
}, true);
Blazor.addEventListener('enhancedload', fetchFor);
fetchFor();
