import { commandsIn } from '../languages/index.ts';
import { type Problem, withWarningsAsErrors } from '../problems/problem.ts';
import { type KnownTexts, openKnownTexts, withKnownTexts } from '../sources/known-texts.ts';
import { type ContentFolder, readContent, rootOf } from '../sources/read-content.ts';
import { withTheme } from '../sources/read-theme.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { formatGithub, formatJson } from '../terminal/format-for-programs.ts';
import { formatMarkdown } from '../terminal/format-markdown.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options } from './command-line/options.ts';
import { refuseMissingTheme } from './command-line/refuse-missing-theme.ts';
import { releaseFor } from './command-line/release-for.ts';
import { rememberProblems } from './remember-problems.ts';

/** `check`: prints every problem and writes nothing. The exit code is 1 if there is an error. */
export async function check(options: Options, terminal: Terminal): Promise<number> {
  const words = commandsIn(options.language).run;
  await refuseMissingTheme(options);
  terminal.progress(words.progress.reading);
  const problems = await withKnownTexts(openKnownTexts(rootOf(options.content)), (known) =>
    problemsIn(options, terminal, known),
  );
  terminal.out(print(problems, options, terminal.paint.out));
  return countProblems(problems).errors > 0 ? 1 : 0;
}

async function problemsIn(
  options: Options,
  terminal: Terminal,
  known: KnownTexts | undefined,
): Promise<readonly Problem[]> {
  // Git first: it works while the content is read.
  const reading = () => readContent(options.content, { texts: known });
  const [release, content] = await Promise.all([releaseFor(options), reading()]);
  known?.save();
  const folder = await withTheme(content, options);
  // Imported only if it is needed, because it takes most of the time that the program takes to start.
  const checking = () => import('./check-afresh.ts');
  const found = await rememberProblems(folder, release, async () =>
    (await checking()).checkAfresh(folder, release, options, terminal),
  );
  return withStrictness(found, folder, options, checking);
}

async function withStrictness(
  problems: readonly Problem[],
  folder: ContentFolder,
  { strict, content, since }: Options,
  checking: () => Promise<Pick<typeof import('./check-afresh.ts'), 'strictSince'>>,
): Promise<readonly Problem[]> {
  if (strict) return withWarningsAsErrors(problems);
  if (since === undefined || problems.length === 0) return problems;
  return (await checking()).strictSince(since, problems, folder, content);
}

function print(problems: readonly Problem[], { format, language, content }: Options, paint: Paint): string {
  const noProblems = `${printable(commandsIn(language).run.noProblems(content))}\n`;
  switch (format) {
    case 'json':
      return formatJson(problems, language);
    case 'github':
      return formatGithub(problems, language);
    case 'markdown':
      return formatMarkdown(problems, language) || noProblems;
    case 'text':
      return formatText(problems, language, paint) || noProblems;
  }
}
