import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ImportWords } from '../../languages/words/commands/import-words.ts';
import type { MapFault } from '../../languages/words/commands/markdown-notices.ts';
import { exists } from '../../sources/files/exists.ts';
import { createFile } from '../../sources/files/write-file.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { importMarkdown } from './markdown/import-markdown.ts';
import { type ImportMap, readImportMap } from './markdown/map/import-map.ts';
import { proposedMap } from './markdown/map/proposed-map.ts';
import { languageCodeOf, siteLanguageOf } from './markdown/plan/works.ts';
import { listFolder, type SourceFolder } from './markdown/source/list-folder.ts';
import { readSiteConfig } from './markdown/source/site-config.ts';
import { lookForMap } from './markdown/survey.ts';
import { type ImportOptions, languageFrom } from './options.ts';
import type { ImportReport } from './report/import-report.ts';

/** What is said while an import runs. */
interface Telling {
  readonly terminal: Terminal;
  readonly words: ImportWords;
}

/** Imports a folder of Markdown. Undefined if its map cannot be read, or if a map was written instead; that was told. */
export async function importFromMarkdown(
  asked: ImportOptions,
  content: string,
  telling: Telling,
): Promise<ImportReport | undefined> {
  const { terminal, words } = telling;
  const { path, dryRun, value } = asked;
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(words.noFolder('markdown', path));
  if (resolve(path) === resolve(content)) throw new UsageError(words.markdown.sameFolder(path));
  const source = listFolder(resolve(path), resolve(content));
  if (source.texts.length === 0) throw new UsageError(words.markdown.noTexts(path));
  const file = value('map') ?? join(dirname(content), 'import-map.yaml');
  if (!(await exists(file))) {
    await propose(source, file, asked, content, telling);
    return undefined;
  }
  const map = readImportMap(await readFile(file, 'utf8'));
  if (isFaulty(map)) {
    const told = map.map(
      (fault) => `${file}:${fault.line}:${fault.column}  ${words.markdown.mapFault(fault)}`,
    );
    terminal.log(`${printableLines(told.join('\n'))}\n${words.nothingWritten}\n`);
    return undefined;
  }
  const language = languageFrom(value('in'), words) ?? map.language;
  return importMarkdown(source, { ...map, language }, { content, dryRun }, telling);
}

function isFaulty(map: ImportMap | readonly MapFault[]): map is readonly MapFault[] {
  return Array.isArray(map);
}

/** Writes a map to be corrected; a trial shows it. */
async function propose(
  source: SourceFolder,
  file: string,
  { path, dryRun, value }: ImportOptions,
  content: string,
  { terminal, words }: Telling,
): Promise<void> {
  const { fields, tags } = await lookForMap(source);
  const config = await readSiteConfig(source);
  const told = siteLanguageOf(
    languageCodeOf({ values: new Map(), facts: { language: config.language } }) ?? '',
  );
  const language = languageFrom(value('in'), words) ?? told ?? 'en';
  const map = proposedMap({ source, fields, tags, language }, words.markdown.comments);
  if (dryRun) {
    terminal.out(printableLines(`${words.markdown.mapShown(file)}\n\n${map}`));
    return;
  }
  await createFile(file, map);
  const command = ['npm run import -- markdown', path, '--map', file, '--content', content].join(' ');
  terminal.out(`${printableLines(words.markdown.mapWritten(file, command))}\n`);
}
