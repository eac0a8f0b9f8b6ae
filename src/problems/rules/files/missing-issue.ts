import { defineRule } from '../../problem.ts';

/** A folder of articles without an issue would have no title, no date and no place in the order. */
export const missingIssue = defineRule<{ issue: string }>('missing-issue', 'error', {
  en: ({ issue }) => [
    `The folder issues/${issue} has articles but no issue.md.`,
    `Add issues/${issue}/issue.md with at least a title and a date.`,
  ],
  es: ({ issue }) => [
    `La carpeta issues/${issue} tiene artículos, pero no issue.md.`,
    `Añadir issues/${issue}/issue.md, al menos con título (title) y fecha (date).`,
  ],
  about: {
    en: 'An issue is a folder with a file issue.md, which gives it a title and a date. Without that file its articles belong to no issue.',
    es: 'Un número es una carpeta con un archivo issue.md, que le da título y fecha. Sin ese archivo, sus artículos no son de ningún número.',
  },
  example: { issue: '3' },
});
