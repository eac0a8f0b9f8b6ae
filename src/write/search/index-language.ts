import { readdir, readFile, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteLanguage } from '../../languages/index.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** What `build-search.ts` asks of a process that runs this file. */
export interface IndexTask {
  readonly language: SiteLanguage;
  readonly files: SearchableLanguage['files'];
  /** The site's output folder. */
  readonly site: string;
  /** The folder to write the bundle to; absolute. */
  readonly bundle: string;
  readonly background: boolean;
}

/** What the process answers: how much there was to index, or why it could not be done. */
export type IndexAnswer = { readonly pages: number; readonly words: number } | { readonly error: string };

/** Pages read and handed over at a time. More of them only take more memory. */
const BATCH = 50;

/** Files of Pagefind's own search pages and of its highlighting: the site has its own, see ARCHITECTURE.md. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./;

/** Numbers of notes and the arrows back from them: a word would not be found by what it is, "heart1" for "heart". */
const NO_WORDS = ['.footnote-ref', '.footnote-backref'];

/** Without such an element in any page, Pagefind would index whole pages, navigation and all. */
const SEARCHABLE = /<[a-z][^>]*\sdata-pagefind-body[\s=>]/i;

/** Pagefind keeps the words of every element with an id beside the text: of numbered paragraphs, the whole text again. */
const PARAGRAPH_ID = /<p id="p\d+"/g;

// Only `build-search.ts` starts this file; what it sends has no type of its own.
process.once('message', (task) => {
  void answer(task as IndexTask);
});

async function answer(task: IndexTask): Promise<void> {
  try {
    tell(await indexLanguage(task));
  } catch (error) {
    tell({ error: error instanceof Error ? error.message : String(error) });
  } finally {
    await close();
  }
}

/** Answers, unless whoever asked has been stopped in the meantime. */
function tell(answer: IndexAnswer): void {
  if (process.connected) process.send?.(answer);
}

/** Indexes the pages and writes the bundle. */
async function indexLanguage({ language, files, site, bundle, background }: IndexTask): Promise<IndexAnswer> {
  // Pagefind's own process, which is started next, inherits it.
  if (background) setPriority(constants.priority.PRIORITY_LOW);
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: NO_WORDS });
  if (!index) throw new Error(errors.join('\n'));
  const counts = { pages: 0, words: 0 };
  for (let start = 0; start < files.length; start += BATCH) {
    const pages = await Promise.all(files.slice(start, start + BATCH).map((file) => readPage(site, file)));
    const searchable = pages.filter(({ content }) => SEARCHABLE.test(content));
    counts.pages += searchable.length;
    counts.words += await addPages(index, searchable);
  }
  if (counts.pages === 0) return counts;
  const written = await index.writeFiles({ outputPath: bundle });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await removeUnused(bundle, language);
  return counts;
}

interface Page {
  readonly url: string;
  readonly content: string;
}

async function readPage(site: string, { path, url }: SearchableLanguage['files'][number]): Promise<Page> {
  const html = await readFile(join(site, path), 'utf8');
  return { url, content: html.replaceAll(PARAGRAPH_ID, '<p') };
}

/**
 * Hands pages over and gives the number of their words. Pagefind takes them in the order in which they are sent, and
 * numbers them so: the bundle does not depend on which is answered first.
 */
async function addPages(index: PagefindIndex, pages: readonly Page[]): Promise<number> {
  const answers = await Promise.all(
    pages.map(async (page) => ({ url: page.url, ...(await index.addHTMLFile(page)) })),
  );
  const faults = answers.flatMap(({ url, errors }) => errors.map((error) => `${url}: ${error}`));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  // The words are all of them, although Pagefind's types call them unique.
  return answers.reduce((sum, { file }) => sum + file.uniqueWords, 0);
}

/** Removes what Pagefind puts into every bundle and the site has no use for: three quarters of a small one. */
async function removeUnused(bundle: string, language: SiteLanguage): Promise<void> {
  const names = await readdir(bundle);
  const unused = names.filter((name) => UNUSED.test(name));
  // The search that knows no language's word forms serves only languages that Pagefind does not know.
  if (names.includes(`wasm.${language}.pagefind`)) unused.push('wasm.unknown.pagefind');
  await Promise.all(unused.map((name) => rm(join(bundle, name))));
}
