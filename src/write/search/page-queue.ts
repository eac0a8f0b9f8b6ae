import { statSync } from 'node:fs';
import { digestOfPart, NOTHING, type PagePart, readPart, readSamePart } from './page-parts.ts';
import type { SearchableLanguage } from './searchable-pages.ts';
import { searchablePart } from './searchable-part.ts';

/** Most characters of pages that are kept in memory until it is their turn. Others are read again from their files. */
const MOST_WAITING = 3_000_000;

const OF_NOTHING = digestOfPart(NOTHING);

/** The pages of all languages that are kept in memory. */
interface Waiting {
  /** In characters. */
  size: number;
}

/** A page to be indexed. */
export interface QueuedPage {
  readonly url: string;
  readonly part: PagePart;
}

/** Where the pages of a language come from. */
export interface PageSource {
  /** The absolute path of a page's file. */
  readonly fileOf: (path: string) => string;
  /** Digests of what the search needs of pages that are not handed over, because their files are up to date. */
  readonly known: ReadonlyMap<string, string>;
  readonly waiting: Waiting;
}

/** Brings the pages of a language into their order, whenever they are handed over. */
export class PageQueue {
  readonly #files: SearchableLanguage['files'];
  readonly #source: PageSource;
  readonly #places: ReadonlyMap<string, number>;
  readonly #digests: (string | undefined)[];
  /** Pages that wait, by their places. There may be no room for some of them. */
  readonly #kept = new Map<number, string>();
  #next = 0;

  constructor(files: SearchableLanguage['files'], source: PageSource) {
    this.#files = files;
    this.#source = source;
    this.#places = new Map(files.map(({ path }, place) => [path, place]));
    this.#digests = files.map(({ path }) => source.known.get(path));
  }

  /** Takes a page. Returns its place; undefined if it does not belong here. */
  take(path: string, page: string): number | undefined {
    return this.#places.has(path) ? this.takePart(path, searchablePart(page)) : undefined;
  }

  /** Takes what the search needs of a page: its `searchablePart`. */
  takePart(path: string, part: string | undefined): number | undefined {
    const place = this.#places.get(path);
    if (place === undefined) return undefined;
    const html = part ?? NOTHING;
    this.#digests[place] = digestOfPart(html);
    this.#forget(place);
    const { waiting } = this.#source;
    if (waiting.size + html.length <= MOST_WAITING) {
      waiting.size += html.length;
      this.#kept.set(place, html);
    }
    return place;
  }

  /** Reads the pages that nobody has handed over, one after the other. Throws if one is not there. */
  *takeRest(): Generator<void> {
    for (const [place, { path }] of this.#files.entries()) {
      if (this.#digests[place] !== undefined) continue;
      this.takePart(path, readPart(this.#source.fileOf(path)));
      yield;
    }
  }

  /** The digests of what the search needs of each page, in their order; undefined for pages that are to come. */
  get digests(): readonly (string | undefined)[] {
    return this.#digests;
  }

  /**
   * The next page in order; undefined if it has not been handed over, or if it must be read and is not written yet. A page whose
   * file is written, and that is not in memory, is not read: whoever gets it does that.
   */
  shift(areWritten: boolean): QueuedPage | undefined {
    for (let page = this.#files[this.#next]; page; page = this.#files[this.#next]) {
      const digest = this.#digests[this.#next];
      if (digest === undefined) return undefined;
      const isFound = digest !== OF_NOTHING;
      const part = isFound ? this.#partOf(page.path, digest, areWritten) : undefined;
      if (isFound && !part) return undefined;
      this.#forget(this.#next);
      this.#next += 1;
      if (part) return { url: page.url, part };
    }
    return undefined;
  }

  /** Whether there is no page left to shift. */
  get isAtEnd(): boolean {
    return this.#next === this.#files.length;
  }

  #forget(place: number): void {
    this.#source.waiting.size -= this.#kept.get(place)?.length ?? 0;
    this.#kept.delete(place);
  }

  /** What is needed of the next page; undefined if it is neither in memory nor written yet. Throws if it should be written, and is not. */
  #partOf(path: string, digest: string, areWritten: boolean): PagePart | undefined {
    const html = this.#kept.get(this.#next);
    if (html !== undefined) return { html, digest };
    const file = this.#source.fileOf(path);
    if (areWritten || this.#source.known.get(path) === digest)
      return { file, digest, size: statSync(file).size };
    try {
      return { html: readSamePart(file, digest), digest };
    } catch {
      return undefined;
    }
  }
}
