import { drawTitlePicture, type PictureLayout, type ShareWords } from './draw-share-picture.ts';
import type { Palette } from './drawing.ts';
import type { Letters } from './letters.ts';
import type { IndexedPicture } from './png.ts';

/** Version of the drawing. Must be incremented when it changes. */
export const COVER_DRAWING = 2;

/** Shops and e-readers expect covers that are half as high again as they are wide. */
const [WIDTH, HEIGHT] = [1200, 1800] as const;
const MARGIN = 96;
const LAYOUT: PictureLayout = {
  ...{ width: WIDTH, height: HEIGHT, margin: MARGIN, small: 60, titleTop: 420 },
  title: {
    width: WIDTH - 2 * MARGIN,
    height: 960,
    sizes: [184, 164, 146, 130, 116, 102, 90, 78, 68, 60],
  },
  label: 1540,
  foot: { top: HEIGHT - 80, height: 40 },
};

/** Draws the cover of a book as share pictures are drawn, upright. Below the title is what the book has all of. */
export function drawBookCover(words: ShareWords, palette: Palette, letters: Letters): IndexedPicture {
  return drawTitlePicture(LAYOUT, words, palette, letters);
}
