// The ruler of days: moved, it takes the page to the day, and stays where it is. Fetched by reading.js when it is first unfolded.
const stillMs = 150;
const ruler = () => document.getElementById('clock-ruler');
const box = () => document.getElementById('ruler');
const chosen = (list) => list.split('|')[ruler().value];
let waiting = 0;
let isMoving = false;

const go = () => {
  if (!box()) {
    return;
  }

  const { together, today, days } = box().dataset;
  const on = chosen(days);
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
  if (!box()) {
    return;
  }

  box().hidden = false;
  if (isMoving) {
    isMoving = false;
    box().closest('details').open = true;
    ruler().focus({ preventScroll: true });
  }
};

addEventListener('input', (event) => {
  if (event.target === ruler()) {
    const day = chosen(box().dataset.said);
    box().querySelector('output').textContent = day;
    ruler().setAttribute('aria-valuetext', day);
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
