import type { IndexAnswer } from './index-messages.ts';
import type { Indexer } from './indexer.ts';
import type { BundlePlace, State } from './kept-bundles.ts';
import type { BundleFacts } from './pack-bundle.ts';
import { sizeOf } from './page-parts.ts';
import { PageQueue, type PageSource } from './page-queue.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** What indexing a language needs. */
export interface IndexingTools extends PageSource {
  /** States of the language that have bundles from earlier builds. */
  readonly states: readonly State[];
  /** Starts the process that indexes the language, unless it runs already. */
  readonly start: () => Indexer;
}

/** Where to write a bundle, and where to keep it for later builds. */
interface Destination {
  readonly folder: string;
  readonly keep: BundlePlace | undefined;
}

/** The size of pages (`sizeOf`) that an indexer gets before it has indexed them. More would only use more memory. */
const MOST_SENT = 1_000_000;

/** What came of a bundle. */
type Outcome = BundleFacts | { readonly error: string };

/** Indexes the pages of a language in their order. */
export class LanguageIndexing {
  readonly pages: SearchableLanguage;
  readonly queue: PageQueue;
  readonly #start: () => Indexer;
  /** Earlier states that the pages so far belong to. While there is one, its bundle may be what is wanted. */
  #possible: readonly State[];
  #indexer: Indexer | undefined;
  /** Characters that have been sent and not been indexed yet. */
  #sent = 0;
  /** Undefined until all pages are written. */
  #destination: Destination | undefined;
  #outcome: Outcome | undefined;
  #onOutcome: (outcome: Outcome) => void = () => {};

  constructor(pages: SearchableLanguage, { states, start, ...source }: IndexingTools) {
    this.pages = pages;
    this.queue = new PageQueue(pages.files, source);
    this.#start = start;
    const { digests } = this.queue;
    this.#possible = states.filter(
      (state) =>
        state.length === digests.length &&
        digests.every((digest, place) => digest === undefined || digest === state[place]),
    );
  }

  /** Takes a page that has been rendered. Returns false if it is not one of the language. */
  take(path: string, html: string): boolean {
    return this.#taken(this.queue.take(path, html));
  }

  /** The same for a page of which only the `searchablePart` is there. */
  takePart(path: string, part: string | undefined): boolean {
    return this.#taken(this.queue.takePart(path, part));
  }

  #taken(place: number | undefined): boolean {
    if (place === undefined) return false;
    this.#possible = this.#possible.filter((state) => state[place] === this.queue.digests[place]);
    if (this.#possible.length === 0) this.#sendPages();
    return true;
  }

  /** Receives an answer of the process that indexes. */
  receive(answer: IndexAnswer): void {
    if (answer.kind === 'failed') this.#end({ error: answer.error });
    else if (answer.kind === 'written') this.#end({ pages: answer.pages, words: answer.words });
    else {
      this.#sent -= answer.size;
      this.#sendPages();
    }
  }

  /** Indexes what is left, now that all pages are written. Writes no bundle if no page can be found. */
  async index(destination: Destination): Promise<BundleFacts> {
    this.#destination = destination;
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#onOutcome = resolve;
      if (this.#outcome) resolve(this.#outcome);
      else this.#sendPages();
    });
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome;
  }

  /** Gives up. Then `index` rejects. */
  stop(): void {
    this.#end({ error: 'stopped' });
  }

  #sendPages(): void {
    const { language } = this.pages;
    const areWritten = this.#destination !== undefined;
    try {
      while (!this.#outcome && this.#sent < MOST_SENT) {
        const page = this.queue.shift(areWritten);
        if (!page) break;
        this.#indexer ??= this.#start();
        this.#sent += sizeOf(page.part);
        this.#indexer.send({ kind: 'page', language, ...page });
      }
      if (this.queue.isAtEnd && this.#sent === 0) this.#sendEnd();
    } catch (error) {
      this.#end({ error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** All pages are indexed. */
  #sendEnd(): void {
    const { language } = this.pages;
    if (!this.#destination) return;
    if (this.#indexer) this.#indexer.send({ kind: 'write', language, ...this.#destination });
    else this.#end({ pages: 0, words: 0 });
  }

  /** The first outcome counts: a process that ends after its last answer has not failed. */
  #end(outcome: Outcome): void {
    this.#outcome ??= outcome;
    this.#onOutcome(this.#outcome);
  }
}
