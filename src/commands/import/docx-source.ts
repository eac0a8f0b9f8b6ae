import { readFile, stat } from 'node:fs/promises';
import type { ImportWords } from '../../languages/words/commands/import-words.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { importDocx } from './docx/import-docx.ts';
import { DocxRefusal } from './docx/parts/docx-refusal.ts';
import { type ImportOptions, languageFrom } from './options.ts';
import type { ImportReport } from './report/import-report.ts';

/** Imports a Word document as an article. Undefined if it cannot be read; that was told. */
export async function importFromDocx(
  { path, dryRun, value }: ImportOptions,
  content: string,
  { terminal, words }: { readonly terminal: Terminal; readonly words: ImportWords },
): Promise<ImportReport | undefined> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new UsageError(words.noFile(path));
  const issue = value('issue');
  if (issue === undefined) throw new UsageError(words.docx.noIssue);
  const language = languageFrom(value('in'), words);
  const wanted = { issue, name: value('to'), language, dryRun };
  try {
    return await importDocx({ path, bytes: await readFile(path) }, content, wanted, words.docx);
  } catch (error) {
    if (!(error instanceof DocxRefusal)) throw error;
    terminal.log(`${printableLines(words.docx.refused(path, error.fault))}\n${words.nothingWritten}\n`);
    return undefined;
  }
}
