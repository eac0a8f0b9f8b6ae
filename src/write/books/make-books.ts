import { hash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Address, outputFile } from '../../addresses/addresses.ts';
import { inWordsOf } from '../../languages/own-words.ts';
import { type Book, booksOf, type PlannedBook } from '../../outputs/books/book.ts';
import { bookEntries } from '../../outputs/books/book-files.ts';
import type { StreamOutput } from '../../outputs/formats/output.ts';
import { deflated, zipOf } from '../../outputs/formats/zip.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { programVersion } from '../../program/compiled.ts';
import { type Cache, cacheFolder, keepIfPossible, openCache } from '../../sources/cache.ts';
import { versionOfFile } from '../../sources/file-version.ts';
import { shareLookOf } from '../share/share-look.ts';
import { openBookCovers } from './book-covers.ts';
import { openBookPictures } from './book-pictures.ts';
import { keepSizes, knownSizes } from './book-sizes.ts';

/** The books of a site: what is told of them, and the files. */
export interface Books {
  /** In bytes. */
  readonly sizes: ReadonlyMap<Address, number>;
  readonly outputs: readonly StreamOutput[];
}

/** A book with the key under which it is kept. */
interface KeyedBook extends PlannedBook {
  /** Changes with everything that the book is made of. */
  readonly key: string;
}

/** Makes the books of a site. */
interface BookMaker {
  readonly make: (planned: PlannedBook) => Promise<Uint8Array>;
  /** Bounds the caches of what books are made of, when all books have been made. */
  readonly trim: () => void;
}

/**
 * The books of a site. Those that are not the same as in an earlier build are made now, because pages tell how large they are; of
 * the others, the size is known. The files are kept in the cache until they are written.
 * @param site whose sizes are not known yet
 * @param content the content folder
 * @param onBook receives the number done so far
 */
export async function makeBooks(
  site: PlannedSite,
  content: string,
  onBook: (done: number, all: number) => void = () => {},
): Promise<Books> {
  const cache = openCache(cacheFolder('books'));
  let maker: BookMaker | undefined;
  const make: BookMaker['make'] = (book) => {
    maker ??= bookMaker(site, content);
    return maker.make(book);
  };
  const books = keyedBooks(site, content);
  const known = knownSizes(cache, content);
  const sizes = new Map<string, number>();
  for (const [done, book] of books.entries()) {
    const size = known.get(book.key) ?? (await wholeBook(book, cache, make)).length;
    sizes.set(book.key, size);
    onBook(done + 1, books.length);
  }
  keepSizes(cache, content, known, sizes);
  if ([...sizes.keys()].some((key) => !known.has(key))) {
    cache.trim();
    maker?.trim();
  }
  // It has letters and compressed pages in memory. Only a book that the cache has lost meanwhile needs another one.
  maker = undefined;
  return {
    sizes: new Map(books.map(({ address, key }) => [address, sizes.get(key) ?? 0])),
    outputs: books.map((book) => ({
      path: outputFile(book.address),
      key: book.key,
      get content() {
        return contentOf(book, cache, make);
      },
    })),
  };
}

async function* contentOf(
  book: KeyedBook,
  cache: Cache,
  make: BookMaker['make'],
): AsyncGenerator<Uint8Array> {
  yield await wholeBook(book, cache, make);
}

/** A book as it is kept, or else made now. Other work goes on between two. */
async function wholeBook(book: KeyedBook, cache: Cache, make: BookMaker['make']): Promise<Uint8Array> {
  const known = cache.read(book.key);
  if (known) return known;
  await setImmediate();
  const made = await make(book);
  keepIfPossible(cache, book.key, made);
  return made;
}

/** Prepares to make books of a site. */
export function bookMaker(site: PlannedSite, content: string): BookMaker {
  const pictures = openBookPictures(site.archive, content);
  const covers = openBookCovers(shareLookOf(site.theme));
  const deflate = rememberDeflated();
  const { words } = site.archive.journal;
  const make: BookMaker['make'] = async ({ describe }) => {
    const book = inWordsOf(words, describe);
    const made = await pictures.make(picturesOf(book));
    const own = book.cover.kind === 'picture' ? made.get(book.cover.path) : undefined;
    const source = {
      picture: (path: string) => made.get(path),
      cover: own ?? (await covers.draw(book)),
      deflate,
    };
    const entries = inWordsOf(words, () => [...bookEntries(site, book, source)]);
    const pieces: Uint8Array[] = [];
    for await (const piece of zipOf(entries)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  return {
    make,
    trim: () => {
      pictures.trim();
      covers.trim();
    },
  };
}

/** Paths of the pictures of a book in the content folder. */
function picturesOf({ cover, sections }: Book): ReadonlySet<string> {
  const texts = sections.flatMap((section) => section.texts);
  const shown = texts.flatMap(({ media, picture }) => [...media, ...(picture ? [picture.path] : [])]);
  return new Set([...(cover.kind === 'picture' ? [cover.path] : []), ...shown]);
}

/** All books of a site, with their keys. */
function keyedBooks(site: PlannedSite, content: string): readonly KeyedBook[] {
  const { words, url } = site.archive.journal;
  const { colours, font } = shareLookOf(site.theme);
  // Without a version, books are made of sources that may have changed.
  const version = programVersion() ?? randomUUID();
  const fontVersion = font && versionOfFile(font.file);
  const common = JSON.stringify([version, words, url.href, [...colours], font, fontVersion]);
  const versions = new Map<string, string>();
  const versionOf = (path: string): string => {
    const known = versions.get(path) ?? versionOfFile(join(content, path));
    versions.set(path, known);
    return known;
  };
  return booksOf(site).map((planned) => {
    const book = inWordsOf(words, planned.describe);
    const pictures = [...picturesOf(book)].map(versionOf);
    return { ...planned, key: hash('sha256', common + JSON.stringify([book, pictures])).slice(0, 32) };
  });
}

/** In bytes: compressed pages that are in memory while books are made. */
const MOST_REMEMBERED = 40_000_000;

/** Compresses pages, and remembers them, because a text is in the books of its issue and of its debates. */
function rememberDeflated(): (page: Buffer) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  let bytes = 0;
  return (page) => {
    const key = hash('sha1', page, 'base64');
    const before = known.get(key);
    if (before) return before;
    const made = deflated(page);
    bytes += made.length;
    if (bytes > MOST_REMEMBERED) {
      known.clear();
      bytes = made.length;
    }
    known.set(key, made);
    return made;
  };
}
