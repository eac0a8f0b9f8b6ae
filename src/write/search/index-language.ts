import { constants, setPriority } from 'node:os';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteLanguage } from '../../languages/index.ts';
import { endWithParent } from '../../program/end-with-parent.ts';
import { removeUnused } from './bundle-files.ts';
import { IN_BACKGROUND, type IndexAnswer, type IndexRequest } from './index-messages.ts';
import { beginKeeping, openLast } from './kept-bundles.ts';
import { readSamePart, sizeOf } from './page-parts.ts';
import { writeWords } from './write-words.ts';

/** The date that results are sorted by (`layouts/parts/text/search-marks.tsx`). Pagefind does not store it with the text. */
const SORT_DATE = / data-pagefind-sort="date">([^<]*)</;

/** A language that is being indexed. */
interface Indexing {
  readonly index: Promise<PagefindIndex>;
  /** The date of each page, or an empty string, by its address, in the order of pages. */
  readonly dates: Map<string, string>;
  words: number;
  /** Number of pages that Pagefind has not answered for yet. */
  waiting: number;
  /** The size of the pages that were indexed since the last answer to the parent. */
  untold: number;
}

/** The size of pages that are worth an answer: a part of what the parent sends before it waits for one. */
const TOLD_AT_ONCE = 100_000;

const indexings = new Map<SiteLanguage, Indexing>();

// Only `indexer.ts` starts this file. It sends requests, and disconnects after the last answer. If it is stopped, this
// process ends too, and Pagefind's own process with it, which inherits the priority.
if (process.argv.includes(IN_BACKGROUND)) setPriority(constants.priority.PRIORITY_LOW);
process.on('message', async (request: IndexRequest) => {
  const { language } = request;
  try {
    const done = request.kind === 'page' ? await addPage(request) : await writeBundle(request);
    if (done) answer(done);
  } catch (error) {
    answer({ kind: 'failed', language, error: error instanceof Error ? error.message : String(error) });
  }
});
endWithParent(close);

function answer(message: IndexAnswer): void {
  if (process.connected) process.send?.(message);
}

/** Number of answers that Pagefind owes. */
let expected = 0;

/**
 * Waits for an answer of Pagefind. If it crashes, for example because memory runs out, its module never answers. So this
 * process is not kept alive by the channel to its parent meanwhile: it ends if Pagefind does, and the parent then knows.
 */
async function answerOf<Answer>(promise: Promise<Answer>): Promise<Answer> {
  expected += 1;
  process.channel?.unref();
  try {
    return await promise;
  } finally {
    expected -= 1;
    if (expected === 0) process.channel?.ref();
  }
}

function indexingOf(language: SiteLanguage): Indexing {
  const known = indexings.get(language);
  if (known) return known;
  const index = openIndex(language);
  const indexing: Indexing = { index, dates: new Map(), words: 0, waiting: 0, untold: 0 };
  indexings.set(language, indexing);
  return indexing;
}

async function openIndex(language: SiteLanguage): Promise<PagefindIndex> {
  const { index, errors } = await answerOf(createIndex({ forceLanguage: language }));
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

/**
 * Sends a page to Pagefind, which numbers pages in the order in which they are sent, so the bundle does not depend on the
 * time of the answers. The parent is told of several pages at once.
 */
async function addPage({
  language,
  url,
  part,
}: IndexRequest & { kind: 'page' }): Promise<IndexAnswer | undefined> {
  const indexing = indexingOf(language);
  indexing.waiting += 1;
  const html = 'html' in part ? part.html : readSamePart(part.file, part.digest);
  indexing.dates.set(url, SORT_DATE.exec(html)?.[1] ?? '');
  const index = await indexing.index;
  const { errors, file } = await answerOf(index.addHTMLFile({ url, content: html }));
  if (errors.length > 0) throw new Error(errors.map((error) => `${url}: ${error}`).join('\n'));
  // Despite its name, `uniqueWords` counts all words.
  indexing.words += file.uniqueWords;
  indexing.waiting -= 1;
  indexing.untold += sizeOf(part);
  if (indexing.waiting > 0 && indexing.untold < TOLD_AT_ONCE) return undefined;
  const size = indexing.untold;
  indexing.untold = 0;
  return { kind: 'indexed', language, size };
}

/** Writes the bundle of the pages that have been added. */
async function writeBundle({
  language,
  folder,
  keep,
}: IndexRequest & { kind: 'write' }): Promise<IndexAnswer> {
  const indexing = indexingOf(language);
  const keeper = beginKeeping(keep);
  const last = openLast(keep);
  try {
    const written = writeIndex(indexing, folder);
    const both = [written, writeWords(indexing.dates, folder, { written, keeper, last })];
    // Also if one fails: the folder is removed as soon as that is told, and Pagefind would make it again.
    for (const end of await Promise.allSettled(both)) if (end.status === 'rejected') throw end.reason;
    removeUnused(folder, language);
    const facts = { pages: indexing.dates.size, words: indexing.words };
    keeper.finish(folder, facts);
    return { kind: 'written', language, ...facts };
  } finally {
    keeper.discard();
    last?.close();
  }
}

async function writeIndex({ index }: Indexing, folder: string): Promise<void> {
  const { errors } = await answerOf((await index).writeFiles({ outputPath: folder }));
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
