// Judges HTML pages with the Nu Html Checker, the reference checker of the HTML standard. Warnings count.
//
// In: one path a line. Out: `file TAB judge TAB rule TAB message` for each violation.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// The path only: the package's own starter would download a Java of its own when none is found.
const jar = createRequire(`${process.env.CONFORMANCE_TOOLS}/`).resolve('vnu-jar/build/dist/vnu.jar');

const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const { error, stdout, stderr } = spawnSync(
  'java',
  ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...paths],
  { encoding: 'utf8', maxBuffer: 1 << 30 },
);
if (error) throw error;

let verdict;
try {
  verdict = JSON.parse(stdout);
} catch {
  throw new Error(`no verdict: ${stderr || stdout}`);
}
for (const { url, type, subType, message, lastLine } of verdict.messages) {
  const path = url ? fileURLToPath(url) : '-';
  console.log([path, 'vnu', subType ?? type, `${message.replace(/\s+/g, ' ')} (line ${lastLine ?? '?'})`].join('\t'));
}
