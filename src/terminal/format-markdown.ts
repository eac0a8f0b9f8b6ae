import { commandsIn, type MessageLanguage } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { RULES } from '../problems/rules/all-rules.ts';
import { countProblems } from './format.ts';
import { printable } from './printable.ts';

/**
 * Problems as Markdown, for the summary page that a forge shows of a failed check: grouped by file, followed by an
 * explanation of each rule.
 */
export function formatMarkdown(problems: readonly Problem[], language: MessageLanguage): string {
  if (problems.length === 0) return '';
  const { errors, warnings } = countProblems(problems);
  const byFile = new Map<string, string>();
  for (const problem of problems) {
    byFile.set(problem.file, (byFile.get(problem.file) ?? '') + itemOf(problem, language));
  }
  const lists = [...byFile].map(([file, items]) => `### ${escaped(file)}\n\n${items}`);
  const heading = `## ${commandsIn(language).problems.count(errors, warnings)}`;
  return [heading, ...lists, meaningsOf(problems, language)].join('\n\n');
}

function itemOf({ line, column, severity, rule, message, hint }: Problem, language: MessageLanguage): string {
  const place = commandsIn(language).problems.place(line, column);
  const word = commandsIn(language).problems.severity[severity];
  // Two spaces at the end of a line are a line break.
  return `- **${place}**: ${word} \`${rule}\`  \n  ${escaped(message[language])}  \n  ${escaped(hint[language])}\n`;
}

/** The guide's explanation of each rule that reported something. */
function meaningsOf(problems: readonly Problem[], language: MessageLanguage): string {
  const found = new Set(problems.map(({ rule }) => rule));
  const lines = RULES.filter(({ id }) => found.has(id)).map(
    ({ id, about }) => `- \`${id}\`: ${escaped(about(language))}\n`,
  );
  return `### ${commandsIn(language).problems.meanings}\n\n${[...new Set(lines)].join('')}`;
}

/** Escapes text for one line of Markdown. It may come from a stranger's pull request. */
function escaped(text: string): string {
  return printable(text.replace(/[\s\p{Cc}]+/gu, ' ')).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
}
