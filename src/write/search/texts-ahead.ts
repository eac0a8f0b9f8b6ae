import { gunzipSync, gzipSync } from 'node:zlib';
import { storedTextFile } from '../../model/word-index.ts';
import { HELPING, type OpenBundle } from './pack-bundle.ts';
import type { StoredFile } from './stored-texts.ts';

/** A page that is indexed. */
export interface IndexedPage {
  /** The date that results are sorted by, or an empty string. */
  readonly date: string;
  /** Of what the search needs of the page (`digestOfPart`). */
  readonly digest: string;
}

/** Pages by their addresses, in the order in which they are indexed. */
export type IndexedPages = ReadonlyMap<string, IndexedPage>;

/** Of a page in a bundle: its address, the digest of what the search needed of it, and the id of its text, or nothing if it has none. */
type KeptPage = readonly [url: string, digest: string, id: string];

/** Where a packed bundle has its pages. */
const KEPT_PAGES = `${HELPING}pages`;

/** A packed bundle's list of its pages: where it is kept, and what is kept there. */
export function packPages(
  pages: IndexedPages,
  ids: ReadonlyMap<string, string>,
): readonly [path: string, content: Uint8Array] {
  const kept = [...pages].map(([url, { digest }]): KeptPage => [url, digest, ids.get(url) ?? '']);
  return [KEPT_PAGES, gzipSync(JSON.stringify(kept), { level: 1 })];
}

function keptPages({ read }: OpenBundle): readonly KeptPage[] {
  const packed = read(KEPT_PAGES);
  // The bundle is as this program has made it.
  return packed ? (JSON.parse(gunzipSync(packed).toString()) as KeptPage[]) : [];
}

/** So many pages may differ from those of the last bundle. They are indexed twice. */
export const MOST_DIFFERENT = 50;

/** How what Pagefind will store is found out before it has. */
export interface Foretelling {
  readonly last: OpenBundle;
  /** What the search needs of a page. Undefined if it is not at hand any more. */
  readonly htmlOf: (url: string) => string | undefined;
  /** What Pagefind stores of some pages. */
  readonly storedAlone: (pages: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, StoredFile>>;
}

/**
 * The texts that Pagefind will store, in the order of their pages. It stores them last, but those of pages that are the same as in the
 * last bundle are there, and those of a few others can be had at once. Undefined if more differ. Fewer texts are returned if one cannot
 * be read any more. Throws what `storedAlone` does.
 */
export async function textsAhead(
  pages: IndexedPages,
  { last, htmlOf, storedAlone }: Foretelling,
): Promise<Iterable<StoredFile> | undefined> {
  const kept = new Map(keptPages(last).map(([url, digest, id]) => [url, { digest, id }]));
  const idOf = (url: string) => {
    const before = kept.get(url);
    return before && before.digest === pages.get(url)?.digest ? before.id : undefined;
  };
  const different = new Map<string, string>();
  for (const url of pages.keys()) {
    if (idOf(url) !== undefined) continue;
    const html = different.size < MOST_DIFFERENT ? htmlOf(url) : undefined;
    if (html === undefined) return undefined;
    different.set(url, html);
  }
  const others = different.size > 0 ? await storedAlone(different) : new Map<string, StoredFile>();
  return textsOf(pages.keys(), last, (url) => idOf(url) ?? others.get(url));
}

function* textsOf(
  urls: Iterable<string>,
  { read }: OpenBundle,
  textOf: (url: string) => string | StoredFile | undefined,
): Generator<StoredFile> {
  for (const url of urls) {
    const text = textOf(url);
    // Pagefind stores nothing of a page without words.
    if (text === undefined || text === '') continue;
    if (typeof text !== 'string') {
      yield text;
      continue;
    }
    const path = storedTextFile(text);
    const file = read(path);
    if (!file) return;
    yield { id: text, path, file };
  }
}
