// Judges HTML pages against the HTML standard and accessible mark-up (html-validate).
//
// In: one path a line. Out: `file TAB judge TAB rule TAB message` for each violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { HtmlValidate } = createRequire(`${process.env.CONFORMANCE_TOOLS}/`)('html-validate');

const config = JSON.parse(readFileSync(new URL('../.htmlvalidate.json', import.meta.url)));
const judge = new HtmlValidate(config);

for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { results } = await judge.validateFile(path);
  for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
    console.log([path, 'html-validate', ruleId, `${message} (${line}:${column})`].join('\t'));
  }
}
