import { openLoadMemory } from '../check/load-memory.ts';
import { type Loaded, loadSiteAhead } from '../check/load-site.ts';
import { commandsIn } from '../languages/index.ts';
import type { BuildFacts } from '../languages/words/commands/run-words.ts';
import { planSite } from '../pages/plan.ts';
import { withWarningsAsErrors } from '../problems/problem.ts';
import { programVersion } from '../program/compiled.ts';
import type { Site } from '../site/site.ts';
import { journalScripts } from '../sources/journal-scripts.ts';
import { readContent } from '../sources/read-content.ts';
import { withTheme } from '../sources/read-theme.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { printable } from '../terminal/printable.ts';
import { type Stopwatch, stopwatch } from '../terminal/stopwatch.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type SiteLook, themedAssets } from '../write/assets/themed-assets.ts';
import { makeBooks } from '../write/books/make-books.ts';
import { checkOutput } from '../write/check-output.ts';
import type { RecordedSearch } from '../write/output/build-record.ts';
import { writeOutput } from '../write/output/write-output.ts';
import { keptBundlesOf } from '../write/search/kept-bundles.ts';
import { searchablePages } from '../write/search/searchable-pages.ts';
import { beginPictures, DamagedPictures } from '../write/share/begin-pictures.ts';
import type { Options } from './command-line/options.ts';
import { refuseMissingTheme } from './command-line/refuse-missing-theme.ts';
import { releaseFor } from './command-line/release-for.ts';
import { withPrints } from './with-prints.ts';

/**
 * `build`: writes the whole site into the output folder. If there is an error, it writes nothing and the exit code is
 * 1. An output folder that cannot be written is refused first, before the work of reading the content.
 */
export async function build(options: Options, terminal: Terminal): Promise<number> {
  const words = commandsIn(options.language).run;
  const time = stopwatch();
  await refuseMissingTheme(options);
  await checkOutput(options.output, options.content);
  const loaded = await load(options, terminal, time);
  const problems = options.strict ? withWarningsAsErrors(loaded.problems) : loaded.problems;
  terminal.log(formatText(problems, options.language, terminal.paint.log));
  if (!loaded.site || countProblems(problems).errors > 0) {
    terminal.log(`${words.nothingWritten}\n`);
    return 1;
  }
  const written = await write(loaded.site, options, terminal, time);
  if (!written) return 1;
  if (options.timings) terminal.log(`${JSON.stringify(time.laps())}\n`);
  terminal.out(`${printable(words.built(factsOf(loaded.site, written, options.output, time.total())))}\n`);
  return 0;
}

/** A separate function, so that the contents of the files can be garbage-collected before the pages are made. */
async function load(
  options: Options,
  terminal: Terminal,
  time: Stopwatch,
): Promise<Pick<Loaded, 'site' | 'problems'>> {
  const { progress, helperDied } = commandsIn(options.language).run;
  terminal.progress(progress.reading);
  // Git first: it works while the content is read.
  const [release, content] = await Promise.all([releaseFor(options), readContent(options.content)]);
  const folder = await withTheme(content, options);
  time.lap('read');
  const memory = openLoadMemory(options.content);
  const onText = (done: number) => terminal.progress(progress.texts(done));
  const onDeath = (reason: string) => terminal.log(`${printable(helperDied(reason))}\n`);
  const how = { drafts: false, release, scripts: journalScripts(), onText, memory };
  const { site, problems } = await loadSiteAhead(folder, how, onDeath);
  memory.save();
  time.lap('texts');
  return { site, problems };
}

/** What has been written. */
interface Written {
  readonly pages: number;
  readonly indexed: readonly RecordedSearch[];
}

/** Writes the site, while its pictures are being made. Undefined if one of them is damaged, which is printed. */
async function write(
  loaded: Site,
  options: Options,
  terminal: Terminal,
  time: Stopwatch,
): Promise<Written | undefined> {
  const { content, output, language } = options;
  const { progress, nothingWritten } = commandsIn(language).run;
  let areRendered = true;
  const pictures = beginPictures(loaded, content, (done, all) => {
    if (areRendered) terminal.progress(progress.pictures(done, all));
  });
  try {
    // Pages tell the sizes of PDFs and books.
    const { site: printed, files } = await withPrints(loaded, options, terminal);
    time.lap('prints');
    const books = await makeBooks(printed, content, (done, all) =>
      terminal.progress(progress.books(done, all)),
    );
    time.lap('books');
    const site = { ...printed, sizes: new Map([...printed.sizes, ...books.sizes]) };
    const pages = planSite(site);
    time.lap('plan');
    const made = pictures.files.then((others) => [...others, ...files]);
    // Nobody waits for them before the pages are written.
    made.catch(() => {});
    const sources = {
      ...{ site, pages, content, pictures: made, assets: await themedAssets(lookOf(site)) },
      books: books.outputs,
      ...{ searchable: searchablePages(site, pages), bundles: keptBundlesOf(site) },
    };
    const indexed = await writeOutput(output, sources, programVersion(), {
      onPage: (done, all) => {
        areRendered = done === all;
        terminal.progress(progress.pages(done, all));
      },
      onPages: () => time.lap('pages'),
      onPictures: () => time.lap('pictures'),
      onFiles: () => time.lap('files'),
      onIndexed: (language) => terminal.progress(progress.search(language)),
    });
    time.lap('search');
    return { pages: pages.length, indexed };
  } catch (error) {
    if (!(error instanceof DamagedPictures)) throw error;
    terminal.log(`${formatText(error.problems, language)}${nothingWritten}\n`);
    return undefined;
  } finally {
    pictures.stop();
  }
}

function lookOf({ theme, archive }: Site): SiteLook {
  return { theme, offline: archive.journal.offline };
}

function factsOf(
  { archive }: Site,
  { pages, indexed }: Written,
  output: string,
  seconds: number,
): BuildFacts {
  const works = [...archive.works.values()];
  return {
    output: `${output.replace(/(?<!\/)\/+$/, '')}/`,
    issues: archive.issues.size,
    articles: works.filter(({ kind }) => kind === 'article').length,
    editions: archive.journal.languages
      .map((language) => `${language} ${works.filter(({ editions }) => editions.has(language)).length}`)
      .join(' + '),
    pages,
    words: indexed.reduce((sum, { words }) => sum + words, 0),
    seconds,
  };
}
