import type { ProblemWords } from '../../words/commands/problem-words.ts';

/** The words around a list of problems, in English. */
export const problems: ProblemWords = {
  severity: { error: 'error', warning: 'warning' },
  count: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  shortened: (rules) =>
    `Frequent warnings are shown in full only the first few times (to see all of them in full: --format json): ${rules}.`,
  place: (line, column) => `Line ${line}, column ${column}`,
  meanings: 'What the names mean',
};
