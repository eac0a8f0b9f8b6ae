import { SHARE_SIZE } from '../../metadata/open-graph.ts';
import { cutLine, fillLines } from '../../text/lines-of-type.ts';
import { drawnText } from '../../text/share-letters.ts';
import { type Palette, startDrawing } from './drawing.ts';
import type { Letters } from './letters.ts';
import type { IndexedPicture } from './png/png.ts';

/** The texts on a share picture. */
export interface ShareWords {
  readonly journal: string;
  /** The text's title. For the journal itself, its tagline, or its name if it has none. */
  readonly title: string;
  /** "Issue 2". */
  readonly issue?: string;
}

/** Version of the drawing, a part of the cache key. Must be incremented when the drawing changes. */
export const DRAWING = 3;

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
/** Font sizes of the title in pixels, largest first. */
const SIZES = [116, 104, 92, 80, 70, 60] as const;
const LINE = 1.06;
const TITLE_TOP = 178;
const TITLE_BOTTOM = 492;
const SMALL = 44;
/** Height of the typeface's capitals, in em. */
const CAPITALS = 0.69;

/**
 * Draws a share picture: the journal's wordmark, the title as large as it fits, the issue, and at the bottom the two bars
 * that stand for a voice and its answer. A line with a letter that the typeface lacks is left out, and so are emoji.
 */
export function drawSharePicture(words: ShareWords, palette: Palette, letters: Letters): IndexedPicture {
  const { journal, issue, title } = drawnWords(words);
  const { fill, write, picture } = startDrawing(WIDTH, HEIGHT, palette);
  const bar = { width: SMALL * 0.46, height: SMALL * 0.29 };
  fill('accent', { left: MARGIN, top: MARGIN, ...bar });
  fill('answer', { left: MARGIN + SMALL * 0.18, top: MARGIN + bar.height * 1.4, ...bar });
  const name = letters.draw(cut(journal, ROOM - SMALL, SMALL, letters), SMALL);
  write('ink', name, MARGIN + SMALL * 0.86, MARGIN + SMALL * CAPITALS);
  const { lines, size } = fit(title, letters);
  for (const [index, line] of lines.entries())
    write('ink', letters.draw(line, size), MARGIN, TITLE_TOP + size * (CAPITALS + index * LINE));
  if (issue !== undefined) write('quiet', letters.draw(issue, SMALL), MARGIN, 546);
  const foot = { top: HEIGHT - 48, height: 24, width: WIDTH * 0.72 };
  fill('accent', { ...foot, left: 0 });
  fill('answer', { ...foot, left: WIDTH - foot.width, top: foot.top + foot.height });
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

/** The largest size at which a title fits, with its lines. If it does not fit at the smallest size, it is cut. */
function fit(title: string, letters: Letters): { readonly lines: readonly string[]; readonly size: number } {
  const widths = new Map(title.split(/\s+/).map((word) => [word, letters.width(word, 1)]));
  const linesAt = (size: number) => linesOf(title, ROOM / size, widths, letters.width(' ', 1));
  for (const size of SIZES) {
    const lines = linesAt(size);
    const isWide = [...widths.values()].some((width) => width * size > ROOM);
    if (!isWide && lines.length <= roomAt(size)) return { lines, size };
  }
  const size = SIZES[SIZES.length - 1] ?? SMALL;
  const lines = linesAt(size);
  const room = roomAt(size);
  const kept = lines.slice(0, room).map((line) => cut(line, ROOM, size, letters));
  if (lines.length > room) kept[room - 1] = cut(`${lines[room - 1]} ${lines[room]}`, ROOM, size, letters);
  return { lines: kept, size };
}

/** Number of lines of this size that fit. */
function roomAt(size: number): number {
  return Math.floor((TITLE_BOTTOM - TITLE_TOP) / (size * LINE));
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
