import { commandsIn } from '../../languages/index.ts';
import { replaceFile } from '../../sources/files/write-file.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Options } from '../command-line/options.ts';
import { importFromDocx } from './docx-source.ts';
import { importFromMarkdown } from './markdown-source.ts';
import { readImportOptions, type SourceName } from './options.ts';
import { markdownReport } from './report/markdown-report.ts';
import { hasErrors } from './report/report-lines.ts';
import { textReport } from './report/text-report.ts';
import { importFromWordpress } from './wordpress-source.ts';

const SOURCES = {
  wordpress: importFromWordpress,
  docx: importFromDocx,
  markdown: importFromMarkdown,
} as const satisfies Readonly<Record<SourceName, unknown>>;

/**
 * `import`: brings texts from elsewhere into the content folder, and reports what became of each. The exit code is 1 if
 * the source cannot be read or the content has errors afterwards.
 */
export async function importTexts(options: Options, terminal: Terminal): Promise<number> {
  const { language, content } = options;
  const words = commandsIn(language).import;
  const asked = readImportOptions(options, words);
  const report = await SOURCES[asked.source](asked, content, { terminal, words });
  if (!report) return 1;
  const { typed = (text: string) => text } = terminal;
  if (asked.report !== undefined) await replaceFile(asked.report, typed(markdownReport(report, language)));
  terminal.out(printableLines(textReport(report, language)));
  return hasErrors(report) ? 1 : 0;
}
