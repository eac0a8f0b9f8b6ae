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

/** Of a page in a bundle: its address, the digest of what the search needed of it, and the id of its text, if it has words. */
type KeptPage = readonly [url: string, digest: string, id?: string];

/** Where a packed bundle has its pages. */
const KEPT_PAGES = `${HELPING}pages`;

/** A packed bundle's list of its pages: where it is kept, and what is kept there. */
export function packPages(
  pages: IndexedPages,
  ids: ReadonlyMap<string, string>,
): readonly [path: string, content: Uint8Array] {
  const kept = [...pages].map(([url, { digest }]): KeptPage => {
    const id = ids.get(url);
    return id === undefined ? [url, digest] : [url, digest, id];
  });
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
 * last bundle are there, and those of a few others can be had at once. Undefined if more differ. A text that cannot be read any more is
 * left out. Throws what `storedAlone` does.
 */
export async function textsAhead(
  pages: IndexedPages,
  { last, htmlOf, storedAlone }: Foretelling,
): Promise<Iterable<StoredFile> | undefined> {
  const before = new Map(keptPages(last).map(([url, digest, id]) => [url, { digest, id }]));
  const different = new Map<string, string>();
  for (const [url, { digest }] of pages) {
    if (before.get(url)?.digest === digest) continue;
    const html = different.size < MOST_DIFFERENT ? htmlOf(url) : undefined;
    if (html === undefined) return undefined;
    different.set(url, html);
  }
  const others = different.size > 0 ? await storedAlone(different) : new Map<string, StoredFile>();
  return storedTextsOf(pages.keys(), (url) =>
    different.has(url) ? others.get(url) : storedIn(last, before.get(url)?.id),
  );
}

function* storedTextsOf(
  urls: Iterable<string>,
  textOf: (url: string) => StoredFile | undefined,
): Generator<StoredFile> {
  for (const url of urls) {
    const text = textOf(url);
    if (text) yield text;
  }
}

/** A text of a bundle. Undefined if it cannot be read any more, or if there is no id: Pagefind stores nothing of a page without words. */
function storedIn({ read }: OpenBundle, id: string | undefined): StoredFile | undefined {
  if (id === undefined) return undefined;
  const path = storedTextFile(id);
  const file = read(path);
  return file && { id, path, file };
}
