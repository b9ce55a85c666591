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
  const here = ways.filter((way) => fold(way.name).includes(fold(q)));
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
