// What the record gained since this browser was last here: a revision and a day, kept in this browser and sent nowhere.
const kept = 'last-visit';
const visitEndsMs = 30 * 60 * 1000;

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(kept));
  } catch {
    return null;
  }
};

const write = (visit) => {
  try {
    localStorage.setItem(kept, JSON.stringify(visit));
  } catch {
    // A browser that keeps nothing is asked for nothing.
  }
};

// As the reader wants dates written; year-first is how the day is kept.
const locales = { 'day-first': 'en-GB', 'month-first': 'en-US', japanese: 'ja', 'japanese-era': 'ja-u-ca-japanese' };
const inWords = (day, form) =>
  form === 'year-first'
    ? day
    : new Intl.DateTimeFormat(locales[form] ?? (document.documentElement.lang === 'ja' ? 'ja' : 'en-GB'), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const show = (before, now) => {
  const at = document.getElementById('since');
  if (!at || !before || before.revision > now.revision) {
    return;
  }

  const more = now.revision - before.revision;
  const { none, one, many } = at.dataset;
  at.querySelector('[data-say]').textContent = ([none, one][more] ?? many).replace('{0}', inWords(before.day, at.dataset.dates)).replace('{1}', more);
  const [changes, difference] = at.querySelectorAll('a');
  changes.hidden = more === 0;
  changes.search = new URLSearchParams({ since: before.revision });
  difference.hidden = before.day === now.day;
  difference.search = new URLSearchParams({ thenAsOf: before.day, thenKnown: before.day });
  at.hidden = false;
};

const visit = () => {
  const bar = document.getElementById('newer');
  if (!bar) {
    return;
  }

  const now = { revision: Number(bar.dataset.revision), day: bar.dataset.day, at: Date.now() };
  const last = read();
  const before = last && now.at - last.at > visitEndsMs ? { revision: last.revision, day: last.day } : last?.before;
  write({ ...now, before });
  show(before, now);
};

document.addEventListener('click', (event) => {
  if (event.target.closest?.('#since button')) {
    const at = document.getElementById('since');
    localStorage.removeItem(kept);
    document.getElementById('said').textContent = at.dataset.forgotten;
    at.hidden = true;
    document.getElementById('main').focus();
  }
});

Blazor.addEventListener('enhancedload', visit);
visit();
