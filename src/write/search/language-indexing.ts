import type { SiteLanguage } from '../../languages/index.ts';
import type { IndexAnswer } from './index-messages.ts';
import type { Indexer } from './indexer.ts';
import { PageQueue, type Waiting } from './page-queue.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** What was indexed for a language. */
export interface IndexedLanguage {
  readonly language: SiteLanguage;
  /** Number of pages that can be found. */
  readonly pages: number;
  /** Number of words on these pages, including repetitions. */
  readonly words: number;
}

/** Most characters of pages that an indexer gets before it has indexed them. More would only use more memory. */
const MOST_SENT = 1_000_000;

/** The result of a language, or why there is none. */
type Outcome = { readonly indexed: IndexedLanguage } | { readonly error: string };

/** Indexes the pages of a language in their order. */
export class LanguageIndexing {
  readonly language: SiteLanguage;
  readonly #queue: PageQueue;
  readonly #start: () => Indexer;
  #indexer: Indexer | undefined;
  /** Characters that have been sent and not yet indexed. */
  #sent = 0;
  /** The folder to write the bundle to, when all pages are written. */
  #bundle: string | undefined;
  #outcome: Outcome | undefined;
  #onOutcome: () => void = () => {};

  /** @param start starts the process that indexes the language, unless it runs already */
  constructor(
    { language, files }: SearchableLanguage,
    read: (path: string) => string,
    waiting: Waiting,
    start: () => Indexer,
  ) {
    this.language = language;
    this.#queue = new PageQueue(files, read, waiting);
    this.#start = start;
  }

  /** Takes a page that has been rendered. Returns false if it is not one of the language. */
  take(path: string, html: string): boolean {
    const isOwn = this.#queue.take(path, html);
    if (isOwn) this.#sendPages();
    return isOwn;
  }

  /** Receives an answer of the process that indexes. */
  receive(answer: IndexAnswer): void {
    const { language } = this;
    switch (answer.kind) {
      case 'indexed':
        this.#sent -= answer.size;
        this.#sendPages();
        break;
      case 'written':
        this.#end({ indexed: { language, pages: answer.pages, words: answer.words } });
        break;
      case 'failed':
        this.#end({ error: answer.error });
    }
  }

  /** Indexes the rest, now that all pages are written, and writes the bundle. Throws an error that names the language. */
  async finish(bundle: string): Promise<IndexedLanguage> {
    this.#bundle = bundle;
    const ended = new Promise<void>((resolve) => {
      this.#onOutcome = resolve;
    });
    this.#sendPages();
    if (!this.#outcome) await ended;
    const outcome = this.#outcome;
    if (outcome && 'indexed' in outcome) return outcome.indexed;
    throw new Error(`${this.language}: ${outcome?.error}`);
  }

  #sendPages(): void {
    try {
      const areWritten = this.#bundle !== undefined;
      while (!this.#outcome && this.#sent < MOST_SENT) {
        const page = this.#queue.shift(areWritten);
        if (!page) break;
        this.#indexer ??= this.#start();
        this.#sent += page.html.length;
        this.#indexer.send({ kind: 'page', language: this.language, ...page });
      }
      if (areWritten) this.#sendEnd();
    } catch (error) {
      this.#end({ error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Has the bundle written if there is no page left. */
  #sendEnd(): void {
    const { language } = this;
    if (this.#bundle === undefined || !this.#queue.isAtEnd) return;
    if (!this.#indexer) this.#end({ indexed: { language, pages: 0, words: 0 } });
    else if (this.#sent === 0) this.#indexer.send({ kind: 'write', language, bundle: this.#bundle });
  }

  /** The first outcome counts: a process that ends after its last answer has not failed. */
  #end(outcome: Outcome): void {
    this.#outcome ??= outcome;
    this.#onOutcome();
  }
}
