// Fills in forms with pdf-lib, which draws what was filled in with the face that it is given for its letters.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { tasks } from './tasks.mjs';

const require = createRequire(`${process.env.CONFORMANCE_TOOLS}/`);
const { PDFDocument, PDFHexString } = require('pdf-lib');
const fontkit = require('@pdf-lib/fontkit');

const FACES = ['noto-sans/NotoSans', 'noto-sans-arabic/NotoSansArabic', 'noto-sans-hebrew/NotoSansHebrew']
  .map((name) => new URL(`../../../fonts/${name}-Regular.ttf`, import.meta.url))
  .map((url) => ({ bytes: readFileSync(url), letters: new Set(fontkit.create(readFileSync(url)).characterSet) }));

/** Returns the face that has most of the letters of a text. */
function face(text) {
  const missed = ({ letters }) => [...text].filter((letter) => !letters.has(letter.codePointAt(0))).length;
  return FACES.reduce((best, next) => (missed(next) < missed(best) ? next : best));
}

/**
 * Embeds a face that sets letter by letter. The library tries each line anew for each word less, and would shape the whole
 * text each time: that takes minutes.
 */
async function embed(pdf, { bytes }) {
  const font = await pdf.embedFont(bytes);
  const [encode, width] = [font.encodeText.bind(font), font.widthOfTextAtSize.bind(font)];
  const known = new Map();
  const letter = (one) => {
    if (!known.has(one)) known.set(one, { code: encode(one).asString(), width: width(one, 1) });
    return known.get(one);
  };
  font.encodeText = (text) => PDFHexString.of([...text].map((one) => letter(one).code).join(''));
  font.widthOfTextAtSize = (text, size) => [...text].reduce((sum, one) => sum + letter(one).width, 0) * size;
  return font;
}

for (const { source, answers, target } of tasks()) {
  const pdf = await PDFDocument.load(readFileSync(source), { updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const form = pdf.getForm();
  const embedded = new Map();
  for (const [name, { kind, value }] of Object.entries(answers)) {
    if (kind === 'choice') form.getRadioGroup(name).select(value);
    if (kind === 'tick') form.getCheckBox(name).check();
    if (kind !== 'text') continue;
    const own = face(value);
    if (!embedded.has(own)) embedded.set(own, await embed(pdf, own));
    const field = form.getTextField(name);
    field.setText(value);
    field.updateAppearances(embedded.get(own));
  }
  writeFileSync(target, await pdf.save({ updateFieldAppearances: false }));
}
