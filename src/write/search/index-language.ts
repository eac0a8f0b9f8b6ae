import { readdir, readFile, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteLanguage } from '../../languages/index.ts';
import { createItemNumbers } from '../../text/html/item-numbers.ts';
import { rewriteTags } from '../../text/html/visit-html.ts';
import type { SearchableLanguage } from './searchable-pages.ts';
import { writeWordIndex } from './write-word-index.ts';

/** The message from `build-search.ts` to a process that runs this file. */
export interface IndexTask {
  readonly language: SiteLanguage;
  readonly files: SearchableLanguage['files'];
  /** The site's output folder. */
  readonly site: string;
  /** Absolute path of the folder to write the bundle to. */
  readonly bundle: string;
  readonly background: boolean;
}

/** The answer: how much was indexed, or why indexing failed. */
export type IndexAnswer = { readonly language: SiteLanguage } & (
  | { readonly pages: number; readonly words: number }
  | { readonly error: string }
);

interface Counts {
  readonly pages: number;
  readonly words: number;
}

/** Number of pages read and sent to Pagefind at once. More would only use more memory. */
const BATCH = 50;

/** Files of Pagefind's own search interface and highlighting. The site has its own; see ARCHITECTURE.md. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./;

/**
 * Footnote numbers and backlink arrows. Pagefind would join the number to the word before it, and "heart" would be
 * found only as "heart1".
 */
const NO_WORDS = ['.footnote-ref', '.footnote-backref'];

/**
 * Matches a page that can be searched. If no page had such an element, Pagefind would index whole pages, navigation
 * included.
 */
const SEARCHABLE = /<[a-z][^>]*\sdata-pagefind-body[\s=>]/i;

/** The date that results are sorted by (`layouts/parts/search-marks.tsx`). Pagefind does not store it with the text. */
const SORT_DATE = / data-pagefind-sort="date">([^<]*)</;

/**
 * Pagefind stores the text of every element with an id separately. With the ids of numbered paragraphs it would store
 * the whole text twice.
 */
const PARAGRAPH_ID = /<p id="p\d+"/g;

/** Matches a page with a list whose numbers its author chose. */
const NUMBERED = /<(?:ol|li) [^>]*\b(?:start|value)=/;

// Only `build-search.ts` starts this file. It sends a task, waits for the answer, and disconnects after the last one. If it
// is stopped, this process ends too, and Pagefind's own process with it.
process.on('message', async (task: IndexTask) => {
  const counts = await indexLanguage(task).catch((error: unknown) => ({
    error: error instanceof Error ? error.message : String(error),
  }));
  const answer: IndexAnswer = { language: task.language, ...counts };
  if (process.connected) process.send?.(answer);
});
process.once('disconnect', async () => {
  await close();
  process.exit();
});

/** Indexes the pages and writes the bundle. */
async function indexLanguage({ language, files, site, bundle, background }: IndexTask): Promise<Counts> {
  // Pagefind's own process is started below and inherits the priority.
  if (background) setPriority(constants.priority.PRIORITY_LOW);
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: NO_WORDS });
  if (!index) throw new Error(errors.join('\n'));
  const counts = { pages: 0, words: 0 };
  const dates = new Map<string, string>();
  for (let start = 0; start < files.length; start += BATCH) {
    const pages = await Promise.all(files.slice(start, start + BATCH).map((file) => readPage(site, file)));
    const searchable = pages.filter(({ content }) => SEARCHABLE.test(content));
    counts.pages += searchable.length;
    for (const { url, content } of searchable) dates.set(url, SORT_DATE.exec(content)?.[1] ?? '');
    counts.words += await addPages(index, searchable);
  }
  if (counts.pages === 0) return counts;
  const written = await index.writeFiles({ outputPath: bundle });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await removeUnused(bundle, language);
  await writeWordIndex(bundle, dates);
  return counts;
}

interface Page {
  readonly url: string;
  readonly content: string;
}

async function readPage(site: string, { path, url }: SearchableLanguage['files'][number]): Promise<Page> {
  const html = await readFile(join(site, path), 'utf8');
  return { url, content: withItemNumbers(html.replaceAll(PARAGRAPH_ID, '<p')) };
}

/** Writes the numbers of lists into the text, so that "1968. General strike" is found by its year. */
function withItemNumbers(html: string): string {
  if (!NUMBERED.test(html)) return html;
  const numberOf = createItemNumbers();
  return rewriteTags(html, (tag) => {
    const number = numberOf(tag);
    return number === undefined ? tag.whole : `${tag.whole}${number}. `;
  });
}

/**
 * Sends pages to Pagefind and returns the number of their words. Pagefind numbers pages in the order in which they are
 * sent, so the bundle does not depend on the order of the answers.
 */
async function addPages(index: PagefindIndex, pages: readonly Page[]): Promise<number> {
  const answers = await Promise.all(
    pages.map(async (page) => ({ url: page.url, ...(await index.addHTMLFile(page)) })),
  );
  const faults = answers.flatMap(({ url, errors }) => errors.map((error) => `${url}: ${error}`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  // Despite its name, `uniqueWords` counts all words.
  return answers.reduce((sum, { file }) => sum + file.uniqueWords, 0);
}

/** Removes files that Pagefind puts into every bundle and the site does not use: three quarters of a small bundle. */
async function removeUnused(bundle: string, language: SiteLanguage): Promise<void> {
  const names = await readdir(bundle);
  const unused = names.filter((name) => UNUSED.test(name));
  // The WebAssembly module without stemming is used only for languages that Pagefind has no stemmer for.
  if (names.includes(`wasm.${language}.pagefind`)) unused.push('wasm.unknown.pagefind');
  await Promise.all(unused.map((name) => rm(join(bundle, name))));
}
