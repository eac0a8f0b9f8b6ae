import { openLoadMemory } from '../check/load-memory.ts';
import { loadSite } from '../check/load-site.ts';
import { strictAboutRequest } from '../check/strict-about-request.ts';
import { commandsIn } from '../languages/index.ts';
import { type Problem, withWarningsAsErrors } from '../problems/problem.ts';
import { readRequest } from '../sources/git/request.ts';
import { type ContentFolder, readContent } from '../sources/read-content.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { formatGithub, formatJson } from '../terminal/format-for-programs.ts';
import { formatMarkdown } from '../terminal/format-markdown.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options } from './command-line/options.ts';
import { releaseFor } from './command-line/release-for.ts';

/** `check`: prints every problem and writes nothing. The exit code is 1 if there is an error. */
export async function check(options: Options, terminal: Terminal): Promise<number> {
  const words = commandsIn(options.language).run;
  terminal.progress(words.progress.reading);
  const [folder, release] = await Promise.all([readContent(options.content), releaseFor(options)]);
  const memory = openLoadMemory(options.content);
  const onText = (done: number) => terminal.progress(words.progress.texts(done));
  const loaded = loadSite(folder, { drafts: false, release, onText, memory });
  memory.save();
  const problems = options.strict
    ? withWarningsAsErrors(loaded.problems)
    : await strictProblems(loaded.problems, folder, options);
  terminal.out(print(problems, options, terminal.paint.out));
  return countProblems(problems).errors > 0 ? 1 : 0;
}

/** With `--since`, warnings about what has changed since then count as errors. */
async function strictProblems(
  problems: readonly Problem[],
  folder: ContentFolder,
  { content, since }: Options,
): Promise<readonly Problem[]> {
  if (since === undefined || problems.length === 0) return problems;
  const request = await readRequest(content, since, folder);
  return request ? strictAboutRequest(problems, request) : problems;
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
