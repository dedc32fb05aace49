// Judges HTML pages in a browser: WCAG 2.2 A and AA (axe-core) on a wide and a narrow screen, no sideways
// scrolling on the narrow one, no request beside the page itself, nothing on the console.
//
// In: one path a line. Out: `file TAB judge TAB rule TAB message` for each violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';

const require = createRequire(`${process.env.CONFORMANCE_TOOLS}/`);
const { chromium } = require('playwright-core');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const WIDTHS = [1280, 360];
const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  resultTypes: ['violations', 'incomplete'],
  preload: false, // pages carry their styles, there is nothing to fetch
};

const undecided = new Map(); // rule → pages on which axe could not tell: told, not judged

/** A tab that says everything wrong with the page at a path, as [rule, message] pairs. */
async function open(browser) {
  const page = await (await browser.newContext({ offline: true })).newPage();
  let own, found;
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) found.push(['console', line.text()]);
  });
  page.on('pageerror', (error) => found.push(['script-error', error.message]));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own && !/^(data|blob):/.test(request.url())) {
      found.push(['network', `asks for ${request.url()}`]);
    }
  });

  return async (path) => {
    [own, found] = [pathToFileURL(path).href, []];
    await page.setViewportSize({ width: WIDTHS[0], height: 800 });
    await page.goto(own);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await page.evaluate(axeSource);
    const broken = new Map(); // a fault seen at both widths is one fault
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { violations, incomplete } = await page.evaluate((options) => axe.run(options), AXE);
      for (const { id, help, nodes } of violations) {
        const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
        if (!broken.has(id)) broken.set(id, `${help}: ${nodes[0].target.join(' ')}${more} (${width} px wide)`);
      }
      for (const { id } of incomplete) undecided.set(id, (undecided.get(id) ?? new Set()).add(path));
    }
    found.push(...broken);

    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (overflow > 0) found.push(['sideways-scroll', `${overflow} px too wide for a screen of ${WIDTHS.at(-1)} px`]);
    await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear())); // the next page starts afresh
    return found;
  };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-quic', '--no-first-run'],
});
const queue = readFileSync(0, 'utf8').split('\n').filter(Boolean);
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    const judge = await open(browser); // one tab for many pages: a new one each costs more than the judging
    for (let path; (path = queue.shift()); ) {
      for (const [rule, message] of await judge(path)) {
        console.log([path, 'axe', rule, message.replace(/\s+/g, ' ')].join('\t'));
      }
    }
  }),
);
await browser.close();
for (const [rule, pages] of undecided) console.error(`could not decide ${rule} on ${pages.size} page(s)`);
