import { constants, setPriority } from 'node:os';
import { close, type PagefindIndex } from 'pagefind';
import type { SiteLanguage } from '../../languages/index.ts';
import { endWithParent } from '../../program/end-with-parent.ts';
import { removeUnused } from './bundle-files.ts';
import { IN_BACKGROUND, type IndexAnswer, type IndexRequest } from './index-messages.ts';
import { beginKeeping, openLast } from './kept-bundles.ts';
import type { OpenBundle } from './pack-bundle.ts';
import { type PagePart, readSamePart, sizeOf } from './page-parts.ts';
import { addPage, openIndex, storedAlone, writeIndex } from './pagefind-index.ts';
import { type Foretelling, type IndexedPage, MOST_DIFFERENT, textsAhead } from './texts-ahead.ts';
import { writeWords } from './write-words.ts';

/** The date that results are sorted by (`layouts/parts/text/search-marks.tsx`). Pagefind does not store it with the text. */
const SORT_DATE = / data-pagefind-sort="date">([^<]*)</;

/** A page that was sent to Pagefind. */
interface SentPage extends IndexedPage {
  /** What is needed of it, as far as that can be had again: from its file, or because few came without one. */
  readonly part: PagePart | undefined;
}

/** A language that is being indexed. */
interface Indexing {
  readonly index: Promise<PagefindIndex>;
  /** By address, in their order. */
  readonly pages: Map<string, SentPage>;
  /** Number of pages that came without a file. */
  withoutFile: number;
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
    const done = request.kind === 'page' ? await indexPage(request) : await writeBundle(request);
    if (done) answer(done);
  } catch (error) {
    answer({ kind: 'failed', language, error: error instanceof Error ? error.message : String(error) });
  }
});
endWithParent(close);

function answer(message: IndexAnswer): void {
  if (process.connected) process.send?.(message);
}

function indexingOf(language: SiteLanguage): Indexing {
  const known = indexings.get(language);
  if (known) return known;
  const index = openIndex(language);
  const indexing: Indexing = { index, pages: new Map(), withoutFile: 0, words: 0, waiting: 0, untold: 0 };
  indexings.set(language, indexing);
  return indexing;
}

/**
 * Sends a page to Pagefind, which numbers pages in the order in which they are sent, so the bundle does not depend on the
 * time of the answers. The parent is told of several pages at once.
 */
async function indexPage({
  language,
  url,
  part,
}: IndexRequest & { kind: 'page' }): Promise<IndexAnswer | undefined> {
  const indexing = indexingOf(language);
  indexing.waiting += 1;
  const html = htmlOf(part);
  if ('html' in part) indexing.withoutFile += 1;
  const isHeld = 'file' in part || indexing.withoutFile <= MOST_DIFFERENT;
  const date = SORT_DATE.exec(html)?.[1] ?? '';
  indexing.pages.set(url, { date, digest: part.digest, part: isHeld ? part : undefined });
  const words = await addPage(await indexing.index, url, html);
  indexing.words += words;
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
  const { index, pages, words } = indexingOf(language);
  const keeper = beginKeeping(keep);
  const last = openLast(keep);
  try {
    // Pagefind does one thing after the other, so what it is asked for now is there long before the bundle.
    const ahead = last && (await textsAhead(pages, foretellingOf(language, pages, last)));
    const written = writeIndex(await index, folder);
    const both = [written, writeWords(pages, folder, { written, keeper, last, ahead })];
    // Also if one fails: the folder is removed as soon as that is told, and Pagefind would make it again.
    for (const end of await Promise.allSettled(both)) if (end.status === 'rejected') throw end.reason;
    removeUnused(folder, language);
    const facts = { pages: pages.size, words };
    keeper.finish(folder, facts);
    return { kind: 'written', language, ...facts };
  } finally {
    keeper.discard();
    last?.close();
  }
}

function foretellingOf(
  language: SiteLanguage,
  pages: ReadonlyMap<string, SentPage>,
  last: OpenBundle,
): Foretelling {
  return {
    last,
    htmlOf: (url) => {
      const part = pages.get(url)?.part;
      try {
        return part && htmlOf(part);
      } catch {
        // Its file has changed or is gone since it was indexed.
        return undefined;
      }
    },
    storedAlone: (different) => storedAlone(language, different),
  };
}

/** What the search needs of a page. Throws if its file is not as it was. */
function htmlOf(part: PagePart): string {
  return 'html' in part ? part.html : readSamePart(part.file, part.digest);
}
