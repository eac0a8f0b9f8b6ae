import { interfaceIn } from '../../src/languages/index.ts';
import { REPLACEABLE, replaceableIn } from '../../src/languages/own-words.ts';

/** The words of the interface that a journal may replace, as Markdown: their names, and what they are in English and Spanish. */
export function wordsTable(): string {
  const spanish = replaceableIn(interfaceIn('es'));
  const cell = (word: string) => word.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const lines = [...REPLACEABLE].map(
    ([name, english]) => `| \`${name}\` | ${cell(english)} | ${cell(spanish.get(name) ?? '')} |`,
  );
  return `# Words of the interface

Made by \`npm run house\`; do not edit it.

A journal may have other words than these on its pages. It says so in \`journal.yaml\`, for each of its languages:

\`\`\`yaml
words:
  en:
    navigation.issues: Numbers
    home.currentIssue: The current number
  es:
    navigation.issues: Entregas
\`\`\`

Words with a number, a name or a language in them, such as "Issue 2" or "3 min read", cannot be replaced, because they differ
with each. A word is plain text on one line. The same words of other languages are in \`src/languages/\`.

| name | English | Spanish |
|---|---|---|
${lines.join('\n')}
`;
}
