import { dirname, join } from 'node:path';
import { outputFile } from '../../addresses/address.ts';
import { booksOf } from '../../outputs/books/book.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { makeFolder, replaceFile } from '../../sources/files/write-file.ts';
import { makeBook } from '../../write/books/make-books.ts';
import { removeFile } from './remove-file.ts';

/** Books of a preview. Nobody waits for them, so one is made whenever somebody asks for it, of the site as it is then. */
export interface BooksOnDemand {
  /** Resolves when the book at a path of the folder is there, or cannot be. Undefined if it is no path of a book. */
  readonly ready: (site: PlannedSite | undefined, path: string) => Promise<void> | undefined;
}

/**
 * Prepares the books of a preview. Each is made when somebody asks for it.
 * @param content the content folder
 * @param folder the preview's folder
 */
export function booksOnDemand(content: string, folder: string): BooksOnDemand {
  const written = new Set<string>();
  const write = async (site: PlannedSite, path: string): Promise<void> => {
    const book = booksOf(site).find(({ address }) => outputFile(address) === path);
    if (book) {
      written.add(path);
      const made = await makeBook(book, site, content);
      await makeFolder(dirname(join(folder, path)));
      await replaceFile(join(folder, path), made);
    } else if (written.delete(path)) await removeFile(path, folder);
  };
  return {
    ready: (site, path) =>
      site && path.endsWith('.epub')
        ? // Without a file, the server says that there is none.
          write(site, path).catch(() => {})
        : undefined,
  };
}
