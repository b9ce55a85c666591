// Puts a citation on the clipboard, or a table as a spreadsheet takes it, with the citation of the page in its last line.
const say = (text) => { document.getElementById('said').textContent = text; };
const line = (text) => text.replace(/\s+/g, ' ').trim();
const clean = (text) => text.replace(/\n\s*\n+/g, '\n').trim();

// Every cell at its place; what spans several places stands at the first of them.
const cells = (table) => {
  const rows = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    [...row.cells].forEach((cell) => {
      while (rows[y][x] !== undefined) {
        x++;
      }

      for (let down = 0; down < cell.rowSpan && y + down < rows.length; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          rows[y + down][x + right] = down + right === 0 ? line(cell.innerText) : '';
        }
      }
    });
  });
  return rows;
};

const drawn = (rows) => {
  const table = document.createElement('table');
  rows.forEach((row) => {
    const line = table.insertRow();
    row.forEach((text) => { line.insertCell().textContent = text; });
  });
  return table.outerHTML;
};

const ofTable = (table) => {
  // Marks of footnotes would stand in the numbers.
  table.classList.add('copying');
  const rows = cells(table);
  table.classList.remove('copying');
  const source = document.querySelector('#citation p')?.textContent;
  if (source) {
    rows.push([line(source)]);
  }

  return { 'text/plain': rows.map((row) => row.join('\t')).join('\n'), 'text/html': drawn(rows) };
};

const write = (texts) =>
  navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]))),
  ]);

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copy], [data-copy-table]');
  if (!button) {
    return;
  }

  const of = button.dataset.copy ? document.getElementById(button.dataset.copy) : button.parentElement.previousElementSibling;
  try {
    await write(button.dataset.copy ? { 'text/plain': clean(of.innerText) } : ofTable(of));
    button.classList.add('done');
    say(button.dataset.done);
  } catch {
    getSelection().selectAllChildren(of);
    say(button.dataset.failed);
  }
});
