import { drawnWords, type ShareWords } from './draw-share-picture.ts';
import { type Palette, startDrawing } from './drawing.ts';
import { CAPITALS, cutToWidth, fitTitle, onSide, type TitleRoom } from './fit-title.ts';
import type { Letters } from './letters.ts';
import type { IndexedPicture } from './png/png.ts';
import { directionOfLine } from './visual-order.ts';

/** Version of the drawing. Must be incremented when it changes. */
export const COVER_DRAWING = 1;

/** In pixels. Shops and e-readers expect covers that are half as high again as they are wide. */
const [WIDTH, HEIGHT] = [1200, 1800] as const;
const MARGIN = 96;
const ROOM = WIDTH - 2 * MARGIN;
const SMALL = 60;
const TITLE_TOP = 420;
const TITLE: TitleRoom = { width: ROOM, height: 960, sizes: [184, 164, 146, 130, 116, 102, 90, 78, 68, 60] };
const LABEL = 1540;

/**
 * Draws the cover of a book as share pictures are drawn: the journal's name with the two bars that stand for a voice and its
 * answer, the title as large as it fits, and what the book has all of.
 */
export function drawBookCover(words: ShareWords, palette: Palette, letters: Letters): IndexedPicture {
  const { journal, issue: label, title } = drawnWords(words);
  const direction = directionOfLine(title || journal);
  const { fill, write, picture } = onSide(direction, WIDTH, startDrawing(WIDTH, HEIGHT, palette), letters);
  const bar = { width: SMALL * 0.46, height: SMALL * 0.29 };
  fill('accent', { left: MARGIN, top: MARGIN, ...bar });
  fill('answer', { left: MARGIN + SMALL * 0.18, top: MARGIN + bar.height * 1.4, ...bar });
  const name = cutToWidth(journal, ROOM - SMALL, SMALL, letters);
  write('ink', name, SMALL, MARGIN + SMALL * 0.86, MARGIN + SMALL * CAPITALS);
  const { lines, size, line: height } = fitTitle(title, TITLE, letters, direction);
  for (const [index, line] of lines.entries())
    write('ink', line, size, MARGIN, TITLE_TOP + size * (CAPITALS + index * height));
  if (label !== undefined) write('quiet', label, SMALL, MARGIN, LABEL);
  const foot = { top: HEIGHT - 80, height: 40, width: WIDTH * 0.72 };
  fill('accent', { ...foot, left: 0 });
  fill('answer', { ...foot, left: WIDTH - foot.width, top: foot.top + foot.height });
  return picture;
}
