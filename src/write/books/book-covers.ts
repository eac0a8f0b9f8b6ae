import { hash } from 'node:crypto';
import { plainOf } from '../../model/set-text.ts';
import type { Book } from '../../outputs/books/book.ts';
import type { PictureFile } from '../../outputs/books/book-files.ts';
import { Cache, cacheFolder, keepIfPossible } from '../../sources/cache/cache.ts';
import { COVER_DRAWING, drawBookCover } from '../share/draw-book-cover.ts';
import { type FontSource, type Letters, lettersOf, readFonts } from '../share/letters.ts';
import { settingsKey } from '../share/make-share-pictures.ts';
import { pngOf } from '../share/png.ts';
import type { ShareLook } from '../share/share-look.ts';

/** Draws the covers of books that have no picture for it, as share pictures are drawn. They are cached. */
export interface BookCovers {
  readonly draw: (book: Book) => Promise<PictureFile>;
  readonly trim: () => void;
}

/** Prepares to draw covers. The typefaces are read when the first one is drawn. */
export function openBookCovers(look: ShareLook): BookCovers {
  const cache = new Cache(cacheFolder('covers'));
  let prepared: Promise<{ readonly fonts: readonly FontSource[]; readonly settings: string }> | undefined;
  const prepare = async () => {
    const fonts = await readFonts(look.font);
    return { fonts, settings: settingsKey(look.colours, fonts) };
  };
  let letters: Letters | undefined;
  return {
    draw: async ({ journal, label, title }) => {
      const words = { journal: journal.title, title: plainOf(title), issue: label };
      prepared ??= prepare();
      const { fonts, settings } = await prepared;
      const key = hash('sha256', `${COVER_DRAWING}${settings}${JSON.stringify(words)}`).slice(0, 32);
      const known = cache.read(key);
      if (known) return { type: 'image/png', read: () => known };
      letters ??= await lettersOf(fonts);
      const drawn = pngOf(drawBookCover(words, look.colours, letters));
      keepIfPossible(cache, key, drawn);
      return { type: 'image/png', read: () => drawn };
    },
    trim: () => cache.trim(),
  };
}
