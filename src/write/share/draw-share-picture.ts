import { SHARE_SIZE } from '../../metadata/open-graph.ts';
import { drawnText } from '../../text/share-letters.ts';
import { type Palette, startDrawing } from './drawing.ts';
import { CAPITALS, cutToWidth, fitTitle, onSide, type TitleRoom } from './fit-title.ts';
import type { Letters } from './letters.ts';
import type { IndexedPicture } from './png/png.ts';
import { directionOfLine } from './visual-order.ts';

/** The texts on a share picture. */
export interface ShareWords {
  readonly journal: string;
  /** The text's title. For the journal itself, its tagline, or its name if it has none. */
  readonly title: string;
  /** "Issue 2". */
  readonly issue?: string;
}

/** Version of the drawing, a part of the cache key. Must be incremented when the drawing changes. */
export const DRAWING = 4;

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
/** Font sizes of the title in pixels, largest first. */
const SIZES = [116, 104, 92, 80, 70, 60] as const;
const TITLE_TOP = 178;
const TITLE_BOTTOM = 492;
const SMALL = 44;
/** The room for the title. */
const TITLE: TitleRoom = { width: ROOM, height: TITLE_BOTTOM - TITLE_TOP, sizes: SIZES };

/**
 * Draws a share picture: the journal's wordmark, the title as large as it fits, the issue, and at the bottom the two bars
 * that stand for a voice and its answer. If the title is written from right to left, it is mirrored. A line with a letter that the typeface lacks is left out, and so are emoji.
 */
export function drawSharePicture(words: ShareWords, palette: Palette, letters: Letters): IndexedPicture {
  const { journal, issue, title } = drawnWords(words);
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
  if (issue !== undefined) write('quiet', issue, SMALL, MARGIN, 546);
  const foot = { top: HEIGHT - 48, height: 24, width: WIDTH * 0.72 };
  fill('accent', { ...foot, left: 0 });
  fill('answer', { ...foot, left: WIDTH - foot.width, top: foot.top + foot.height });
  return picture;
}

/** The words without what the typeface cannot draw. */
export function drawnWords({ journal, title, issue }: ShareWords): ShareWords {
  return {
    journal: drawnText(journal),
    title: drawnText(title),
    ...(issue !== undefined && { issue: drawnText(issue) }),
  };
}
