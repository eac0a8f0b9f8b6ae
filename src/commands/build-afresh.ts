import { openLoadMemory } from '../check/load-memory.ts';
import { type Loaded, loadSiteAhead } from '../check/load-site.ts';
import { commandsIn } from '../languages/index.ts';
import { withWarningsAsErrors } from '../problems/problem.ts';
import { keepRoomToLoad } from '../program/memory.ts';
import type { Release } from '../sources/git/release.ts';
import { journalScripts } from '../sources/journal-scripts.ts';
import { openKnownTexts, withKnownTexts } from '../sources/known-texts.ts';
import { readContent, rootOf } from '../sources/read-content.ts';
import { withTheme } from '../sources/read-theme.ts';
import type { FolderSurvey } from '../sources/survey-content.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { helperDeath } from '../terminal/helper-death.ts';
import type { Stopwatch } from '../terminal/stopwatch.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { keepLastBuild, type ToldBuild } from '../write/output/last-build.ts';
import { type SurveyAhead, surveyAhead } from '../write/output/survey-beside.ts';
import type { Options } from './command-line/options.ts';
import { factsOf, writeJournal } from './write-journal.ts';

/** What was found before anything is read. */
interface Found {
  /** The `buildState`. */
  readonly state: string | undefined;
  /** Of the content folder. */
  readonly survey: FolderSurvey;
  readonly release: Release | undefined;
}

/** Loads and writes the site. Undefined if nothing was written; then it has said why. */
export async function buildAfresh(
  found: Found,
  options: Options,
  terminal: Terminal,
  time: Stopwatch,
): Promise<ToldBuild | undefined> {
  keepRoomToLoad();
  const ahead = await surveyAhead(options.output, found.survey.states.size);
  try {
    return await loadAndWrite(found, ahead, options, terminal, time);
  } finally {
    ahead?.stop();
  }
}

async function loadAndWrite(
  found: Found,
  ahead: SurveyAhead | undefined,
  options: Options,
  terminal: Terminal,
  time: Stopwatch,
): Promise<ToldBuild | undefined> {
  const { site, problems: all } = await load(found, options, terminal, time);
  const problems = options.strict ? withWarningsAsErrors(all) : all;
  terminal.log(formatText(problems, options.language, terminal.paint.log));
  if (!site || countProblems(problems).errors > 0) {
    terminal.log(`${commandsIn(options.language).run.nothingWritten}\n`);
    return undefined;
  }
  const written = await writeJournal(site, options, terminal, time, ahead);
  if (!written) return undefined;
  const told = { problems, facts: factsOf(written) };
  // What is said of PDFs depends on more than the content: on the package that sets them.
  const isAllKnown = !site.archive.journal.pdf;
  if (found.state !== undefined && isAllKnown)
    await keepLastBuild(options.output, found.state, written.record, told);
  return told;
}

/** A separate function, so that the contents of the files can be garbage-collected before the pages are made. */
async function load(
  { release, survey }: Found,
  options: Options,
  terminal: Terminal,
  time: Stopwatch,
): Promise<Pick<Loaded, 'site' | 'problems'>> {
  const { progress } = commandsIn(options.language).run;
  return withKnownTexts(openKnownTexts(rootOf(options.content)), async (texts) => {
    // If this is done again, files have changed since the survey.
    const read = await readContent(options.content, texts && { texts, survey });
    const folder = await withTheme(read, options);
    texts?.save();
    time.lap('read');
    const memory = openLoadMemory(options.content);
    const onText = (done: number) => terminal.progress(progress.texts(done));
    const how = { drafts: false, release, scripts: journalScripts(), onText, memory };
    const { site, problems } = await loadSiteAhead(folder, how, helperDeath(options.language, terminal));
    memory.save();
    time.lap('texts');
    return { site, problems };
  });
}
