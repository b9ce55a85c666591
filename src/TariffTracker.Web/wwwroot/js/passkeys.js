// The two forms about passkeys: asked of the server what to ask the browser for, sent back what the browser answered.
// They stay hidden where the browser knows no passkeys, or this page has no script.
const send = (form, address, body) => fetch(address, {
  method: 'POST',
  headers: { RequestVerificationToken: form.elements.namedItem('__RequestVerificationToken').value, 'Content-Type': 'application/json' },
  body,
});

const wire = (id, ask) => {
  const form = document.getElementById(id);
  if (!form || !window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
    return;
  }

  form.hidden = false;
  form.addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    const error = form.querySelector('.err');
    error.textContent = '';
    try {
      const options = await send(form, form.dataset.options);
      const credential = await ask(await options.json());
      const name = form.elements.namedItem('name')?.value ?? '';
      const answer = await send(form, `${form.action}?name=${encodeURIComponent(name)}`, JSON.stringify(credential.toJSON()));
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }

      location.assign(form.dataset.done);
    } catch {
      error.textContent = form.dataset.failed;
    }
  });
};

wire('passkey-sign-in', (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));
wire('passkey-add', (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }));
