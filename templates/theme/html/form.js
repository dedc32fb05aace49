// Saves the answers of a form as a file, loads them back, prints. Nothing leaves the page by itself: no network, no
// storage. Every word that appears comes from the document, in data attributes of the form.
(() => {
  'use strict';
  const form = document.getElementById('form');
  const file = document.getElementById('file');
  const problems = document.getElementById('problems');
  const status = document.getElementById('status');
  const fields = [...form.querySelectorAll('[data-field]')];
  const words = form.dataset;
  let changed = false;

  const inputs = (field) => [...field.querySelectorAll('input, textarea')];

  // One way to read and write for each kind of field; every other kind is a text.
  const kinds = {
    tick: {
      read: ([box]) => box.checked,
      write: ([box], answer) => (box.checked = answer === true),
    },
    date: {
      // As year-month-day; what is typed by half is kept, so that it can be completed later.
      read: (parts) => {
        const [day, month, year] = parts.map((part) => part.value.trim());
        return day || month || year ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : null;
      },
      write: (parts, answer) => {
        const [year, month, day] = String(answer ?? '').split('-');
        [day, month, year].forEach((text, at) => (parts[at].value = text ?? ''));
      },
    },
    many: {
      read: (boxes) => boxes.filter((box) => box.checked).map((box) => box.value),
      write: (boxes, answer) => boxes.forEach((box) => (box.checked = [].concat(answer).includes(box.value))),
    },
    one: {
      read: (buttons) => buttons.find((button) => button.checked)?.value ?? null,
      write: (buttons, answer) => buttons.forEach((button) => (button.checked = button.value === answer)),
    },
    text: {
      read: ([input]) => input.value.trim() || null,
      write: ([input], answer) => (input.value = answer ?? ''),
    },
  };
  const aliases = { 'any-of': 'many', 'one-of': 'one', 'yes-no': 'one' };
  const kind = (field) => kinds[aliases[field.dataset.kind] ?? field.dataset.kind] ?? kinds.text;
  const read = (field) => kind(field).read(inputs(field));
  const write = (field, answer) => kind(field).write(inputs(field), answer);

  // What a saved file holds. An answer is a text, true or false for a box to tick, a list for any of several, a day as
  // year-month-day, or null where nothing was filled in; its name is the path of the datum in the case.
  function answers() {
    return {
      format: 'bundel-answers/1',
      document: words.document,
      set: words.set,
      version: words.version,
      case: words.case ?? null,
      locale: words.locale,
      answers: Object.fromEntries(fields.map((field) => [field.dataset.field, read(field)])),
    };
  }

  function save() {
    const blob = new Blob([JSON.stringify(answers(), null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = [words.case, words.document, words.locale, 'json'].filter(Boolean).join('.');
    link.click();
    URL.revokeObjectURL(link.href);
    changed = false;
  }

  async function open(chosen) {
    const saved = await chosen.text().then(JSON.parse).catch(() => null);
    if (typeof saved?.answers !== 'object' || saved.answers === null) return say(words.unreadable);
    if (saved.document !== words.document || saved.set !== words.set) return say(words.other);
    for (const field of fields) {
      if (Object.hasOwn(saved.answers, field.dataset.field)) write(field, saved.answers[field.dataset.field]);
    }
    fields.forEach(grow);
    changed = false;
    say(words.opened);
  }

  function isDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  }

  /** What is wrong with a field, in words, or nothing. */
  function problem(field) {
    const answer = read(field);
    const empty = answer === null || answer === false || answer.length === 0;
    const label = field.querySelector('.label').textContent;
    if (empty) return 'required' in field.dataset ? words.missing.replace('{label}', () => label) : null;
    return field.dataset.kind === 'date' && !isDay(answer) ? words.badDate.replace('{label}', () => label) : null;
  }

  // Inside the label the message is part of what is read out when the field gets the focus.
  function mark(field, message) {
    field.querySelector('.problem')?.remove();
    field.classList.toggle('wrong', Boolean(message));
    if (!message) return;
    const note = document.createElement('span');
    note.className = 'problem';
    note.textContent = message;
    field.querySelector('legend, label, .statement').append(note);
  }

  // Answers are saved however incomplete they are: who is interrupted loses nothing.
  function review() {
    const found = fields.map((field) => [field, problem(field)]);
    found.forEach(([field, message]) => mark(field, message));
    const wrong = found.filter(([, message]) => message);
    problems.querySelector('ul').replaceChildren(...wrong.map(([field, message]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const target = inputs(field)[0];
      target.id ||= `${field.id}.first`;
      link.href = `#${target.id}`;
      link.textContent = message;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        target.focus();
      });
      item.append(link);
      return item;
    }));
    problems.hidden = wrong.length === 0;
    say(wrong.length ? '' : words.saved); // the heading over what is missing says that it was saved
    if (wrong.length) problems.focus();
  }

  function say(text) {
    status.textContent = text;
  }

  /** Makes a text area as high as its text, on screen and so on paper. */
  function grow(field) {
    const area = field.querySelector('textarea');
    while (area && area.scrollHeight > area.clientHeight + 2 && area.rows < 200) area.rows += 1;
  }

  // On paper an input would cut off what does not fit: its text is printed instead.
  function writeOut() {
    form.querySelectorAll('.typed').forEach((typed) => typed.remove());
    for (const input of form.querySelectorAll('textarea, .text input, .email input, .phone input')) {
      if (!input.value) continue;
      const typed = document.createElement('div');
      typed.className = 'typed';
      typed.dir = 'auto';
      typed.setAttribute('aria-hidden', 'true');
      typed.textContent = input.value;
      input.after(typed);
    }
  }

  const actions = { open: () => file.click(), print: () => window.print() };
  form.querySelectorAll('[data-action]').forEach((button) => {
    button.addEventListener('click', actions[button.dataset.action]);
  });
  file.addEventListener('change', async () => {
    if (file.files.length) await open(file.files[0]);
    file.value = ''; // so that the same file can be chosen again
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
    review();
  });
  // Enter in a line of text would save, which nobody means by it.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault();
  });
  form.addEventListener('input', (event) => {
    changed = true;
    const field = event.target.closest('[data-field]');
    if (field) grow(field);
  });
  addEventListener('beforeunload', (event) => changed && event.preventDefault());
  addEventListener('beforeprint', writeOut);
  form.querySelectorAll('[data-scripted]').forEach((part) => (part.hidden = false));
  fields.forEach(grow);
})();
