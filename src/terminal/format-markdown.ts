import { commandsIn, type MessageLanguage } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { RULES } from '../problems/rules/all-rules.ts';
import { countProblems } from './format.ts';
import { printable } from './printable.ts';

/** Problems as Markdown, for the page that a forge shows of a failed check: by file, then what each name means. */
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
  // Two blanks at the end of a line break it.
  return `- **${place}**: ${word} \`${rule}\`  \n  ${escaped(message[language])}  \n  ${escaped(hint[language])}\n`;
}

/** What the guide says of each rule that found something. */
function meaningsOf(problems: readonly Problem[], language: MessageLanguage): string {
  const found = new Set(problems.map(({ rule }) => rule));
  const lines = RULES.filter(({ id }) => found.has(id)).map(
    ({ id, about }) => `- \`${id}\`: ${escaped(about(language))}\n`,
  );
  return `### ${commandsIn(language).problems.meanings}\n\n${[...new Set(lines)].join('')}`;
}

/** A text in one line, whose characters stand for nothing but themselves: what is in it may come from a stranger. */
function escaped(text: string): string {
  return printable(text.replace(/[\s\p{Cc}]+/gu, ' ')).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
}
