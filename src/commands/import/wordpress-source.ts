import { readFile, stat } from 'node:fs/promises';
import type { ImportNotice, ImportWords } from '../../languages/words/commands/import-words.ts';
import { exists } from '../../sources/files/exists.ts';
import { createFile } from '../../sources/files/write-file.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { type ImportOptions, languageFrom } from './options.ts';
import type { ImportReport } from './report/import-report.ts';
import { MalformedExport } from './wordpress/export/malformed-export.ts';
import type { Survey } from './wordpress/export/survey.ts';
import { importWordpress, readSurvey } from './wordpress/import-wordpress.ts';
import type { MediaSource } from './wordpress/media/media-files.ts';
import { type MapFault, readIssueMap } from './wordpress/plan/issue-map.ts';
import type { IssueRule } from './wordpress/plan/issues.ts';
import { proposedMap } from './wordpress/plan/proposed-map.ts';
import { readTranslationTable } from './wordpress/plan/translation-table.ts';

/** What is said while an import runs. */
interface Telling {
  readonly terminal: Terminal;
  readonly words: ImportWords;
}

/** Imports an export of WordPress. Undefined if it cannot be read, or if a map was written instead; that was told. */
export async function importFromWordpress(
  asked: ImportOptions,
  content: string,
  telling: Telling,
): Promise<ImportReport | undefined> {
  const { terminal, words } = telling;
  const { path: file, value, dryRun } = asked;
  if (!(await isFile(file))) throw new UsageError(words.noFile(file));
  const media = await mediaFrom(value('media'), value('media-limit'), words);
  const language = languageFrom(value('in'), words);
  const { table, notices } = await tableFrom(value('translations'), words);
  const issues = value('issues') ?? 'date';
  refuseRule(issues, words);
  try {
    const survey = await readSurvey(file, telling);
    const rule = await ruleFrom(issues, survey, asked, words);
    if (!rule) {
      terminal.out(`${printableLines(words.mapWritten(issues))}\n`);
      return undefined;
    }
    const options = { file, content, dryRun, media, language, types: listOf(value('types')) };
    return await importWordpress(options, { rule, table, notices }, survey, telling);
  } catch (error) {
    if (!(error instanceof MalformedExport)) throw error;
    terminal.log(`${printableLines(malformedInWords(error, words))}\n${words.nothingWritten}\n`);
    return undefined;
  }
}

function malformedInWords({ file, line, column, fault }: MalformedExport, words: ImportWords): string {
  const place = `${file}:${line}:${column}`;
  switch (fault.kind) {
    case 'malformed':
      return words.malformed(place, fault.detail);
    case 'doctype':
      return words.doctype(place);
    case 'encoding':
      return words.encoding(place, fault.detail);
    case 'not-wordpress':
      return words.notWordpress(file);
  }
}

async function mediaFrom(
  written: string | undefined,
  limit: string | undefined,
  words: ImportWords,
): Promise<MediaSource> {
  if (limit !== undefined && !/^[1-9]\d{0,3}$/.test(limit)) throw new UsageError(words.notSize(limit));
  if (written === undefined) return { kind: 'none' };
  if (written === 'fetch') return { kind: 'fetch', megabytes: Number(limit ?? DEFAULT_MEGABYTES) };
  const isFolder = await stat(written).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(words.noFolder('--media', written));
  return { kind: 'folder', folder: written };
}

/** Most megabytes of a file that is downloaded, if nothing else is said. */
const DEFAULT_MEGABYTES = 20;

async function tableFrom(file: string | undefined, words: ImportWords) {
  if (file === undefined) return { table: undefined, notices: [] };
  if (!(await isFile(file))) throw new UsageError(words.noFile(file));
  const { rows, unreadable } = readTranslationTable(await readFile(file, 'utf8'));
  const notices = unreadable.map(
    ({ line }): ImportNotice => ({ kind: 'unreadable-row', at: { line }, file }),
  );
  return { table: rows, notices };
}

/** Refuses what is neither the name of a rule nor of a file for a map, before a long file is read. */
function refuseRule(written: string, words: ImportWords): void {
  if (!/^(?:date|category|tag)$|\.ya?ml$/.test(written)) throw new UsageError(words.notRule(written));
}

/** The rule by which articles are divided into issues; undefined if a map was written, for the editors to correct. */
async function ruleFrom(
  written: string,
  survey: Survey,
  { dryRun }: ImportOptions,
  words: ImportWords,
): Promise<IssueRule | undefined> {
  if (written === 'date') return { kind: 'date' };
  if (written === 'category') return { kind: 'term', taxonomy: 'category' };
  if (written === 'tag') return { kind: 'term', taxonomy: 'post_tag' };
  if (!(await exists(written))) {
    if (dryRun) throw new UsageError(words.noFile(written));
    await createFile(written, proposedMap(survey, words.map.comments));
    return undefined;
  }
  const issues = readIssueMap(await readFile(written, 'utf8'), written);
  if ('kind' in issues) throw new UsageError(mapFaultInWords(issues, written, words));
  return { kind: 'map', issues };
}

function mapFaultInWords(fault: MapFault, file: string, { map }: ImportWords): string {
  switch (fault.kind) {
    case 'unreadable':
      return map.unreadable(file, fault.line);
    case 'no-issues':
      return map.noIssues(file);
    case 'bad-number':
      return map.badNumber(file, fault.issue);
    case 'unknown-key':
      return map.unknownKey(file, fault.issue, fault.key, fault.known);
    case 'bad-date':
      return map.badDate(file, fault.issue, fault.key, fault.value);
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function listOf(written: string | undefined): readonly string[] {
  return (written ?? '').split(/[\s,]+/).filter(Boolean);
}
