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

  // What stands in an input now, and what stood in it when the page was made, as the browser would show it again.
  const now = { text: (input) => input.value, on: (input) => input.checked };
  const first = {
    text: (input) => Object.assign(input.cloneNode(), { value: input.defaultValue }).value,
    on: (input) => input.defaultChecked,
  };

  // A file may hold anything: an answer is written only if it has the shape of one.
  const isText = (answer) => typeof answer === 'string';
  const isRecord = (answer) => typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  const ownText = (answer, key) => Object.hasOwn(answer, key) && isText(answer[key]);
  const dayParts = ['day', 'month', 'year'];

  // One way to read and write for each kind of field; every other kind is a text. An answer shows by its shape what it
  // is, so that whoever reads the file back needs no other file.
  const kinds = {
    tick: {
      read: ([box], { on }) => on(box),
      fits: (answer) => typeof answer === 'boolean',
      write: ([box], answer) => (box.checked = answer),
    },
    date: {
      // What is typed by half is kept, so that it can be completed later.
      read: (parts, { text }) => {
        const [day, month, year] = parts.map(text);
        return { day, month, year };
      },
      fits: (answer) => isRecord(answer) && dayParts.every((part) => ownText(answer, part)),
      write: (parts, answer) => dayParts.forEach((part, at) => (parts[at].value = answer[part])),
    },
    many: {
      read: (boxes, { on }) => boxes.filter(on).map((box) => box.value),
      fits: (answer) => Array.isArray(answer) && answer.every(isText),
      write: (boxes, answer) => boxes.forEach((box) => (box.checked = answer.includes(box.value))),
    },
    one: {
      read: (buttons, { on }) => ({ chosen: buttons.find(on)?.value ?? null }),
      fits: (answer) => isRecord(answer) && (ownText(answer, 'chosen') || (Object.hasOwn(answer, 'chosen') && answer.chosen === null)),
      write: (buttons, answer) => buttons.forEach((button) => (button.checked = button.value === answer.chosen)),
    },
    text: {
      read: ([input], { text }) => text(input),
      fits: isText,
      write: ([input], answer) => (input.value = answer),
    },
  };
  const aliases = { 'any-of': 'many', 'one-of': 'one', 'yes-no': 'one' };
  const kind = (field) => kinds[aliases[field.dataset.kind] ?? field.dataset.kind] ?? kinds.text;
  const read = (field, when = now) => kind(field).read(inputs(field), when);
  const fits = (field, answer) => kind(field).fits(answer);
  const write = (field, answer) => kind(field).write(inputs(field), answer);
  const all = (when) => Object.fromEntries(fields.map((field) => [field.dataset.field, read(field, when)]));

  // What stood in the form when it left, so that the desk can tell what was changed.
  const given = all(first);

  // What a saved file holds: what the form is, what stands in it and what stood in it. An answer is a text, true or
  // false for a box to tick, a list for any of several, `chosen` for one of several, `day`, `month` and `year` for a
  // day; its name is the path of the datum in the case.
  function answers() {
    return {
      format: 'bundel-answers/1',
      document: words.document,
      set: words.set,
      version: words.version,
      locale: words.locale,
      case: words.case ?? null,
      recipient: words.recipient ?? null,
      desk: words.desk ?? null,
      filling: words.filling,
      date: words.date,
      answers: all(now),
      given,
    };
  }

  function save() {
    const blob = new Blob([JSON.stringify(answers(), null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = [words.case, words.document, words.recipient, words.locale, 'json'].filter(Boolean).join('.');
    link.click();
    URL.revokeObjectURL(link.href);
    changed = false;
  }

  // What says that a file was saved from this very copy. What one lacks, the other lacks too: the answers of somebody
  // else, or of another version, are not shown here.
  const marks = ['document', 'set', 'version', 'case', 'recipient'];

  // The largest file of answers, in bytes; `collect` reads no larger one either.
  const limit = 4 * 1024 * 1024;

  async function open(chosen) {
    const saved = chosen.size > limit ? null : await chosen.text().then(JSON.parse).catch(() => null);
    const own = (key) => (Object.hasOwn(saved, key) ? saved[key] : undefined);
    const isSaved = isRecord(saved) && own('format') === 'bundel-answers/1' && isRecord(own('answers'));
    if (!isSaved) return say(words.unreadable);
    if (marks.some((mark) => (own(mark) ?? null) !== (words[mark] ?? null))) return say(words.other);
    const stood = isRecord(own('given')) ? own('given') : {};
    const holds = (answers, field) => {
      const id = field.dataset.field;
      return Object.hasOwn(answers, id) && fits(field, answers[id]);
    };
    for (const field of fields) {
      const id = field.dataset.field;
      if (holds(saved.answers, field)) write(field, saved.answers[id]);
      if (holds(stood, field)) given[id] = stood[id];
    }
    fields.forEach(grow);
    changed = false;
    say(words.opened);
  }

  function isDay({ day, month, year }) {
    const isWritten = /^\d{4}-\d\d?-\d\d?$/.test([year, month, day].map((part) => (part ?? '').trim()).join('-'));
    const date = new Date(Date.UTC(year, month - 1, day));
    return isWritten && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  }

  /** Whether nothing was filled in, chosen or ticked. */
  function isEmpty(answer) {
    if (typeof answer === 'boolean') return !answer;
    const parts = typeof answer === 'string' ? [answer] : Object.values(answer);
    return parts.every((part) => !part?.trim());
  }

  /** What is wrong with a field, in words, or nothing. */
  function problem(field) {
    const answer = read(field);
    const label = field.querySelector('.label').textContent;
    if (isEmpty(answer)) return 'required' in field.dataset ? words.missing.replace('{label}', () => label) : null;
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
