import {
  commandsIn,
  isSiteLanguage,
  listIn,
  type MessageLanguage,
  nameIn,
} from '../../../languages/index.ts';
import type { ImportNotice, ImportPlace } from '../../../languages/words/commands/import-words.ts';
import type { ImportReport, ReportedItem } from './import-report.ts';

/** How many of something there are, in words. */
export interface CountLine {
  readonly count: number;
  readonly words: string;
}

/** A list in a report, with a heading. */
export interface ReportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What became of the items: a line for each fate that any has. The numbers add up to that of the items. */
export function itemCounts({ items }: ImportReport, language: MessageLanguage): readonly CountLine[] {
  const words = commandsIn(language).import.report;
  const groups = new Map<string, ReportedItem[]>();
  for (const item of items) {
    const { fate } = item;
    const key = fate.kind === 'made' ? `${fate.as} ${fate.file}` : JSON.stringify(groupOf(fate.reason));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()]
    .map((group) => {
      const fate = group[0]?.fate;
      const count = group.length;
      if (!fate) return { count, words: '' };
      return fate.kind === 'made'
        ? { count, words: words.made(fate.as, fate.file, count) }
        : { count, words: words.leftOut(fate.reason, count) };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Downloads fail for many reasons, which are told one by one. */
function groupOf(reason: Extract<ReportedItem['fate'], { kind: 'left-out' }>['reason']) {
  return reason.kind === 'failed-file' ? { kind: reason.kind } : reason;
}

/** What became of the comments. */
export function commentCounts({ comments }: ImportReport, language: MessageLanguage): readonly CountLine[] {
  const words = commandsIn(language).import.report;
  return [...comments].map(([fate, count]) => ({ count, words: words.comment(fate, count) }));
}

/** What became of the files. */
export function fileCounts({ files }: ImportReport, language: MessageLanguage): readonly CountLine[] {
  const words = commandsIn(language).import.report;
  const counts = new Map<ImportReport['files'][number]['fate'], number>();
  for (const { fate } of files) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  return [...counts].map(([fate, count]) => ({ count, words: words.files(fate, count) }));
}

/** The languages of the journal, and how they are known. */
export function languagesLine({ languages }: ImportReport, language: MessageLanguage): string | undefined {
  if (!languages || (languages.how === 'one-language' && languages.codes.length < 2)) return undefined;
  const names = languages.codes.map((code) => (isSiteLanguage(code) ? nameIn(language, code) : code));
  return commandsIn(language).import.report.languages(languages.how, listIn(language, names));
}

/** What a person should look at, by kind. */
export function noticeSections(report: ImportReport, language: MessageLanguage): readonly ReportSection[] {
  const words = commandsIn(language).import.report;
  const kinds = new Map<ImportNotice['kind'], string[]>();
  for (const notice of report.notices) {
    const line = `${placeInWords(report, notice.at)}  ${words.notice(notice)}`;
    const lines = kinds.get(notice.kind);
    if (lines) lines.push(line);
    else kinds.set(notice.kind, [line]);
  }
  return [...kinds].map(([kind, lines]) => ({ heading: words.noticeHeading(kind, lines.length), lines }));
}

/** The items that were left out, by reason, with their places in the source. */
export function leftOutSections(report: ImportReport, language: MessageLanguage): readonly ReportSection[] {
  const words = commandsIn(language).import.report;
  const groups = new Map<string, string[]>();
  for (const { fate, title, ...at } of report.items) {
    if (fate.kind !== 'left-out') continue;
    const heading = words.leftOut(fate.reason, 2);
    const lines = groups.get(heading) ?? [];
    lines.push(`${placeInWords(report, at)}  ${title}`);
    groups.set(heading, lines);
  }
  return [...groups].map(([heading, lines]) => ({ heading, lines }));
}

/** The files that were left as they are although the import would write something else. */
export function leftAloneSections(report: ImportReport, language: MessageLanguage): readonly ReportSection[] {
  const words = commandsIn(language).import.report;
  const groups = new Map<string, string[]>();
  for (const { path, fate } of report.files) {
    if (fate === 'created' || fate === 'same') continue;
    const heading = words.files(fate, 2);
    const lines = groups.get(heading) ?? [];
    lines.push(`${report.content}/${path}`);
    groups.set(heading, lines);
  }
  return [...groups].map(([heading, lines]) => ({ heading, lines }));
}

function placeInWords(
  { source, content }: ImportReport,
  { file, source: inside, line }: ImportPlace,
): string {
  if (file !== undefined) return `${content}/${file}:${line}`;
  return inside === undefined ? `${source}:${line}` : `${source}/${inside}:${line}`;
}

/** The numbers of what the check finds afterwards. */
export function problemCounts({ problems }: ImportReport) {
  const errors = (problems ?? []).filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: (problems ?? []).length - errors };
}

export function hasErrors(report: ImportReport): boolean {
  return problemCounts(report).errors > 0;
}

/** Whether an import had nothing to write, because everything was there already. */
export function isUnchanged({ files }: ImportReport): boolean {
  return files.every(({ fate }) => fate !== 'created');
}
