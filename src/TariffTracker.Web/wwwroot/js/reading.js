// After a link was followed without a full load: the reader begins at the heading of the new page, as a full load would have
// them do, or hears the new title where only the clocks or the filters moved.
let page = location.pathname;

Blazor.addEventListener('enhancedload', () => {
  if (location.pathname === page) {
    const said = document.getElementById('said');
    if (said) {
      said.textContent = document.title;
    }

    return;
  }

  page = location.pathname;
  const heading = document.querySelector('h1');
  if (heading && !location.hash) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
});

// A link to something that lies folded away opens what it is folded into.
const reveal = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target ? [...document.querySelectorAll('details:not([open])')].filter((each) => each !== target && each.contains(target)) : [];
  folded.forEach((each) => { each.open = true; });
  if (folded.length > 0) {
    target.scrollIntoView();
  }
};

// Where a page is made to be printed.
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) {
    print();
  }
});

addEventListener('hashchange', reveal);
Blazor.addEventListener('enhancedload', reveal);
reveal();

// A picture as PNG: the SVG of the server, drawn twice as large with the fonts of this reader. Only a script can, so only a script offers it.
const offer = () => {
  document.querySelectorAll('button[data-png]').forEach((each) => { each.hidden = false; });
};

const draw = async (button) => {
  const picture = new Image();
  picture.src = button.dataset.png;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = button.dataset.name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60000);
};

addEventListener('click', (event) => {
  const button = event.target.closest?.('button[data-png]');
  if (button) {
    draw(button).catch(() => {
      const said = document.getElementById('said');
      button.title = button.dataset.failed;
      if (said) {
        said.textContent = button.dataset.failed;
      }
    });
  }
});

Blazor.addEventListener('enhancedload', offer);
offer();
