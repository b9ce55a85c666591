// One field for every way: the links of the page, and what the search of the record finds. The keyboard stays in the field.
// Opened and fetched by keys.js when first asked for.
const box = () => document.getElementById('palette');
const field = () => document.getElementById('palette-q');
const list = () => document.getElementById('palette-list');
const waitMs = 150;
const most = 8;
const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const of = (selector, kind) =>
  [...document.querySelectorAll(selector)].map((link) => ({ name: link.textContent.trim(), kind, go: () => link.click() })).filter((way) => way.name);

let ways = [];
let shown = [];
let at = 0;
let moved = false;
let asked = null;

const choose = (place) => {
  at = place;
  [...list().children].forEach((option, i) => option.setAttribute('aria-selected', i === at));
  const option = list().children[at];
  if (option) {
    field().setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  } else {
    field().removeAttribute('aria-activedescendant');
  }
};

const show = (all) => {
  shown = all;
  list().replaceChildren(
    ...all.map((way, i) => {
      const option = document.createElement('li');
      option.id = `palette-${i}`;
      option.role = 'option';
      option.append(Object.assign(document.createElement('span'), { textContent: way.name }), ' ');
      option.append(Object.assign(document.createElement('span'), { textContent: way.kind, className: 'q' }));
      return option;
    }),
  );
  choose(0);
  box().querySelector('[role=status]').textContent = box().dataset.count.replace('{0}', all.length);
};

const go = (way) => {
  if (way) {
    box().close();
    way.go();
  }
};

const address = (start, q) => `${start}${start.includes('?') ? '&' : '?'}q=${encodeURIComponent(q)}`;
const named = (name) => name[document.documentElement.lang] ?? name.en;

// A day as people write it, 2025-06-05, 2025/6/5, 2025年6月5日, 5 June 2025 or June 5, 2025, as an address writes it; null when it is none.
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const writings = [
  /^(?<year>\d{4}) ?[-/.年] ?(?<month>\d{1,2}) ?[-/.月] ?(?<day>\d{1,2}) ?日?$/,
  /^(?<day>\d{1,2}) (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/,
];
const dayOf = (q) => {
  const read = writings.map((writing) => writing.exec(fold(q))?.groups).find(Boolean);
  if (!read) {
    return null;
  }

  const month = read.month ?? months.findIndex((name) => name.startsWith(read.name)) + 1;
  const written = [read.year, String(month).padStart(2, '0'), read.day.padStart(2, '0')].join('-');
  const at = new Date(`${written}T00:00:00Z`);
  return !isNaN(at) && at.toISOString().startsWith(written) ? written : null;
};

// This page on that day, and as it was known on that day.
const clocksTo = (day) => {
  const { days, today, action } = box().dataset;
  const to = (...clocks) => {
    const page = new URL(location.href);
    page.hash = '';
    clocks.forEach((clock) => page.searchParams.set(clock, day));
    return () => Blazor.navigateTo(page.pathname + page.search);
  };
  const way = (name, go) => ({ name: name.replace('{0}', day), kind: action, go });
  return [way(box().dataset.day, to('asOf')), ...(day <= today ? [way(days, to('asOf', 'known'))] : [])];
};

const find = async (q, here, signal) => {
  await new Promise((done) => setTimeout(done, waitMs));
  if (signal.aborted) {
    return;
  }

  const { find: from, kinds } = box().dataset;
  let found = [];
  try {
    const answer = await fetch(`${address(from, q)}&limit=${most}`, { signal });
    const words = JSON.parse(kinds);
    found = (answer.ok ? (await answer.json()).items : [])
      .filter((item) => item.page)
      .map((item) => ({ name: named(item.name), kind: words[item.kind] ?? '', go: () => Blazor.navigateTo(item.page) }));
  } catch {
    // Typed on, or the server is away: the page of the search is offered all the same.
  }

  if (!signal.aborted) {
    const chosen = moved ? shown[at] : null;
    show([...here.slice(0, -1), ...found, here.at(-1)]);
    choose(Math.max(0, shown.indexOf(chosen)));
  }
};

const ask = () => {
  asked?.abort();
  asked = new AbortController();
  moved = false;
  const q = field().value.trim();
  const { search, whole } = box().dataset;
  const day = dayOf(q);
  const here = [...(day ? clocksTo(day) : []), ...ways.filter((way) => fold(way.name).includes(fold(q)))];
  if (q) {
    here.push({ name: whole.replace('{0}', q), kind: '', go: () => Blazor.navigateTo(address(search, q)) });
  }

  show(here);
  if (q) {
    find(q, here, asked.signal);
  }
};

// The first list, once the box is open; what was typed while this file was fetched counts.
export const begin = () => {
  const { page, action } = box().dataset;
  ways = [...of('.mast nav a', page), ...of('.clocks .step a', action), ...of('.mast a[hreflang]', action), ...of('.foot .row a', page)];
  ask();
};

document.addEventListener('keydown', (event) => {
  if (event.target !== field() || event.isComposing) {
    return;
  }

  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key] && shown.length > 0) {
    event.preventDefault();
    moved = true;
    choose((at + steps[event.key] + shown.length) % shown.length);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    go(shown[at]);
  }
});
document.addEventListener('input', (event) => {
  if (event.target === field() && !event.isComposing) {
    ask();
  }
});
document.addEventListener('compositionend', (event) => {
  if (event.target === field()) {
    ask();
  }
});
document.addEventListener('click', (event) => {
  const option = event.target.closest?.('#palette-list li');
  if (option) {
    go(shown[[...list().children].indexOf(option)]);
  }
});
