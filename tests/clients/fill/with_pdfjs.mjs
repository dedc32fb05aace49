// Fills in forms with PDF.js in Chromium, as Firefox does: the answers go into its storage, and it draws and saves them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { tasks } from './tasks.mjs';

const require = createRequire(`${process.env.CONFORMANCE_TOOLS}/`);
const { chromium } = require('playwright-core');
const library = join(process.env.CONFORMANCE_TOOLS, 'node_modules/pdfjs-dist');

// Modules and the worker only load over HTTP.
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const page = path === '/';
  response.setHeader('Content-Type', page ? 'text/html' : /\.m?js$/.test(path) ? 'text/javascript' : 'application/octet-stream');
  try {
    response.end(page ? '<!DOCTYPE html><title>PDF.js</title>' : readFileSync(join(library, path)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

async function fill({ bytes, answers }) {
  const pdfjs = await import('/build/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs';
  const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
  const task = pdfjs.getDocument({ data, standardFontDataUrl: '/standard_fonts/', cMapUrl: '/cmaps/', cMapPacked: true, wasmUrl: '/wasm/' });
  const pdf = await task.promise;
  for (const [name, places] of (await pdf.getFieldObjects()) ?? []) {
    const answer = answers[name];
    if (!answer) continue;
    for (const { id, exportValues } of places.filter((place) => place.type !== '' && place.page >= 0)) {
      const stands = answer.kind === 'choice' ? exportValues === answer.value : true;
      pdf.annotationStorage.setValue(id, { value: answer.kind === 'text' ? answer.value : stands });
    }
  }
  const saved = await pdf.saveDocument();
  await task.destroy();
  let text = '';
  for (let at = 0; at < saved.length; at += 32768) text += String.fromCharCode(...saved.subarray(at, at + 32768));
  return btoa(text);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-quic', '--no-first-run'],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
for (const { source, answers, target } of tasks()) {
  const saved = await page.evaluate(fill, { bytes: readFileSync(source, 'base64'), answers });
  writeFileSync(target, saved, 'base64');
}
await browser.close();
server.close();
