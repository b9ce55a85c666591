// The ruler of days: moved, it takes the page to the day, and stays where it is. Fetched by reading.js when it is first unfolded.
const stillMs = 150;
const ruler = () => document.getElementById('clock-ruler');
const tick = () => ruler().list.options[ruler().value];
let waiting = 0;
let isMoving = false;

const go = () => {
  const { together, today } = document.getElementById('ruler').dataset;
  const { on } = tick().dataset;
  const page = new URL(location.href);
  page.hash = '';
  page.searchParams.set('asOf', on);
  if (together !== undefined) {
    page.searchParams.set('known', on <= today ? on : today);
  }

  isMoving = true;
  Blazor.navigateTo(page.pathname + page.search);
};

const show = () => {
  const box = document.getElementById('ruler');
  if (!box) {
    return;
  }

  box.hidden = false;
  if (isMoving) {
    isMoving = false;
    box.closest('details').open = true;
    ruler().focus({ preventScroll: true });
  }
};

addEventListener('input', (event) => {
  if (event.target === ruler()) {
    const { label } = tick();
    document.querySelector('#ruler output').textContent = label;
    ruler().setAttribute('aria-valuetext', label);
    clearTimeout(waiting);
  }
});
addEventListener('change', (event) => {
  if (event.target === ruler()) {
    clearTimeout(waiting);
    waiting = setTimeout(go, stillMs);
  }
});
Blazor.addEventListener('enhancedload', show);
show();
