// When the clocks are moved, the number that stood here before stays for a moment, struck, with the difference; and is told.
const momentMs = 8000;
const most = 6;
const values = () => new Map([...document.querySelectorAll('[data-value-of]')].map((at) => [at.dataset.valueOf, at.querySelector('.num')?.textContent.trim() ?? '']));

// The difference as the reader writes numbers; nothing where one is a total and the other comes on top.
const difference = (before, now, points) => {
  const read = (text) => Number(text.replace(/[+%]/g, '').replace(',', '.'));
  const by = read(now) - read(before);
  if (Number.isNaN(by) || by === 0 || before.startsWith('+') !== now.startsWith('+')) {
    return '';
  }

  const written = String(Number(Math.abs(by).toFixed(4)));
  return points.replace('{0}', (by < 0 ? '−' : '+') + (/,/.test(before + now) ? written.replace('.', ',') : written));
};

let page = location.pathname;
let known = values();

Blazor.addEventListener('enhancedload', () => {
  const [before, earlier] = [known, page];
  [known, page] = [values(), location.pathname];
  const said = document.getElementById('said');
  if (page !== earlier || !said) {
    return;
  }

  const told = [];
  document.querySelectorAll('[data-value-of]').forEach((at) => {
    const name = at.dataset.valueOf;
    const [was, is] = [before.get(name), known.get(name)];
    if (was === is || ![was, is].every((value) => /\d/.test(value ?? ''))) {
      return;
    }

    told.push(said.dataset.changed.replace('{0}', name).replace('{1}', is).replace('{2}', was));
    const ghost = Object.assign(document.createElement('span'), { className: 'ghost np', ariaHidden: 'true' });
    ghost.append(Object.assign(document.createElement('s'), { textContent: was }), ` ${difference(was, is, said.dataset.points)}`);
    at.querySelector('.basis')?.append(ghost);
    setTimeout(() => ghost.remove(), momentMs);
  });
  if (told.length > 0) {
    said.textContent = [document.title, ...told.slice(0, most)].join('. ');
  }
});
