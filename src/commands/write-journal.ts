import { commandsIn } from '../languages/index.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { planSite } from '../pages/plan.ts';
import { programVersion } from '../program/compiled.ts';
import type { Site } from '../site/site.ts';
import { formatText } from '../terminal/format.ts';
import { helperDeath } from '../terminal/helper-death.ts';
import type { Stopwatch } from '../terminal/stopwatch.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { themedAssets } from '../write/assets/themed-assets.ts';
import { makeBooks } from '../write/books/make-books.ts';
import type { BuildRecord } from '../write/output/build-record.ts';
import type { Told } from '../write/output/fill-folder.ts';
import type { ToldBuild } from '../write/output/last-build.ts';
import type { SurveyAhead } from '../write/output/survey-beside.ts';
import { writeOutput } from '../write/output/write-output.ts';
import { keptBundlesOf } from '../write/search/kept-bundles.ts';
import { searchablePages } from '../write/search/searchable-pages.ts';
import { beginPictures, DamagedPictures } from '../write/share/begin-pictures.ts';
import type { Options } from './command-line/options.ts';
import { withPrints } from './with-prints.ts';

/** A site that has been written. */
export interface WrittenJournal {
  readonly site: Site;
  readonly record: BuildRecord;
  /** Number of pages. */
  readonly pages: number;
}

/**
 * Writes the site, while its pictures are being made. Undefined if one of them is damaged, which is printed.
 * @param ahead a survey of the output folder that was begun before
 */
export async function writeJournal(
  loaded: Site,
  options: Options,
  terminal: Terminal,
  time: Stopwatch,
  ahead: SurveyAhead | undefined,
): Promise<WrittenJournal | undefined> {
  const { content, output, language } = options;
  const { progress, nothingWritten } = commandsIn(language).run;
  let areRendered = true;
  const pictures = beginPictures(loaded, content, (done, all) => {
    if (areRendered) terminal.progress(progress.pictures(done, all));
  });
  try {
    const { site, books, files } = await madeToTakeAlong(loaded, options, terminal, time);
    const sources = await sourcesOf(site, content);
    time.lap('plan');
    const made = pictures.files.then((others) => [...others, ...files]);
    // Nobody waits for them before the pages are written.
    made.catch(() => {});
    const all = { ...sources, books, pictures: made };
    const told: Told = {
      onPage: (done, all) => {
        areRendered = done === all;
        terminal.progress(progress.pages(done, all));
      },
      onPages: () => time.lap('pages'),
      onPictures: () => time.lap('pictures'),
      onFiles: () => time.lap('files'),
      onIndexed: (name) => terminal.progress(progress.search(name)),
    };
    const record = await writeOutput(output, all, programVersion(), told, ahead);
    time.lap('search');
    return { site, record, pages: sources.pages.length };
  } catch (error) {
    if (!(error instanceof DamagedPictures)) throw error;
    terminal.log(`${formatText(error.problems, language)}${nothingWritten}\n`);
    return undefined;
  } finally {
    pictures.stop();
  }
}

/** The PDFs and books, and the site, whose pages tell their sizes. */
async function madeToTakeAlong(loaded: Site, options: Options, terminal: Terminal, time: Stopwatch) {
  const { progress } = commandsIn(options.language).run;
  const { site, files } = await withPrints(loaded, options, terminal);
  time.lap('prints');
  const books = await makeBooks(site, options.content, {
    onBook: (done, all) => terminal.progress(progress.books(done, all)),
    onDeath: helperDeath(options.language, terminal),
  });
  time.lap('books');
  const sizes = new Map([...site.sizes, ...books.sizes]);
  return { site: { ...site, sizes }, books: books.outputs, files };
}

/** What a site is written from, but for what is made of files. */
async function sourcesOf(site: PlannedSite, content: string) {
  const pages = planSite(site);
  const look = { theme: site.theme, offline: site.archive.journal.offline };
  const assets = await themedAssets(look);
  const search = { searchable: searchablePages(site, pages), bundles: keptBundlesOf(site) };
  return { site, pages, content, assets, ...search };
}

/** What is told of a site that has been written. */
export function factsOf({
  site: { archive },
  record: { search },
  pages,
}: WrittenJournal): ToldBuild['facts'] {
  const works = [...archive.works.values()];
  return {
    issues: archive.issues.size,
    articles: works.filter(({ kind }) => kind === 'article').length,
    editions: archive.journal.languages
      .map((language) => `${language} ${works.filter(({ editions }) => editions.has(language)).length}`)
      .join(' + '),
    pages,
    words: search.reduce((sum, { words }) => sum + words, 0),
  };
}
