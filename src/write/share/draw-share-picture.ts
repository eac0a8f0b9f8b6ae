import { SHARE_SIZE } from '../../metadata/open-graph.ts';
import type { Written } from '../../model/direction.ts';
import { cutLine, fillLines } from '../../text/lines-of-type.ts';
import { drawnText } from '../../text/share-letters.ts';
import { type Box, type Drawing, type Ink, type Palette, startDrawing } from './drawing.ts';
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
const LINE = 1.06;
/** Arabic letters reach farther above and below the line. */
const LINE_FROM_RIGHT = 1.3;
const TITLE_TOP = 178;
const TITLE_BOTTOM = 492;
const SMALL = 44;
/** Height of the typeface's capitals, in em. */
const CAPITALS = 0.69;

/**
 * Draws a share picture: the journal's wordmark, the title as large as it fits, the issue, and at the bottom the two bars
 * that stand for a voice and its answer. If the title is written from right to left, it is mirrored. A line with a letter that the typeface lacks is left out, and so are emoji.
 */
export function drawSharePicture(words: ShareWords, palette: Palette, letters: Letters): IndexedPicture {
  const { journal, issue, title } = drawnWords(words);
  const direction = directionOfLine(title || journal);
  const { fill, write, picture } = onSide(direction, startDrawing(WIDTH, HEIGHT, palette), letters);
  const bar = { width: SMALL * 0.46, height: SMALL * 0.29 };
  fill('accent', { left: MARGIN, top: MARGIN, ...bar });
  fill('answer', { left: MARGIN + SMALL * 0.18, top: MARGIN + bar.height * 1.4, ...bar });
  const name = cut(journal, ROOM - SMALL, SMALL, letters);
  write('ink', name, SMALL, MARGIN + SMALL * 0.86, MARGIN + SMALL * CAPITALS);
  const { lines, size, line: height } = fit(title, letters, direction);
  for (const [index, line] of lines.entries())
    write('ink', line, size, MARGIN, TITLE_TOP + size * (CAPITALS + index * height));
  if (issue !== undefined) write('quiet', issue, SMALL, MARGIN, 546);
  const foot = { top: HEIGHT - 48, height: 24, width: WIDTH * 0.72 };
  fill('accent', { ...foot, left: 0 });
  fill('answer', { ...foot, left: WIDTH - foot.width, top: foot.top + foot.height });
  return picture;
}

/** The side at which lines begin: distances are from the left, or from the right. */
function onSide(direction: Written, { fill, write, picture }: Drawing, letters: Letters) {
  const isMirrored = direction === 'rtl';
  return {
    picture,
    fill: (ink: Ink, box: Box): void =>
      fill(ink, isMirrored ? { ...box, left: WIDTH - box.left - box.width } : box),
    write: (ink: Ink, line: string, size: number, from: number, baseline: number): void => {
      const left = isMirrored ? WIDTH - from - letters.width(line, size) : from;
      write(ink, letters.draw(line, size), left, baseline);
    },
  };
}

/** The words without what the typeface cannot draw. */
function drawnWords({ journal, title, issue }: ShareWords): ShareWords {
  return {
    journal: drawnText(journal),
    title: drawnText(title),
    ...(issue !== undefined && { issue: drawnText(issue) }),
  };
}

/** The lines of a title, their size in pixels, and their distance in em. */
interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
  readonly line: number;
}

/** The largest size at which a title fits, with its lines. If it does not fit at the smallest size, it is cut. */
function fit(title: string, letters: Letters, direction: Written): Fitted {
  const line = direction === 'rtl' ? LINE_FROM_RIGHT : LINE;
  const widths = new Map(title.split(/\s+/).map((word) => [word, letters.width(word, 1)]));
  const linesAt = (size: number) => linesOf(title, ROOM / size, widths, letters.width(' ', 1));
  for (const size of SIZES) {
    const lines = linesAt(size);
    const isWide = [...widths.values()].some((width) => width * size > ROOM);
    if (!isWide && lines.length <= roomAt(size, line)) return { lines, size, line };
  }
  const size = SIZES[SIZES.length - 1] ?? SMALL;
  const lines = linesAt(size);
  const room = roomAt(size, line);
  const kept = lines.slice(0, room).map((each) => cut(each, ROOM, size, letters));
  if (lines.length > room) kept[room - 1] = cut(`${lines[room - 1]} ${lines[room]}`, ROOM, size, letters);
  return { lines: kept, size, line };
}

/** Number of lines of this size that fit. */
function roomAt(size: number, line: number): number {
  return Math.floor((TITLE_BOTTOM - TITLE_TOP) / (size * line));
}

/** Breaks a title into lines of at most `room`. A wider word gets a line of its own. All widths are in em. */
function linesOf(
  title: string,
  room: number,
  widths: ReadonlyMap<string, number>,
  space: number,
): readonly string[] {
  const words = title.split(/\s+/).flatMap((word) => (word === '' ? [] : [`${word} `]));
  const widthOf = (line: string) =>
    line
      .trimEnd()
      .split(' ')
      .reduce((sum, word, index) => sum + (index === 0 ? 0 : space) + (widths.get(word) ?? 0), 0);
  return fillLines(words, (line) => widthOf(line) <= room).map((line) => line.trimEnd());
}

/** Shortens a line to a width, with an ellipsis if it had to be cut. */
function cut(line: string, room: number, size: number, letters: Letters): string {
  if (letters.width(line, size) <= room) return line;
  // No letter is narrower than a fifth of the font size. A line that is far too long is cut to that number first,
  // instead of being measured letter by letter.
  const most = [...line].slice(0, Math.ceil((5 * room) / size)).join('');
  return cutLine(most, (kept) => letters.width(kept, size) <= room);
}
