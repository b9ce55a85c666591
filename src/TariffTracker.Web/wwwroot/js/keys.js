// One key each for the ways gone most. They can be switched off in their own sheet, and never act while somebody types.
const off = 'keys-off';
const sheet = () => document.getElementById('keys');
const say = (text) => { document.getElementById('said').textContent = text; };

const follow = (selector, otherwise) => {
  const link = document.querySelector(selector);
  if (link) {
    link.click();
  } else {
    say(otherwise);
  }
};

const seek = () => {
  const field = [...document.querySelectorAll('[data-find]')].find((each) => each.offsetParent);
  if (field) {
    field.focus();
    field.select();
  } else {
    document.querySelector('.seek')?.click();
  }
};

const ways = {
  '/': seek,
  '[': () => follow('.step a[rel=prev]', sheet().dataset.first),
  ']': () => follow('.step a[rel=next]', sheet().dataset.last),
  t: () => follow('.step a[data-today]', sheet().dataset.today),
  '?': () => sheet().togglePopover(),
};

const openPalette = async (box) => {
  box.querySelector('input').value = '';
  box.showModal();
  const { begin } = await import(new URL(box.dataset.script, document.baseURI));
  begin();
};

const isTyping = (at) => at.closest?.('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]');

document.addEventListener('keydown', (event) => {
  const box = document.getElementById('palette');
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && box && !localStorage.getItem(off)) {
    event.preventDefault();
    if (!box.open) {
      openPalette(box);
    }

    return;
  }

  const way = ways[event.key.toLowerCase()];
  if (!way || !sheet() || box?.open || event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }

  if (!isTyping(event.target) && !localStorage.getItem(off)) {
    event.preventDefault();
    way();
  }
});

const show = () => {
  const choice = document.getElementById('keys-on');
  if (choice) {
    choice.checked = !localStorage.getItem(off);
  }
};

document.addEventListener('change', (event) => {
  if (event.target.id === 'keys-on') {
    if (event.target.checked) {
      localStorage.removeItem(off);
    } else {
      localStorage.setItem(off, '1');
    }
  }
});

Blazor.addEventListener('enhancedload', show);
show();
