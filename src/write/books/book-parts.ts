import { inWordsOf } from '../../languages/own-words.ts';
import type { WorkId } from '../../model/ids.ts';
import type { Book, PlannedBook } from '../../outputs/books/book.ts';
import type { PictureFile } from '../../outputs/books/book-files.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { htmlOf, workOf } from '../../site/site.ts';
import { openBookPictures } from './book-pictures.ts';

/** A picture of a book, in memory. */
export interface BookPicture {
  readonly type: PictureFile['type'];
  readonly bytes: Uint8Array;
}

/** Everything that a book is bound of, as data that can be sent to a thread. */
export interface BookParts {
  readonly book: Book;
  /** The HTML of its texts. */
  readonly texts: ReadonlyMap<WorkId, string>;
  /** Its pictures by their paths in the content folder, as far as books can have them. */
  readonly pictures: ReadonlyMap<string, BookPicture>;
}

/** Collects what books of a site are bound of. */
export interface BookCollector {
  readonly collect: (planned: PlannedBook) => Promise<BookParts>;
  /** Bounds the cache of pictures, when all books have been made. */
  readonly trim: () => void;
}

/** Prepares to collect what books are bound of. */
export function bookCollector(site: PlannedSite, content: string): BookCollector {
  const pictures = openBookPictures(site.archive, content);
  const { words } = site.archive.journal;
  return {
    collect: async ({ describe }) => {
      const book = inWordsOf(words, describe);
      const made = await pictures.make(picturesOf(book));
      return {
        book,
        texts: textsOf(site, book),
        pictures: new Map([...made].map(([path, { type, read }]) => [path, { type, bytes: read() }])),
      };
    },
    trim: pictures.trim,
  };
}

function textsOf(site: PlannedSite, { sections, language }: Book): BookParts['texts'] {
  const texts = new Map<WorkId, string>();
  for (const { id } of sections.flatMap((section) => section.texts)) {
    const edition = workOf(site, id).editions.get(language);
    if (!edition) throw new Error(`no edition of ${id} in ${language}`);
    texts.set(id, htmlOf(site, edition));
  }
  return texts;
}

/** Paths of the pictures of a book in the content folder. */
export function picturesOf({ cover, sections }: Book): ReadonlySet<string> {
  const texts = sections.flatMap((section) => section.texts);
  const shown = texts.flatMap(({ media, picture }) => [...media, ...(picture ? [picture.path] : [])]);
  return new Set([...(cover.kind === 'picture' ? [cover.path] : []), ...shown]);
}
