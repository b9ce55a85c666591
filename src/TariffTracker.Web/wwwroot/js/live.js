// An open page hears of a newer revision of the record and says so quietly; nothing moves until the reader asks for it. A page that
// nobody sees lets go of its connection: a browser has six of them for a site.
const bar = () => document.getElementById('newer');
let newest = 0;
let stream = null;

const tell = () => {
  const at = bar();
  if (!at || newest <= Number(at.dataset.revision) || !at.hidden) {
    return;
  }

  at.hidden = false;
  document.getElementById('said').textContent = at.dataset.said;
};

const listen = () => {
  if (document.hidden || !bar()) {
    stream?.close();
    stream = null;
    return;
  }

  if (!stream) {
    stream = new EventSource('/live');
    stream.addEventListener('revision', (event) => {
      newest = Math.max(newest, Number(event.data));
      tell();
    });
  }
};

document.addEventListener('visibilitychange', listen);
Blazor.addEventListener('enhancedload', () => {
  listen();
  tell();
});
document.addEventListener('click', (event) => {
  if (event.target.closest('#newer a[data-again]')) {
    event.preventDefault();
    Blazor.navigateTo(location.pathname + location.search, { replaceHistoryEntry: true });
  }
});
listen();
