import { hash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Address, outputFile } from '../../addresses/address.ts';
import { inWordsOf } from '../../languages/own-words.ts';
import { booksOf, type PlannedBook } from '../../outputs/books/book.ts';
import type { StreamOutput } from '../../outputs/formats/output.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { programVersion } from '../../program/compiled.ts';
import { Cache, cacheFolder, keepIfPossible } from '../../sources/cache/cache.ts';
import { versionOfFile, versionsOfFiles } from '../../sources/files/file-version.ts';
import { shareLookOf } from '../share/share-look.ts';
import { beginBinding } from './begin-binding.ts';
import { type Binder, bindingTask, openBinder } from './bind-book.ts';
import { type BookParts, bookCollector, picturesOf } from './book-parts.ts';
import { keepSizes, knownSizes } from './book-sizes.ts';

/** The books of a site: what is told of them, and the files. */
export interface Books {
  /** In bytes. */
  readonly sizes: ReadonlyMap<Address, number>;
  readonly outputs: readonly StreamOutput[];
}

/** What is told while books are made. */
interface BookProgress {
  /** The number done so far. */
  readonly onBook: (done: number, all: number) => void;
  /** The thread that helps has ended before its time. */
  readonly onDeath: (reason: string) => void;
}

/** A book with the key under which it is kept. */
interface KeyedBook extends PlannedBook {
  /** Changes with everything that the book is made of. */
  readonly key: string;
}

/** With fewer books to make, it takes longer to start a thread than it helps. */
const FEWEST = 40;

/** Books that a thread has at a time, so that it never waits for the next one. */
const AT_ONCE = 2;

/**
 * The books of a site. Those that are not the same as in an earlier build are made now, because pages tell how large they are; of
 * the others, the size is known. The files are kept in the cache until they are written.
 * @param site whose sizes are not known yet
 * @param content the content folder
 */
export async function makeBooks(
  site: PlannedSite,
  content: string,
  { onBook, onDeath }: BookProgress,
): Promise<Books> {
  const cache = new Cache(cacheFolder('books'));
  const books = keyedBooks(site, content);
  const known = knownSizes(cache, content);
  const made = new Map<string, number>();
  const sizeOf = ({ key }: KeyedBook) => known.get(key) ?? made.get(key) ?? 0;
  const unknown = books.filter(({ key }) => !known.has(key));
  if (unknown.length > 0) {
    await makeUnknown(unknown, { site, content, cache, onDeath }, (key, bytes) => {
      made.set(key, bytes);
      onBook(books.length - unknown.length + made.size, books.length);
    });
    cache.trim();
  }
  keepSizes(cache, content, known, new Map(books.map((book) => [book.key, sizeOf(book)])));
  return {
    sizes: new Map(books.map((book) => [book.address, sizeOf(book)])),
    outputs: books.map((book) => ({
      path: outputFile(book.address),
      key: book.key,
      get content() {
        return contentOf(book, cache, site, content);
      },
    })),
  };
}

/** What books are made of and with. */
interface Making extends Pick<BookProgress, 'onDeath'> {
  readonly site: PlannedSite;
  readonly content: string;
  readonly cache: Cache;
}

/** Makes books and keeps them, in this thread and, if they are many, in another one. */
async function makeUnknown(
  books: readonly KeyedBook[],
  { site, content, cache, onDeath }: Making,
  onMade: (key: string, bytes: number) => void,
): Promise<void> {
  const collector = bookCollector(site, content);
  const task = bindingTask(site);
  const here = openBinder(task);
  const waiting = books.values();
  let hasFailed = false;
  const work = async (bind: Binder['bind']): Promise<void> => {
    for (const book of waiting) {
      if (hasFailed) return;
      const kept = cache.read(book.key);
      const made = kept ?? (await bind(await collector.collect(book)));
      if (!kept) keepIfPossible(cache, book.key, made);
      onMade(book.key, made.length);
      await setImmediate();
    }
  };
  const thread = books.length < FEWEST ? undefined : beginBinding(task, onDeath);
  // What a thread cannot do, because it has died, is done here.
  const beside = thread && ((parts: BookParts) => thread.bind(parts).catch(() => here.bind(parts)));
  const binders = [here.bind, ...(beside ? Array.from({ length: AT_ONCE }, () => beside) : [])];
  try {
    await Promise.all(binders.map(work));
  } finally {
    hasFailed = true;
    await thread?.end();
  }
  collector.trim();
  here.trim();
}

/** A book as it is kept. Only a book that the cache has lost meanwhile is made again. */
async function* contentOf(
  book: KeyedBook,
  cache: Cache,
  site: PlannedSite,
  content: string,
): AsyncGenerator<Uint8Array> {
  yield cache.read(book.key) ?? (await makeBook(book, site, content));
}

/** Makes one book of a site. */
export async function makeBook(book: PlannedBook, site: PlannedSite, content: string): Promise<Uint8Array> {
  return openBinder(bindingTask(site)).bind(await bookCollector(site, content).collect(book));
}

/** All books of a site, with their keys. */
function keyedBooks(site: PlannedSite, content: string): readonly KeyedBook[] {
  const { words, url } = site.archive.journal;
  const { colours, font } = shareLookOf(site.theme);
  // Without a version, books are made of sources that may have changed.
  const version = programVersion() ?? randomUUID();
  const fontVersion = font && versionOfFile(font.file);
  const common = JSON.stringify([version, words, url.href, [...colours], font, fontVersion]);
  const versionOf = versionsOfFiles();
  return booksOf(site).map((planned) => {
    const book = inWordsOf(words, planned.describe);
    const pictures = Array.from(picturesOf(book), (path) => versionOf(join(content, path)));
    return { ...planned, key: hash('sha256', common + JSON.stringify([book, pictures])).slice(0, 32) };
  });
}
