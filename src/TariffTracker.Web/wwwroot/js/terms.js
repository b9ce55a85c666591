// A term explains itself at a click without this script. With it, also when the pointer rests on it or the keyboard reaches it; the
// explanation stays while the pointer is on either of the two or the focus is, and Esc puts it away.
const resting = 150;
const leaving = 300;
let open = null; // the term whose explanation is shown
let isKept = false; // shown by a click: only a click elsewhere or Esc puts it away
let wasOpen = false; // when the pointer went down
let waiting = 0;
let isClosing = false; // the browser gives the focus back to the term, which is no wish to see it again

const noteOf = (term) => document.getElementById(term.getAttribute('popovertarget'));
const isShown = (note) => note?.matches(':popover-open');
const termAt = (target) => target.closest?.('.term[popovertarget]');
const isInside = (target) => target?.closest && (termAt(target) === open || target.closest('.termnote') === noteOf(open));

const hide = () => {
  clearTimeout(waiting);
  if (open) {
    open.style.anchorName = '';
    if (isShown(noteOf(open))) {
      noteOf(open).hidePopover();
    }
  }

  open = null;
  isKept = false;
};

const show = (term) => {
  clearTimeout(waiting);
  const note = noteOf(term);
  if (!note?.showPopover || (term === open && isShown(note))) {
    return;
  }

  hide();
  // Not every browser takes the source for the place to show it at.
  term.style.anchorName = '--term';
  note.style.positionAnchor = '--term';
  note.showPopover({ source: term });
  open = term;
};

// Tab goes on to the next term, not into an explanation that nobody asked to keep.
const keep = (kept) => {
  isKept = kept;
  if (!open) {
    return;
  }

  noteOf(open).querySelector('a').tabIndex = kept ? 0 : -1;
};

addEventListener('pointerover', (event) => {
  const term = event.pointerType === 'mouse' && termAt(event.target);
  if (term && term !== open) {
    clearTimeout(waiting);
    waiting = setTimeout(() => { show(term); keep(false); }, resting);
  } else if (open && isInside(event.target)) {
    clearTimeout(waiting);
  }
});

addEventListener('pointerout', (event) => {
  if (event.pointerType !== 'mouse' || (event.relatedTarget && open && isInside(event.relatedTarget))) {
    return;
  }

  clearTimeout(waiting);
  if (open && !isKept && !isInside(document.activeElement)) {
    waiting = setTimeout(hide, leaving);
  }
});

addEventListener('focusin', (event) => {
  const term = termAt(event.target);
  if (isClosing) {
    return;
  }

  if (term?.matches(':focus-visible')) {
    show(term);
    keep(false);
  } else if (open && !isKept && !isInside(event.target)) {
    hide();
  }
});

addEventListener('pointerdown', (event) => {
  const term = termAt(event.target);
  wasOpen = Boolean(term && term === open && isKept && isShown(noteOf(term)));
}, true);

addEventListener('click', (event) => {
  const term = termAt(event.target);
  if (!term || !noteOf(term)?.showPopover) {
    return;
  }

  event.preventDefault();
  const byKey = event.detail === 0;
  if (byKey ? term === open && isKept : wasOpen) {
    hide();
  } else {
    show(term);
    keep(true);
  }
});

Blazor.addEventListener('enhancedload', () => {
  hide();
  isClosing = false;
});
addEventListener('beforetoggle', (event) => {
  if (event.target.matches?.('.termnote')) {
    isClosing = event.newState === 'closed';
  }
}, true);
addEventListener('toggle', (event) => {
  isClosing = false;
  if (open && event.newState === 'closed' && event.target === noteOf(open)) {
    open.style.anchorName = '';
    open = null;
    isKept = false;
  }
}, true);
