import type { SiteLanguage } from '../../languages/index.ts';
import { finishLanguage, type IndexedLanguage } from './finish-language.ts';
import type { IndexAnswer } from './index-messages.ts';
import { type Indexer, startIndexer } from './indexer.ts';
import { type KeptBundles, NO_BUNDLES } from './kept-bundles.ts';
import { LanguageIndexing } from './language-indexing.ts';
import { placeBundles } from './place-bundles.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** The search index of a site, made while its pages are rendered. */
export interface Search {
  /** Hands over a page as it is written to a path of the output folder. A page that cannot be found is ignored. */
  readonly take: (path: string, html: string) => void;
  /** The same for a page of which only the `searchablePart` is there. */
  readonly takePart: (path: string, part: string | undefined) => void;
  /**
   * Completes the index and writes it to `pagefind/` in the output folder, one bundle for each language. Pages that have
   * not been handed over are read. Languages of `before`, whose bundles are there, are written only if they have changed.
   * The previous index stays in place until the new one is complete or has failed; then it is removed. Throws one error
   * (`WriteError`) that lists every error of Pagefind.
   */
  readonly finish: (
    output: string,
    before?: readonly IndexedLanguage[],
  ) => Promise<readonly IndexedLanguage[]>;
  /** Gives up, if the site cannot be written. Resolves when this process writes nothing to the output folder any more. */
  readonly stop: () => Promise<void>;
}

/** How a search index is made. */
export interface SearchOptions {
  /** The absolute path of a page of the output folder. */
  readonly fileOf: (path: string) => string;
  /**
   * Digests of pages that are in the output folder and will not be handed over, by path: what `finish` returned when they
   * were written. Other pages that are not handed over are read.
   */
  readonly known?: ReadonlyMap<string, string>;
  /** Bundles of earlier builds. */
  readonly kept?: KeptBundles;
  /** Called when a language is ready. */
  readonly onIndexed?: (language: SiteLanguage) => void;
  /** Whether to index at low priority. */
  readonly background?: boolean;
}

/** Up to this number of pages, a second process would take longer to start than to index a language. */
const FEW_PAGES = 200;

/**
 * In bytes, for each page: what Pagefind needs while it makes a bundle, which is three times as much as before. If half of the
 * memory that is left is not enough for all languages, their bundles are made one after the other.
 */
const MEMORY_EACH = 600_000;

/**
 * Begins the search index of a site. Each language is indexed by a process of its own, because Pagefind indexes one page
 * after another; it gets the pages in their order, as soon as it can. A language whose pages are those of a kept bundle so
 * far is not indexed before one differs.
 *
 * Only pages with an element marked `data-pagefind-body` can be found; a language without such a page gets no bundle.
 * The same pages give the same bytes, whenever they are handed over, and whether they are read.
 */
export function beginSearch(languages: readonly SearchableLanguage[], options: SearchOptions): Search {
  return new SearchInMaking(languages, options);
}

/** A search index that is made while pages are rendered. */
class SearchInMaking implements Search {
  readonly #languages: readonly SearchableLanguage[];
  readonly #kept: KeptBundles;
  readonly #onIndexed: (language: SiteLanguage) => void;
  readonly #indexings = new Map<SiteLanguage, LanguageIndexing>();
  /** Stop the processes that were started. */
  readonly #stops: (() => Promise<void> | undefined)[] = [];
  #finishing: Promise<unknown> = Promise.resolve();

  constructor(languages: readonly SearchableLanguage[], options: SearchOptions) {
    const { kept = NO_BUNDLES, onIndexed = () => {} } = options;
    [this.#languages, this.#kept, this.#onIndexed] = [languages, kept, onIndexed];
    const waiting = { size: 0 };
    for (const together of sharedOut(languages)) this.#prepare(together, options, waiting);
  }

  take(path: string, html: string): void {
    for (const indexing of this.#indexings.values()) if (indexing.take(path, html)) return;
  }

  takePart(path: string, part: string | undefined): void {
    for (const indexing of this.#indexings.values()) if (indexing.takePart(path, part)) return;
  }

  async finish(output: string, before: readonly IndexedLanguage[] = []): Promise<readonly IndexedLanguage[]> {
    const write = async (indexing: LanguageIndexing, folder: string) => {
      const { language } = indexing.pages;
      const earlier = before.find((indexed) => indexed.language === language);
      const indexed = await finishLanguage(indexing, folder, this.#kept, earlier);
      this.#onIndexed(language);
      return indexed;
    };
    const isScarce = countPages(this.#languages) * MEMORY_EACH > process.availableMemory() / 2;
    const placed = placeBundles(output, this.#indexings, write, isScarce);
    this.#finishing = placed.catch(() => {});
    const indexed = await placed.finally(() => this.#stopProcesses());
    // Nothing is removed while another process uses the cache.
    this.#kept.trim();
    return indexed;
  }

  async stop(): Promise<void> {
    for (const indexing of this.#indexings.values()) indexing.stop();
    await this.#stopProcesses();
    await this.#finishing;
  }

  /** Prepares to index languages in one process, which is started when the first page is to be indexed. */
  #prepare(
    together: readonly SearchableLanguage[],
    { fileOf, known = new Map(), background = false }: SearchOptions,
    waiting: { size: number },
  ): void {
    const onAnswer = (answer: IndexAnswer): void => this.#indexings.get(answer.language)?.receive(answer);
    const names = together.map(({ language }) => language);
    let indexer: Indexer | undefined;
    const start = (): Indexer => {
      indexer ??= startIndexer(names, background, onAnswer);
      return indexer;
    };
    this.#stops.push(() => indexer?.stop());
    for (const pages of together) {
      const states = this.#kept.statesOf(pages.language);
      const tools = { fileOf, known, waiting, states, start };
      this.#indexings.set(pages.language, new LanguageIndexing(pages, tools));
    }
  }

  async #stopProcesses(): Promise<void> {
    await Promise.all(this.#stops.map((stop) => stop()));
  }
}

/** Languages by process. */
function sharedOut(languages: readonly SearchableLanguage[]): readonly (readonly SearchableLanguage[])[] {
  return countPages(languages) <= FEW_PAGES ? [languages] : languages.map((language) => [language]);
}

function countPages(languages: readonly SearchableLanguage[]): number {
  return languages.reduce((sum, { files }) => sum + files.length, 0);
}
