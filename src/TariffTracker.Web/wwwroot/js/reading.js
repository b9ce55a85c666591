// After a link was followed without a full load: the reader begins at the heading of the new page, as a full load would have
// them do, or hears the new title where only the clocks or the filters moved.
let page = location.pathname;

Blazor.addEventListener('enhancedload', () => {
  if (location.pathname === page) {
    document.getElementById('said').textContent = document.title;
    return;
  }

  page = location.pathname;
  const heading = document.querySelector('h1');
  if (heading && !location.hash) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
});
