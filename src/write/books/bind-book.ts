import { hash } from 'node:crypto';
import { addressesOf } from '../../addresses/addresses.ts';
import { inWordsOf, type OwnWords } from '../../languages/own-words.ts';
import type { Journal } from '../../model/archive.ts';
import { bookEntries, type PictureFile } from '../../outputs/books/book-files.ts';
import type { BookText } from '../../outputs/books/book-text.ts';
import { deflated, zipOf } from '../../outputs/formats/zip.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { type ShareLook, shareLookOf } from '../share/share-look.ts';
import { openBookCovers } from './book-covers.ts';
import type { BookParts, BookPicture } from './book-parts.ts';

/** What all books of a journal have in common, as data that can be sent to a thread. */
export interface BindingTask {
  /** The journal's address. */
  readonly url: string;
  readonly languages: Journal['languages'];
  readonly words: OwnWords | undefined;
  readonly look: ShareLook;
}

/** Binds books. */
export interface Binder {
  /** The EPUB file. */
  readonly bind: (parts: BookParts) => Promise<Uint8Array>;
  /** Bounds the cache of covers, when all books have been made. */
  readonly trim: () => void;
}

export function bindingTask({ archive, theme }: PlannedSite): BindingTask {
  const { url, languages, words } = archive.journal;
  return { url: url.href, languages, words, look: shareLookOf(theme) };
}

/** Prepares to bind books of a journal. */
export function openBinder({ url: address, languages, words, look }: BindingTask): Binder {
  const url = new URL(address);
  const site = { url, addresses: addressesOf({ url, languages }) };
  const covers = openBookCovers(look);
  const deflate = rememberDeflated();
  return {
    bind: async ({ book, texts, pictures }) => {
      const picture = (path: string) => fileOf(pictures.get(path));
      const own = book.cover.kind === 'picture' ? picture(book.cover.path) : undefined;
      const html = ({ id }: BookText): string => {
        const found = texts.get(id);
        if (found === undefined) throw new Error(`the text ${id} was not collected`);
        return found;
      };
      const source = { html, picture, cover: own ?? (await covers.draw(book)), deflate };
      const entries = inWordsOf(words, () => [...bookEntries(site, book, source)]);
      const pieces: Uint8Array[] = [];
      for await (const piece of zipOf(entries)) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    trim: covers.trim,
  };
}

function fileOf(picture: BookPicture | undefined): PictureFile | undefined {
  return picture && { type: picture.type, read: () => picture.bytes };
}

/** In bytes: compressed pages that are in memory while books are made. */
const MOST_REMEMBERED = 20_000_000;

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
