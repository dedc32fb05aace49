// The forms to fill in, from the standard input: one a line, as `form TAB answers TAB filled form`.
import { readFileSync } from 'node:fs';

/** Returns form, answers by name, and where the filled form goes. */
export const tasks = () =>
  readFileSync(0, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [source, answers, target] = line.split('\t');
      return { source, answers: JSON.parse(readFileSync(answers, 'utf8')), target };
    });
