import { hash } from 'node:crypto';
import type { SearchableLanguage } from './searchable-pages.ts';
import { searchablePart } from './searchable-part.ts';

/** Most characters of pages that are kept in memory until it is their turn. Others are read again from their files. */
const MOST_WAITING = 8_000_000;

/** Instead of a page that cannot be found. */
const NOTHING = '';

/** The pages of all languages that are kept in memory. */
export interface Waiting {
  /** In characters. */
  size: number;
}

/** A page to be indexed. */
export interface QueuedPage {
  readonly url: string;
  /** What the search needs of it. */
  readonly html: string;
}

/** A page that has been handed over. */
interface Taken {
  /** Of what the search needs of it. */
  readonly digest: string;
  /** Undefined if there was no room for it. */
  readonly html: string | undefined;
}

/** Brings the pages of a language into their order, whenever they are handed over. */
export class PageQueue {
  readonly #files: SearchableLanguage['files'];
  readonly #read: (path: string) => string;
  readonly #waiting: Waiting;
  readonly #places: ReadonlyMap<string, number>;
  readonly #taken: (Taken | undefined)[] = [];
  #next = 0;

  /** @param read reads a page's file; throws if it is not there */
  constructor(files: SearchableLanguage['files'], read: (path: string) => string, waiting: Waiting) {
    this.#files = files;
    this.#read = read;
    this.#waiting = waiting;
    this.#places = new Map(files.map(({ path }, place) => [path, place]));
  }

  /** Takes a page. Returns false if it does not belong here. */
  take(path: string, page: string): boolean {
    const place = this.#places.get(path);
    if (place === undefined) return false;
    this.#forget(place);
    const html = searchablePart(page) ?? NOTHING;
    const hasRoom = this.#waiting.size + html.length <= MOST_WAITING;
    if (hasRoom) this.#waiting.size += html.length;
    this.#taken[place] = { digest: digestOf(html), html: hasRoom ? html : undefined };
    return true;
  }

  /**
   * The next page in order; undefined if it has not been handed over, or if it must be read and is not written yet. With
   * `areWritten`, all pages are written, and an error is thrown if one cannot be read.
   */
  shift(areWritten: boolean): QueuedPage | undefined {
    for (let file = this.#files[this.#next]; file; file = this.#files[this.#next]) {
      const html = areWritten ? this.#written(file.path) : this.#handedOver(file.path);
      if (html === undefined) return undefined;
      this.#forget(this.#next);
      this.#next += 1;
      if (html !== NOTHING) return { url: file.url, html };
    }
    return undefined;
  }

  /** Whether there is no page left to shift. */
  get isAtEnd(): boolean {
    return this.#next === this.#files.length;
  }

  #forget(place: number): void {
    this.#waiting.size -= this.#taken[place]?.html?.length ?? 0;
    this.#taken[place] = undefined;
  }

  /** The next page as it was handed over. If there was no room for it, it is in its file, once that is written. */
  #handedOver(path: string): string | undefined {
    const taken = this.#taken[this.#next];
    if (!taken || taken.html !== undefined) return taken?.html;
    try {
      const html = this.#fromFile(path);
      return digestOf(html) === taken.digest ? html : undefined;
    } catch {
      return undefined;
    }
  }

  #written(path: string): string {
    return this.#taken[this.#next]?.html ?? this.#fromFile(path);
  }

  #fromFile(path: string): string {
    return searchablePart(this.#read(path)) ?? NOTHING;
  }
}

function digestOf(html: string): string {
  return hash('sha256', html, 'base64url');
}
