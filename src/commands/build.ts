import { openLoadMemory } from '../check/load-memory.ts';
import { type Loaded, loadSiteAhead } from '../check/load-site.ts';
import { commandsIn } from '../languages/index.ts';
import type { BuildFacts } from '../languages/words/commands/run-words.ts';
import { plannedSite, planSite } from '../pages/plan.ts';
import { withWarningsAsErrors } from '../problems/problem.ts';
import { programVersion } from '../program/compiled.ts';
import { mediaOf } from '../site/media.ts';
import type { Site } from '../site/site.ts';
import { readContent } from '../sources/read-content.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { printable } from '../terminal/printable.ts';
import { type Stopwatch, stopwatch } from '../terminal/stopwatch.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { bundleAssets } from '../write/bundle-assets.ts';
import { checkOutput } from '../write/check-output.ts';
import type { RecordedSearch } from '../write/output/build-record.ts';
import { writeOutput } from '../write/output/write-output.ts';
import { CACHE_FOLDER, type MadePictures, makePictures } from '../write/pictures/make-pictures.ts';
import { openPictureCache } from '../write/pictures/picture-cache.ts';
import { keptBundlesOf } from '../write/search/kept-bundles.ts';
import { searchablePages } from '../write/search/searchable-pages.ts';
import { makeSharePictures, SHARE_CACHE } from '../write/share/make-share-pictures.ts';
import { shareOrders } from '../write/share/share-orders.ts';
import type { Options } from './command-line/options.ts';
import { releaseFor } from './command-line/release-for.ts';

/**
 * `build`: writes the whole site into the output folder. If there is an error, it writes nothing and the exit code is
 * 1. An output folder that cannot be written is refused first, before the work of reading the content.
 */
export async function build(options: Options, terminal: Terminal): Promise<number> {
  const words = commandsIn(options.language).run;
  const time = stopwatch();
  await checkOutput(options.output, options.content);
  const loaded = await load(options, terminal, time);
  const problems = options.strict ? withWarningsAsErrors(loaded.problems) : loaded.problems;
  terminal.log(formatText(problems, options.language, terminal.paint.log));
  if (!loaded.site || countProblems(problems).errors > 0) {
    terminal.log(`${words.nothingWritten}\n`);
    return 1;
  }
  const site = plannedSite(loaded.site);
  const pages = planSite(site);
  time.lap('plan');
  const pictures = await illustrate(site, options, terminal);
  time.lap('pictures');
  if (pictures.problems.length > 0) {
    terminal.log(`${formatText(pictures.problems, options.language)}${words.nothingWritten}\n`);
    return 1;
  }
  const sources = {
    ...{ site, pages, content: options.content, pictures: pictures.files },
    assets: await bundleAssets(),
    searchable: searchablePages(site, pages),
    bundles: keptBundlesOf(site),
  };
  const { progress } = words;
  const indexed = await writeOutput(options.output, sources, programVersion(), {
    onPage: (done, all) => terminal.progress(progress.pages(done, all)),
    onFiles: () => time.lap('pages'),
    onIndexed: (language) => terminal.progress(progress.search(language)),
  });
  time.lap('search');
  if (options.timings) terminal.log(`${JSON.stringify(time.laps())}\n`);
  terminal.out(
    `${printable(words.built(factsOf(site, pages.length, indexed, options.output, time.total())))}\n`,
  );
  return 0;
}

/** A separate function, so that the contents of the files can be garbage-collected before the pages are made. */
async function load(options: Options, terminal: Terminal, time: Stopwatch): Promise<Loaded> {
  const { progress, helperDied } = commandsIn(options.language).run;
  terminal.progress(progress.reading);
  const [folder, release] = await Promise.all([readContent(options.content), releaseFor(options)]);
  time.lap('read');
  const memory = openLoadMemory(options.content);
  const onText = (done: number) => terminal.progress(progress.texts(done));
  const onDeath = (reason: string) => terminal.log(`${printable(helperDied(reason))}\n`);
  const loaded = await loadSiteAhead(folder, { drafts: false, release, onText, memory }, onDeath);
  memory.save();
  time.lap('texts');
  return loaded;
}

/** Makes the pictures of the pages, and the pictures that link previews show. */
async function illustrate(
  site: Site,
  { content, language }: Options,
  terminal: Terminal,
): Promise<MadePictures> {
  const { progress } = commandsIn(language).run;
  const { orders } = mediaOf(site);
  const shared = shareOrders(site);
  const tell = (done: number) => terminal.progress(progress.pictures(done, orders.length + shared.length));
  const made = await makePictures(orders, content, openPictureCache(CACHE_FOLDER), tell);
  if (made.problems.length > 0) return made;
  const files = await makeSharePictures(shared, SHARE_CACHE, (done) => tell(orders.length + done));
  return { ...made, files: [...made.files, ...files] };
}

function factsOf(
  { archive }: Site,
  pages: number,
  indexed: readonly RecordedSearch[],
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
