import { type LoadedArchive, loadArchive } from '../../archive/load-archive.ts';
import { bodiesOf } from '../../content/parsed-content.ts';
import { commandsIn } from '../../languages/index.ts';
import type { Archive, Edition, PageEdition } from '../../model/archive.ts';
import { type Problem, reportInto, sortProblems } from '../../problems/problem.ts';
import { readContent } from '../../sources/read-content.ts';
import { withFrames } from '../../terminal/code-frame.ts';
import { formatText } from '../../terminal/format.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { htmlOf } from '../../translation/file-words.ts';
import { textsOf } from '../../translation/find-text.ts';
import { parseFingerprint } from '../../translation/fingerprint.ts';
import { readHistory } from '../../translation/git-history.ts';
import { findPastText } from '../../translation/past.ts';
import { sourceOf, statesOf, type TranslationStates } from '../../translation/staleness.ts';
import { type Status, statusOf } from '../../translation/status.ts';
import type { Options } from '../command-line/options.ts';
import { formatStatus } from './format-status.ts';

/** `status`: lists what is translated, out of date, begun, missing and wanted, and which texts nobody has answered. */
export async function status(options: Options, terminal: Terminal): Promise<number> {
  const { format, language } = options;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(commandsIn(language).usage.oneOf('--format', format, ['text', 'json']));
  const problems: Problem[] = [];
  const folder = await readContent(options.content);
  const loaded = loadArchive(folder, { drafts: false }, reportInto(problems));
  if (!loaded) {
    terminal.log(formatText(withFrames(sortProblems(problems), folder), language, terminal.paint.log));
    return 1;
  }
  const found = await statusIn(options.content, loaded);
  if (options.format === 'json') terminal.out(`${JSON.stringify({ version: 1, ...found }, null, 2)}\n`);
  else terminal.out(formatStatus(found, options.language));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  // Texts with errors are missing from the list, so say that it is incomplete.
  if (errors > 0) terminal.log(`\n${commandsIn(options.language).status.incomplete(errors)}\n`);
  return errors > 0 ? 1 : 0;
}

async function statusIn(folder: string, { archive, content }: LoadedArchive): Promise<Status> {
  const bodies = bodiesOf(content);
  const utf8 = new TextEncoder();
  const states = statesOf(archive, ({ source, language }) => ({
    html: utf8.encode(htmlOf(bodies.get(source.path)?.markdown ?? '', language)),
  }));
  return statusOf(archive, content, states, await sinceWhen(folder, archive, states));
}

/**
 * The day (ISO 8601) on which the original's first change since was committed, for each stale translation, if git knows
 * it.
 */
async function sinceWhen(
  folder: string,
  archive: Archive,
  states: TranslationStates,
): Promise<ReadonlyMap<Edition | PageEdition, string>> {
  const stale = [...textsOf(archive)].flatMap(({ editions }) =>
    [...editions.values()].flatMap((edition) => {
      const source = sourceOf(editions, edition);
      return source && states.get(edition)?.kind === 'stale' ? [{ edition, source }] : [];
    }),
  );
  const days = new Map<Edition | PageEdition, string>();
  if (stale.length === 0) return days;
  const history = await readHistory(folder, [...new Set(stale.map(({ source }) => source.source.path))]);
  for (const { edition, source } of stale) {
    const recorded = parseFingerprint(edition.translatedSource ?? '');
    const versions = history?.versions.get(source.source.path) ?? [];
    const since = recorded && findPastText(versions, source.language, recorded)?.since;
    if (since !== undefined) days.set(edition, since);
  }
  return days;
}
