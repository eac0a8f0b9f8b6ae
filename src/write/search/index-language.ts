import { readdir, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteLanguage } from '../../languages/index.ts';
import { IN_BACKGROUND, type IndexAnswer, type IndexRequest } from './index-messages.ts';
import { writeWordIndex } from './write-word-index.ts';

/** Files of Pagefind's own search interface and highlighting. The site has its own; see ARCHITECTURE.md. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./;

/** The folder with Pagefind's filters. The search page has those of the word index. */
const FILTERS = 'filter';

/** The date that results are sorted by (`layouts/parts/search-marks.tsx`). Pagefind does not store it with the text. */
const SORT_DATE = / data-pagefind-sort="date">([^<]*)</;

/** A language that is being indexed. */
interface Indexing {
  readonly index: Promise<PagefindIndex>;
  /** The date of each page, or an empty string, by its address, in the order of pages. */
  readonly dates: Map<string, string>;
  words: number;
}

const indexings = new Map<SiteLanguage, Indexing>();

// Only `indexer.ts` starts this file. It sends requests, and disconnects after the last answer. If it is stopped, this
// process ends too, and Pagefind's own process with it, which inherits the priority.
if (process.argv.includes(IN_BACKGROUND)) setPriority(constants.priority.PRIORITY_LOW);
process.on('message', async (request: IndexRequest) => {
  const { language } = request;
  try {
    answer(request.kind === 'page' ? await addPage(request) : await writeBundle(language, request.bundle));
  } catch (error) {
    answer({ kind: 'failed', language, error: error instanceof Error ? error.message : String(error) });
  }
});
process.once('disconnect', async () => {
  await close();
  process.exit();
});

function answer(message: IndexAnswer): void {
  if (process.connected) process.send?.(message);
}

function indexingOf(language: SiteLanguage): Indexing {
  const indexing = indexings.get(language) ?? { index: openIndex(language), dates: new Map(), words: 0 };
  indexings.set(language, indexing);
  return indexing;
}

async function openIndex(language: SiteLanguage): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

/**
 * Sends a page to Pagefind, which numbers pages in the order in which they are sent, so the bundle does not depend on the
 * time of the answers.
 */
async function addPage({ language, url, html }: IndexRequest & { kind: 'page' }): Promise<IndexAnswer> {
  const indexing = indexingOf(language);
  indexing.dates.set(url, SORT_DATE.exec(html)?.[1] ?? '');
  const index = await indexing.index;
  const { errors, file } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(errors.map((error) => `${url}: ${error}`).join('\n'));
  // Despite its name, `uniqueWords` counts all words.
  indexing.words += file.uniqueWords;
  return { kind: 'indexed', language, size: html.length };
}

/** Writes the bundle of the pages that have been added. */
async function writeBundle(language: SiteLanguage, bundle: string): Promise<IndexAnswer> {
  const { index, dates, words } = indexingOf(language);
  const { errors } = await (await index).writeFiles({ outputPath: bundle });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await removeUnused(bundle, language);
  await writeWordIndex(bundle, dates);
  return { kind: 'written', language, pages: dates.size, words };
}

/** Removes files that Pagefind puts into every bundle and the site does not use: three quarters of a small bundle. */
async function removeUnused(bundle: string, language: SiteLanguage): Promise<void> {
  const names = await readdir(bundle);
  const unused = names.filter((name) => UNUSED.test(name) || name === FILTERS);
  // The WebAssembly module without stemming is used only for languages that Pagefind has no stemmer for.
  if (names.includes(`wasm.${language}.pagefind`)) unused.push('wasm.unknown.pagefind');
  await Promise.all(unused.map((name) => rm(join(bundle, name), { recursive: true })));
}
