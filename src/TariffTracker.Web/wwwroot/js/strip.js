// The strip above the timeline is one stop of the Tab key; the arrow keys move among its marks. Without this script every mark is a stop.
(() => {
  const strip = () => document.querySelector('[data-strip]');
  const lanes = (root) => [...root.querySelectorAll('[data-lane]')].map((lane) => [...lane.querySelectorAll('a')]).filter((lane) => lane.length > 0);
  const middle = (mark) => { const box = mark.getBoundingClientRect(); return box.left + box.width / 2; };
  const nearest = (marks, x) => marks.reduce((best, mark) => (Math.abs(middle(mark) - x) < Math.abs(middle(best) - x) ? mark : best));

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
      if (next) {
        goTo(root, next);
      }
    } else if (turns[event.key]) {
      event.preventDefault();
      const link = document.querySelector(`[data-key=${turns[event.key]}]`);
      if (link) {
        left = lanes(root).findIndex((lane) => lane.includes(mark));
        link.click();
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

    const lane = all[Math.min(left ?? 0, all.length - 1)];
    if (left === null) {
      stop(root, lane[0]);
    } else {
      left = null;
      goTo(root, lane[0]);
    }
  };

  Blazor.addEventListener('enhancedload', begin);
  begin();
})();
