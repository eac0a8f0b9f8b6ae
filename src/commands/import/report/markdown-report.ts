import { commandsIn, type MessageLanguage } from '../../../languages/index.ts';
import { formatMarkdown } from '../../../terminal/format-markdown.ts';
import { printable } from '../../../terminal/printable.ts';
import type { ImportReport, KeptComment } from './import-report.ts';
import {
  type CountLine,
  commentCounts,
  fileCounts,
  isUnchanged,
  itemCounts,
  languagesLine,
  leftAloneSections,
  leftOutSections,
  noticeSections,
  problemCounts,
  type ReportSection,
} from './report-lines.ts';
import { sumOf } from './text-report.ts';

/** The report of an import as a Markdown file, with every line of its lists. */
export function markdownReport(report: ImportReport, language: MessageLanguage): string {
  const words = commandsIn(language).import.report;
  const items = itemCounts(report, language);
  const comments = commentCounts(report, language);
  const { errors, warnings } = problemCounts(report);
  const parts = [
    `# ${escaped(words.title(report.source))}`,
    report.dryRun ? words.dryRun : '',
    isUnchanged(report) ? words.unchanged : '',
    `${escaped(words.items(report.items.length, report.source))}\n\n${table([...items, { count: sumOf(items), words: `**${words.sum}**` }])}`,
    comments.length > 0 ? `${words.comments(sumOf(comments))}\n\n${table(comments)}` : '',
    `${words.otherFiles}\n\n${table(fileCounts(report, language))}`,
    languagesLine(report, language) ?? '',
    list(words.headings.eye, noticeSections(report, language)),
    list(words.headings.leftOut, leftOutSections(report, language)),
    list(words.headings.leftAlone, leftAloneSections(report, language)),
    keptComments(report, words.headings.comments),
    `## ${words.headings.check}`,
    report.problems === undefined ? words.notChecked : words.checked(errors, warnings),
    formatMarkdown(report.problems ?? [], language).trim(),
    `## ${words.headings.next}\n\n${words
      .next(report.content)
      .map((line) => `- ${line.trim()}`)
      .join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(lines: readonly CountLine[]): string {
  return `|  |  |\n|---:|:---|\n${lines.map(({ count, words }) => `| ${count} | ${words} |`).join('\n')}`;
}

function list(heading: string, sections: readonly ReportSection[]): string {
  if (sections.length === 0) return '';
  const parts = sections.map(
    ({ heading: own, lines }) => `### ${own}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}`,
  );
  return `## ${heading}\n\n${parts.join('\n\n')}`;
}

/** The words of comments that have no place in the content. */
function keptComments({ keptComments = [], content }: ImportReport, heading: string): string {
  if (keptComments.length === 0) return '';
  const parts = keptComments.map(
    ({ path, comments }) => `### ${escaped(`${content}/${path}`)}\n\n${commentList(comments, '')}`,
  );
  return `## ${heading}\n\n${parts.join('\n')}`.trimEnd();
}

function commentList(comments: readonly KeptComment[], indent: string): string {
  return comments
    .map(({ name, date, text, replies }) => {
      const lines = text.split('\n').map((line) => `${indent}  > ${escaped(line)}`.trimEnd());
      const answers = commentList(replies, `${indent}  `);
      return `${indent}- ${escaped(name)}, ${date}:\n\n${lines.join('\n')}\n\n${answers}`;
    })
    .join('');
}

/** Words of the source, in which nothing is markup. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_<>[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;');
}
