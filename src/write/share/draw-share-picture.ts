import { SHARE_SIZE } from '../../metadata/open-graph.ts';
import { drawnText } from '../../text/share-letters.ts';
import { type Palette, startDrawing } from './drawing.ts';
import { CAPITALS, cutToWidth, fitTitle, onSide, type TitleRoom } from './fit-title.ts';
import type { Letters } from './letters.ts';
import type { IndexedPicture } from './png.ts';
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
export const DRAWING = 5;

/** Where everything is in a picture, in pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The font size of everything but the title. */
  readonly small: number;
  readonly titleTop: number;
  readonly title: TitleRoom;
  /** The baseline of the words below the title. */
  readonly label: number;
  /** The upper of the two bars at the bottom. */
  readonly foot: { readonly top: number; readonly height: number };
}

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 72;
const TITLE_TOP = 178;
const TITLE_BOTTOM = 492;
const LAYOUT: PictureLayout = {
  ...{ width: WIDTH, height: HEIGHT, margin: MARGIN, small: 44, titleTop: TITLE_TOP },
  title: {
    width: WIDTH - 2 * MARGIN,
    height: TITLE_BOTTOM - TITLE_TOP,
    sizes: [116, 104, 92, 80, 70, 60],
  },
  label: 546,
  foot: { top: HEIGHT - 48, height: 24 },
};

export function drawSharePicture(words: ShareWords, palette: Palette, letters: Letters): IndexedPicture {
  return drawTitlePicture(LAYOUT, words, palette, letters);
}

/**
 * Draws a picture of a title: the journal's wordmark, the title as large as it fits, the issue, and at the bottom the two bars
 * that stand for a voice and its answer. If the title is written from right to left, it is mirrored. A line with a letter that the
 * typeface lacks is left out, and so are emoji.
 */
export function drawTitlePicture(
  layout: PictureLayout,
  words: ShareWords,
  palette: Palette,
  letters: Letters,
): IndexedPicture {
  const { width, height, margin, small, titleTop } = layout;
  const { journal, issue, title } = drawnWords(words);
  const direction = directionOfLine(title || journal);
  const { fill, write, picture } = onSide(direction, width, startDrawing(width, height, palette), letters);
  const bar = { width: small * 0.46, height: small * 0.29 };
  fill('accent', { left: margin, top: margin, ...bar });
  fill('answer', { left: margin + small * 0.18, top: margin + bar.height * 1.4, ...bar });
  const name = cutToWidth(journal, layout.title.width - small, small, letters);
  write('ink', name, small, margin + small * 0.86, margin + small * CAPITALS);
  const { lines, size, line: distance } = fitTitle(title, layout.title, letters, direction);
  for (const [index, line] of lines.entries())
    write('ink', line, size, margin, titleTop + size * (CAPITALS + index * distance));
  if (issue !== undefined) write('quiet', issue, small, margin, layout.label);
  const foot = { ...layout.foot, width: width * 0.72 };
  fill('accent', { ...foot, left: 0 });
  fill('answer', { ...foot, left: width - foot.width, top: foot.top + foot.height });
  return picture;
}

/** The words without what the typeface cannot draw. */
function drawnWords({ journal, title, issue }: ShareWords): ShareWords {
  return {
    journal: drawnText(journal),
    title: drawnText(title),
    ...(issue !== undefined && { issue: drawnText(issue) }),
  };
}
