import { commandsIn, type MessageLanguage } from '../../../languages/index.ts';
import { formatText } from '../../../terminal/format.ts';
import type { ImportReport } from './import-report.ts';
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

/** Most lines of a list at the terminal. The Markdown report has all of them. */
const MOST = 12;

/** The report of an import as it is printed at the terminal. */
export function textReport(report: ImportReport, language: MessageLanguage): string {
  const words = commandsIn(language).import.report;
  const items = itemCounts(report, language);
  const comments = commentCounts(report, language);
  const { errors, warnings } = problemCounts(report);
  const parts = [
    report.dryRun ? `${words.dryRun}\n` : '',
    `${words.items(report.items.length, report.source)}\n${table(items)}${sumLine(items, words.sum)}`,
    comments.length > 0 ? `${words.comments(sumOf(comments))}\n${table(comments)}` : '',
    `${words.otherFiles}\n${table(fileCounts(report, language))}`,
    lineOf(languagesLine(report, language)),
    list(words.headings.leftOut, leftOutSections(report, language), words.more),
    list(words.headings.leftAlone, leftAloneSections(report, language), words.more),
    list(words.headings.eye, noticeSections(report, language), words.more),
    report.problems === undefined ? `${words.notChecked}\n` : `${words.checked(errors, warnings)}\n`,
    errors > 0
      ? formatText(
          (report.problems ?? []).filter(({ severity }) => severity === 'error'),
          language,
        )
      : '',
    isUnchanged(report) ? `${words.unchanged}\n` : '',
    `${words.next(report.content).join('\n')}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function table(lines: readonly CountLine[]): string {
  return lines.map(({ count, words }) => `${String(count).padStart(7)}  ${words}\n`).join('');
}

function sumLine(lines: readonly CountLine[], words: string): string {
  return `${'-------'}\n${String(sumOf(lines)).padStart(7)}  ${words}\n`;
}

export function sumOf(lines: readonly CountLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

function lineOf(text: string | undefined): string {
  return text === undefined ? '' : `${text}\n`;
}

function list(heading: string, sections: readonly ReportSection[], more: (count: number) => string): string {
  if (sections.length === 0) return '';
  const shown = sections.map(({ heading: own, lines }) => {
    const rest = lines.length - MOST;
    const cut = rest > 0 ? [...lines.slice(0, MOST), more(rest)] : lines;
    return `  ${own}\n${cut.map((line) => `    ${line}\n`).join('')}`;
  });
  return `${heading}\n${shown.join('')}`;
}
