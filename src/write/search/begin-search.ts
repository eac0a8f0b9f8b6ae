import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { WriteError } from '../../sources/write-file.ts';
import type { IndexAnswer } from './index-messages.ts';
import { type Indexer, startIndexer } from './indexer.ts';
import { type IndexedLanguage, LanguageIndexing } from './language-indexing.ts';
import type { Waiting } from './page-queue.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** The search index of a site, made while its pages are rendered. */
export interface Search {
  /** Hands over a page as it is written to a path of the output folder. A page that cannot be found is ignored. */
  readonly take: (path: string, html: string) => void;
  /**
   * Completes the index and writes it to `pagefind/` in the output folder, one bundle for each language. Pages that have
   * not been handed over are read. The previous index stays in place until the new one is complete or has failed; then it
   * is removed. Throws one error (`WriteError`) that lists every error of Pagefind.
   */
  readonly finish: (output: string) => Promise<readonly IndexedLanguage[]>;
  /** Gives up, if the site cannot be written. Does nothing after `finish`. */
  readonly stop: () => void;
}

interface SearchOptions {
  /** Reads a page of the output folder; throws if it is not there. */
  readonly read: (path: string) => string;
  /** Called when a language is ready. */
  readonly onIndexed?: (language: SiteLanguage) => void;
  /** Whether to index at low priority. */
  readonly background?: boolean;
}

/** Up to this number of pages, a second process would take longer to start than to index a language. */
const FEW_PAGES = 200;

/**
 * Begins the search index of a site. Each language is indexed by a process of its own, because Pagefind indexes one page
 * after another; it gets the pages in their order, as soon as it can.
 *
 * Only pages with an element marked `data-pagefind-body` can be found; a language without such a page gets no bundle.
 * The same pages give the same bytes, whenever they are handed over, and whether they are read.
 */
export function beginSearch(
  languages: readonly SearchableLanguage[],
  { read, onIndexed = () => {}, background = false }: SearchOptions,
): Search {
  const waiting: Waiting = { size: 0 };
  const indexings = new Map<SiteLanguage, LanguageIndexing>();
  const onAnswer = (answer: IndexAnswer): void => indexings.get(answer.language)?.receive(answer);
  const indexers: Indexer[] = [];
  for (const together of sharedOut(languages)) {
    let indexer: Indexer | undefined;
    const start = (): Indexer => {
      if (indexer) return indexer;
      indexer = startIndexer(
        together.map(({ language }) => language),
        background,
        onAnswer,
      );
      indexers.push(indexer);
      return indexer;
    };
    for (const pages of together)
      indexings.set(pages.language, new LanguageIndexing(pages, read, waiting, start));
  }
  const stop = (): void => {
    for (const indexer of indexers) indexer.stop();
  };
  return {
    take: (path, html) => {
      for (const indexing of indexings.values()) if (indexing.take(path, html)) return;
    },
    finish: (output) => writeAll([...indexings.values()], output, onIndexed).finally(stop),
    stop,
  };
}

/** Languages by process. */
function sharedOut(languages: readonly SearchableLanguage[]): readonly (readonly SearchableLanguage[])[] {
  const pages = languages.reduce((sum, { files }) => sum + files.length, 0);
  return pages <= FEW_PAGES ? [languages] : languages.map((language) => [language]);
}

async function writeAll(
  indexings: readonly LanguageIndexing[],
  output: string,
  onIndexed: (language: SiteLanguage) => void,
): Promise<readonly IndexedLanguage[]> {
  const folder = resolve(output, 'pagefind');
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const finished = await Promise.allSettled(
    indexings.map(async (indexing) => {
      const indexed = await indexing.finish(join(fresh, indexing.language));
      onIndexed(indexed.language);
      return indexed;
    }),
  );
  const faults = finished.flatMap((result) =>
    result.status === 'rejected' ? [String(result.reason.message)] : [],
  );
  await rm(folder, { recursive: true, force: true });
  if (faults.length > 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new WriteError(folder, faults.join('; '));
  }
  await rename(fresh, folder);
  return finished.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
