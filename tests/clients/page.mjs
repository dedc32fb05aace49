// Fills in forms as HTML in Chromium, by keyboard alone, and looks at them as different people see them.
//
// In: one path a line. Out: `file: page: rule: message` for each fault, and a count. Of each page is proven:
// - what Tab reaches, in which order, and that the focus shows; arrows choose, space ticks;
// - that saving tells what is missing, in a list that has the focus and leads to the fields;
// - that what is saved, opened again, is all there, and saved again the same;
// - that what was saved from another copy, or is no answer, is not opened;
// - that nothing is stored in the browser and nothing asked of a network;
// - that it reads and prints without its script, and prints without buttons;
// - that it scrolls one way only at 320 px and at 200 %, keeps focus and frames in forced colours, and rests when asked to.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(`${process.env.CONFORMANCE_TOOLS}/`);
const { chromium } = require('playwright-core');

const LINES = ['Łukasz Đorđević & Zoë', '€ 1.234,56 ‘x’ “y” \'z\'', '(a) \\b\\ {{ c }} <d>', 'مرحبا، أنا ياسمين', 'שלום, נועה'];
const TEXTS = ['Eerste regel.\nTweede, met é en €.\n\nVierde.', 'Zin van een lang verhaal. '.repeat(80).trim(), 'مرحبا\nשלום'];
const DAY = ['2', '3', '2011'];

/** Everything that can be filled in or pressed, as [key, kind, text before]: rings of one question are one stop. */
const stops = () =>
  [...document.querySelectorAll('a[href], button, input:not([type=file]), textarea, summary, [tabindex="0"]')]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.disabled)
    .map((part) => (part.type === 'radio' ? `radio:${part.name}` : null) ?? (part.dataset.stop ??= String(Math.random())))
    .filter((key, at, all) => all.indexOf(key) === at);

/** What has the focus: its key, whether that shows, and what it is. */
const focused = () => {
  const part = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(part);
  const box = part.getBoundingClientRect();
  const shows = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  return {
    key: part.type === 'radio' ? `radio:${part.name}` : part.dataset.stop,
    type: part.localName === 'textarea' ? 'textarea' : (part.type ?? part.localName),
    name: part.name || part.textContent.trim().slice(0, 30),
    date: part.closest('[data-kind=date]') ? ['day', 'month', 'year'].findIndex((name) => part.name.endsWith(`.${name}`)) : -1,
    end: part === document.body,
    shows: shows && inSight,
  };
};

/** Goes through a page by Tab, fills in what it meets, and returns what was wrong. */
async function walk(page, fault) {
  const wanted = await page.evaluate(stops);
  const met = [];
  for (let turn = 0; turn <= wanted.length + 5; turn += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (at.end || met.includes(at.key)) break;
    met.push(at.key);
    if (!at.shows) fault('focus', `does not show on ${at.type} ${at.name}`);
    await fill(page, at, met.length, fault);
  }
  const [first] = wanted.map((key, at) => [key, met[at]]).filter(([key, other]) => key !== other);
  if (first) fault('tab-order', `${met.length} stops instead of ${wanted.length}, first ${first[0]} but ${first[1]}`);
  return met.length;
}

async function fill(page, { type, name, date }, turn, fault) {
  const checked = () => page.evaluate(() => document.querySelector(`input[name="${CSS.escape(document.activeElement.name)}"]:checked`)?.value);
  if (type === 'radio') {
    await page.keyboard.press('Space');
    const before = await checked();
    await page.keyboard.press('ArrowDown');
    const after = await checked();
    if (!before || before === after) fault('arrows', `do not choose in ${name}`);
  } else if (type === 'checkbox') {
    const was = await page.evaluate(() => document.activeElement.checked);
    await page.keyboard.press('Space');
    if (was === (await page.evaluate(() => document.activeElement.checked))) fault('space', `does not tick ${name}`);
  } else if (type === 'textarea' || type === 'text') {
    const text = type === 'textarea' ? TEXTS[turn % TEXTS.length] : LINES[turn % LINES.length];
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(date < 0 ? text : DAY[date]);
  } else if (type === 'email' || type === 'tel') {
    await page.keyboard.insertText(type === 'email' ? 'zoe@voorbeeld.example' : '0470 00 01 02');
  }
}

/** Presses the button that saves, and returns what was saved. */
async function save(page) {
  await page.focus('button[type=submit]');
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 5000 }), page.keyboard.press('Enter')]);
  const path = await download.path();
  return { path, answers: JSON.parse(readFileSync(path, 'utf8')).answers };
}

async function missing(page, fault) {
  if (!(await page.locator('#form').count())) return;
  await save(page);
  const said = await page.evaluate(() => {
    const list = document.getElementById('problems');
    const links = [...list.querySelectorAll('li a')].map((link) => link.textContent);
    return { hidden: list.hidden, focus: document.activeElement === list, links, required: document.querySelectorAll('[data-required]').length };
  });
  if (said.required === 0) return;
  const empty = await page.evaluate(() => [...document.querySelectorAll('[data-required]')].some((field) =>
    [...field.querySelectorAll('input, textarea')].every((input) => (/radio|checkbox/.test(input.type) ? !input.checked : !input.value))));
  if (!empty) return;
  if (said.hidden || !said.links.length) return fault('summary', 'nothing is said of what is missing');
  if (!said.focus) fault('summary', 'has no focus');
  if (said.links.some((text) => !/[a-z]{3}/i.test(text) || /[{}]/.test(text))) fault('summary', `reads badly: ${said.links[0]}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const led = await page.evaluate(() => document.activeElement.closest('[data-field]')?.classList.contains('wrong'));
  if (!led) fault('summary', 'its first link does not lead to a field');
}

async function roundTrip(page, url, fault) {
  const { path, answers } = await save(page);
  await page.goto(url);
  await page.setInputFiles('#file', path);
  await page.waitForFunction(() => document.getElementById('status').textContent);
  const again = (await save(page)).answers;
  const lost = Object.keys(answers).filter((name) => JSON.stringify(answers[name]) !== JSON.stringify(again[name]));
  if (lost.length) fault('round-trip', `${lost.length} answers, first ${lost[0]}`);
  const unanswered = Object.keys(answers).filter((name) => answers[name] === null);
  if (unanswered.length) fault('round-trip', `${unanswered.length} fields were not reached, first ${unanswered[0]}`);
}

/** What a page says and holds after a file of answers was opened in it that was changed first. */
async function opened(page, url, saved, change) {
  await page.goto(url);
  const file = structuredClone(saved);
  change(file);
  await page.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await page.waitForFunction(() => document.getElementById('status').textContent);
  const said = await page.textContent('#status');
  return { said, answers: (await save(page)).answers };
}

/** That a page takes no answers of another copy, and nothing that is not an answer. */
async function refusesOthers(page, url, fault) {
  await page.goto(url);
  const { path, answers: empty } = await save(page);
  const saved = JSON.parse(readFileSync(path, 'utf8'));
  const field = Object.keys(empty).find((name) => empty[name] === '');
  if (!field) return;
  saved.answers[field] = 'van een ander';
  const words = await page.evaluate(() => ({ ...document.getElementById('form').dataset }));
  for (const mark of ['document', 'set', 'version', 'case', 'recipient']) {
    const { said, answers } = await opened(page, url, saved, (file) => (file[mark] = 'iets-anders'));
    if (said !== words.other || answers[field] !== '') fault('others', `takes answers of another ${mark}`);
  }
  const crafted = [{ toString: 'x' }, ['a'], 1, null, true, { chosen: { length: 3 } }, { day: {}, month: [], year: 1 }];
  for (const answer of crafted) {
    const { answers } = await opened(page, url, saved, (file) => Object.keys(empty).forEach((name) => (file.answers[name] = answer)));
    const changed = Object.keys(empty).filter((name) => typeof empty[name] === 'string' && answers[name] !== empty[name]);
    if (changed.length) fault('crafted', `${JSON.stringify(answer)} is taken for a text in ${changed[0]}`);
  }
  const name = await page.evaluate(() => document.getElementById('form').dataset.recipient);
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 5000 }), page.click('button[type=submit]')]);
  if (name && !download.suggestedFilename().includes(name)) fault('others', 'the name of the file does not say whose it is');
}

async function nothingKept(context, page, fault) {
  const kept = await page.evaluate(async () => [
    localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie.length,
  ]);
  if (kept.some(Boolean) || (await context.cookies()).length) fault('storage', `something was kept: ${kept}`);
}

const scroll = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How the page is seen by who needs it larger, narrower, in few colours, or at rest; and on paper. */
async function looks(page, fault) {
  await page.setViewportSize({ width: 320, height: 640 });
  if ((await scroll(page)) > 0) fault('320px', `${await scroll(page)} px too wide`);
  // 200 % of a window of 1280 px leaves 640.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  if ((await scroll(page)) > 0) fault('200%', `${await scroll(page)} px too wide`);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const bad = await page.evaluate(() => {
    const inputs = [...document.querySelectorAll('#form input:not([type=file]), #form textarea, #form button')].filter((input) => input.checkVisibility());
    const unframed = inputs.filter((input) => { const { borderStyle, borderWidth } = getComputedStyle(input); return borderStyle === 'none' || parseFloat(borderWidth) < 1; });
    const moving = [...document.querySelectorAll('*')].filter((part) => { const style = getComputedStyle(part); return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'; });
    return { unframed: unframed.length, moving: moving.length };
  });
  if (bad.unframed) fault('forced-colours', `${bad.unframed} fields without a frame`);
  if (bad.moving) fault('reduced-motion', `${bad.moving} parts move`);
  await page.focus('#form :is(input:not([type=file]), textarea)');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  if (!(await page.evaluate(focused)).shows) fault('forced-colours', 'focus does not show');

  await page.emulateMedia({ media: 'print', forcedColors: null, reducedMotion: null });
  await onPaper(page, fault, 'print');
  await page.emulateMedia({ media: null });
}

async function onPaper(page, fault, rule) {
  const buttons = await page.evaluate(() => [...document.querySelectorAll('button, [type=file], [data-scripted], .skip')].filter((part) => part.checkVisibility()).length);
  if (buttons) fault(rule, `${buttons} buttons`);
  const text = await page.evaluate(() => document.querySelector('main').innerText.trim().length);
  if (text < 200) fault(rule, 'hardly any text');
}

async function withoutScript(browser, url, fault) {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  if (await page.locator('[data-scripted]:visible').count()) fault('no-script', 'shows buttons that do nothing');
  if ((await page.locator('main').innerText()).length < 200) fault('no-script', 'hardly any text');
  const pdf = await page.pdf({ format: 'A4' });
  if (pdf.length < 5000) fault('no-script', 'prints an empty page');
  await context.close();
}

async function prove(browser, path) {
  const faults = [];
  const fault = (rule, message) => faults.push(`${path}: page: ${rule}: ${message}`);
  const url = pathToFileURL(path).href;
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url && !/^(data|blob):/.test(request.url())) fault('network', request.url());
  });
  page.on('pageerror', (error) => fault('script', error.message));
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(url);
  if (!(await page.locator('#form').count())) return await context.close(), null;
  await missing(page, fault);
  await page.goto(url);
  const count = await walk(page, fault);
  await roundTrip(page, url, fault);
  await refusesOthers(page, url, fault);
  await nothingKept(context, page, fault);
  await looks(page, fault);
  await context.close();
  await withoutScript(browser, url, fault);
  return { count, faults };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-quic', '--no-first-run'],
});
let [pages, stopsMet, failed] = [0, 0, 0];
for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const result = await prove(browser, path).catch((error) => ({ count: 0, faults: [`${path}: page: cannot-prove: ${error.message.split('\n')[0]}`] }));
  if (!result) continue; // nothing to fill in
  pages += 1;
  stopsMet += result.count;
  failed += result.faults.length > 0;
  result.faults.slice(0, 10).forEach((line) => console.log(`  ${line}`));
}
await browser.close();
console.log(`Chromium by keyboard: ${pages} pages, ${stopsMet} stops, ${failed} failed`);
process.exitCode = failed > 0 || pages === 0 ? 1 : 0;
