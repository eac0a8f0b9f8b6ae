import { commandsIn } from '../languages/index.ts';
import { journalState } from '../sources/read-theme.ts';
import { formatText } from '../terminal/format.ts';
import { printable } from '../terminal/printable.ts';
import { longStep, stopwatch } from '../terminal/stopwatch.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { checkOutput } from '../write/check-output.ts';
import { lastBuild } from '../write/output/last-build.ts';
import { buildState } from './build-state.ts';
import type { Options } from './command-line/options.ts';
import { refuseMissingTheme } from './command-line/refuse-missing-theme.ts';
import { releaseFor } from './command-line/release-for.ts';

/**
 * `build`: writes the whole site into the output folder. If there is an error, it writes nothing and the exit code is
 * 1. An output folder that cannot be written is refused first, before the work of reading the content. If nothing has changed since
 * the last build, it tells the same again.
 */
export async function build(options: Options, terminal: Terminal): Promise<number> {
  const words = commandsIn(options.language).run;
  const time = stopwatch();
  await refuseMissingTheme(options);
  await checkOutput(options.output, options.content);
  terminal.progress(words.progress.reading);
  const release = releaseFor(options);
  // It is awaited below, and may fail before.
  release.catch(() => {});
  // Before the files are read: a change from now on is noticed by the next build.
  const journal = journalState(options.content, options.theme);
  const state = await buildState(options, journal, release);
  const last = state === undefined ? undefined : await lastBuild(options.output, state);
  time.lap('state');
  if (last) terminal.log(formatText(last.problems, options.language, terminal.paint.log));
  // Imported only if it is needed, because it takes most of the time that the program takes to start.
  const building = () => import('./build-afresh.ts');
  const found = { state, survey: journal.survey, release: await release };
  const told = last ?? (await (await building()).buildAfresh(found, options, terminal, time));
  if (!told) return 1;
  if (options.timings) terminal.log(`${JSON.stringify(time.laps())}\n`);
  const output = `${options.output.replace(/(?<!\/)\/+$/, '')}/`;
  const took = { seconds: time.total(), secondsOfSearch: longStep(time, 'search') };
  terminal.out(`${printable(words.built({ ...told.facts, ...took, output }))}\n`);
  return 0;
}
