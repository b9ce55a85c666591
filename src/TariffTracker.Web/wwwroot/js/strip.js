// The strip above the timeline is one stop of the Tab key; the arrow keys move among its marks. Without this script every mark is a stop.
// Fetched by reading.js where there is a strip.
const strip = () => document.querySelector('[data-strip]');
const lanes = (root) => [...root.querySelectorAll('[data-lane]')].map((lane) => [...lane.querySelectorAll('a')]).filter((lane) => lane.length > 0);
const middle = (mark) => { const box = mark.getBoundingClientRect(); return box.left + box.width / 2; };
const nearest = (marks, x) => marks.reduce((best, mark) => (Math.abs(middle(mark) - x) < Math.abs(middle(best) - x) ? mark : best));

const entryOf = (mark) => mark.getAttribute('href').split('#')[1];

// Where the reader was when they turned to other months.
let left = null;

const tell = (mark) => {
  const told = document.querySelector('[data-strip-told]');
  if (told) {
    told.textContent = mark.getAttribute('aria-label');
  }
};

const stop = (root, mark) => {
  root.querySelectorAll('[data-lane] a').forEach((each) => each.setAttribute('tabindex', each === mark ? '0' : '-1'));
};

const goTo = (root, mark) => {
  stop(root, mark);
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

const beside = (root, mark, key) => {
  const all = lanes(root);
  const row = all.findIndex((lane) => lane.includes(mark));
  const lane = all[row];
  const at = lane.indexOf(mark);
  switch (key) {
    case 'ArrowRight': return lane[at + 1];
    case 'ArrowLeft': return lane[at - 1];
    case 'ArrowDown': return all[row + 1] && nearest(all[row + 1], middle(mark));
    case 'ArrowUp': return all[row - 1] && nearest(all[row - 1], middle(mark));
    case 'Home': return lane[0];
    case 'End': return lane[lane.length - 1];
    default: return undefined;
  }
};

// The year, quarter or month of the mark, where the link would show that of the day goods are entered.
const around = (link, mark) => {
  const months = Number(link.dataset.months);
  if (months) {
    const [year, month] = mark.dataset.on.split('-').map(Number);
    const first = month - 1 - (month - 1) % months;
    const written = (index) => `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
    const address = new URL(link.href);
    address.searchParams.set('from', written(first));
    address.searchParams.set('to', written(first + months - 1));
    link.href = address;
  }

  return link;
};

const turns = { '+': 'closer', '-': 'wider', '=': 'closer', PageUp: 'earlier', PageDown: 'later' };

addEventListener('keydown', (event) => {
  const root = strip();
  const mark = event.target.closest?.('[data-lane] a');
  if (!root || !mark || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  const next = beside(root, mark, event.key);
  if (next || event.key.startsWith('Arrow')) {
    event.preventDefault();
    left = null;
    if (next) {
      goTo(root, next);
    }
  } else if (turns[event.key]) {
    event.preventDefault();
    const link = document.querySelector(`[data-key=${turns[event.key]}]`);
    if (link) {
      left = { entry: entryOf(mark), on: mark.dataset.on, lane: mark.closest('[data-lane]').dataset.lane };
      around(link, mark).click();
    }
  }
});

addEventListener('focusin', (event) => {
  const mark = event.target.closest?.('[data-lane] a');
  if (mark) {
    tell(mark);
    stop(strip(), mark);
  }
});

addEventListener('pointerover', (event) => {
  const mark = event.target.closest?.('[data-lane] a');
  if (mark) {
    tell(mark);
  }
});

const begin = () => {
  const root = strip();
  const all = root ? lanes(root) : [];
  if (all.length === 0) {
    left = null;
    return;
  }

  // Where the strip is wider than its window, the day goods are entered is in sight.
  const clock = root.querySelector('[data-as-of]');
  const view = root.closest('.scroll');
  if (view && clock && view.scrollWidth > view.clientWidth) {
    view.scrollLeft += clock.getBoundingClientRect().left - view.getBoundingClientRect().right + view.clientWidth / 4;
  }

  if (left === null) {
    stop(root, document.activeElement.closest('[data-lane] a') ?? all[0][0]);
    return;
  }

  const marks = all.flat();
  const inLane = all.find((lane) => lane[0].closest('[data-lane]').dataset.lane === left.lane) ?? all[0];
  const same = marks.find((mark) => entryOf(mark) === left.entry) ?? inLane.find((mark) => mark.dataset.on === left.on) ?? inLane[0];
  left = null;
  goTo(root, same);
};

Blazor.addEventListener('enhancedload', begin);
begin();
