import type { PageKind, PageView, PlannedPage } from '../pages/views/views.ts';

/** Renders a page as an HTML document. */
export type PageTemplate = (planned: PlannedPage) => Promise<string>;

/** A page to be rendered. Its view is made when it is its turn, so that there is one at a time. */
export interface PageToRender {
  readonly address: string;
  readonly kind: PageKind;
  readonly view: () => PageView;
}

/** Takes a page that has been rendered. Called in the order of the pages. */
export type TakePage = (address: string, html: string) => Promise<void>;

/** Pages that are there, or come one after the other. */
export type PagesToRender = Iterable<PageToRender> | AsyncIterable<PageToRender>;

/**
 * The pages of one run of Eleventy. They are rendered in their own order, whatever their kinds, because the search index takes
 * them in this order; so each template offers itself, and when all have, the pages are rendered. A class, because Eleventy
 * copies global data that are plain objects.
 */
export class RenderRun {
  readonly #kinds: ReadonlySet<PageKind>;
  readonly #pages: PagesToRender;
  readonly #take: TakePage;
  readonly #templates = new Map<PageKind, PageTemplate>();
  readonly #done: Promise<void>;
  #begin: (pages: Promise<void>) => void = () => {};

  /** @param kinds the kinds of the pages: at least one */
  constructor(kinds: ReadonlySet<PageKind>, pages: PagesToRender, take: TakePage) {
    this.#kinds = kinds;
    this.#pages = pages;
    this.#take = take;
    this.#done = new Promise((resolve) => {
      this.#begin = resolve;
    });
  }

  /** Offers the template of a kind. Resolves when all pages are rendered. */
  async offer(kind: PageKind, template: PageTemplate): Promise<void> {
    this.#templates.set(kind, template);
    if (this.#templates.size === this.#kinds.size) this.#begin(this.#render());
    return this.#done;
  }

  /** Throws if a template has not been offered, and so nothing is rendered: Eleventy does not say that it has found none. */
  checkOffered(): void {
    const missing = [...this.#kinds].filter((kind) => !this.#templates.has(kind));
    if (missing.length > 0) throw new Error(`Eleventy found no template for ${missing.join(', ')}`);
  }

  async #render(): Promise<void> {
    for await (const { address, kind, view } of this.#pages) {
      const html = await this.#templates.get(kind)?.({ address, view: view() });
      if (html === undefined) throw new Error(`there is no template for ${kind}`);
      await this.#take(address, html);
    }
  }
}
