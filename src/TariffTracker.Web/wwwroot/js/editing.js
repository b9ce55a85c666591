// The half of the editing pages that only a browser can do: moving the keyboard, and keeping what is typed while the server is away.
const kept = 'typed-while-away:' + location.pathname;
const opened = 'opened:' + location.pathname;
const lost = document.getElementById('components-reconnect-modal');
const isAway = () => lost && /components-reconnect-(show|failed|rejected|retrying)/.test(lost.className);
const read = () => JSON.parse(sessionStorage.getItem(kept) || '{}');

const put = (field, value) => {
  if (field.type === 'checkbox' || field.type === 'radio') {
    if (field.checked !== value) {
      field.click();
    }
  } else if (field.value !== value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

// A field the server did not hear of is typed again for it, once it is back or the page has come anew.
const giveBack = () => {
  const typed = read();
  sessionStorage.removeItem(kept);
  const fields = Object.entries(typed).map(([id, value]) => [document.getElementById(id), value]).filter(([field]) => field);
  fields.forEach(([field, value]) => {
    if (field.type === 'checkbox' || field.type === 'radio') {
      put(field, value);
    } else {
      field.value = '';
      put(field, value);
    }
  });
  return fields.length;
};

const store = (fields) => {
  const typed = read();
  fields.forEach((field) => {
    typed[field.id] = field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
  });
  sessionStorage.setItem(kept, JSON.stringify(typed));
};

// The server is gone some time before anybody notices: what was typed in that time may not have reached it either.
const unsureMs = 30000;
const touched = new Map();
const keep = (event) => {
  const field = event.target;
  if (field.id) {
    touched.set(field.id, Date.now());
    if (isAway()) {
      store([field]);
    }
  }
};

const keepUnsure = () =>
  store([...touched].filter(([, at]) => Date.now() - at < unsureMs).map(([id]) => document.getElementById(id)).filter(Boolean));

const comeAgain = async () => {
  try {
    if ((await fetch('/health/live', { cache: 'no-store' })).ok) {
      location.reload();
      return;
    }
  } catch {
    // Not there yet.
  }

  setTimeout(comeAgain, 2000);
};

let wasAway = false;
if (lost) {
  document.addEventListener('input', keep, true);
  document.addEventListener('change', keep, true);
  new MutationObserver(() => {
    if (/components-reconnect-(failed|rejected)/.test(lost.className)) {
      comeAgain();
    } else if (wasAway && !isAway()) {
      giveBack();
    } else if (!wasAway && isAway()) {
      keepUnsure();
    }

    wasAway = isAway();
  }).observe(lost, { attributeFilter: ['class'] });
}

window.tracker = {
  // Opens what a field is folded into and goes there.
  focus: (id) => {
    const field = document.getElementById(id) || document.getElementById(id + '-en') || document.getElementById(id + '-all');
    if (!field) {
      return false;
    }

    for (let folded = field.closest('details'); folded; folded = folded.parentElement.closest('details')) {
      folded.open = true;
    }

    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: field.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
    return true;
  },
  // What was typed while the server was away, typed again; and whether this window was on the draft before.
  open: () => {
    const again = sessionStorage.getItem(opened) === '1';
    sessionStorage.setItem(opened, '1');
    return giveBack() > 0 || again;
  },
};

// A link to a place on the same page only moves the keyboard there. Followed as a link it would fetch the page, form and all, anew.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href*="#"]');
  if (link && link.pathname === location.pathname && link.search === location.search && tracker.focus(link.hash.slice(1))) {
    event.preventDefault();
  }
});
