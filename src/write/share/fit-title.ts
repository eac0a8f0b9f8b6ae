import type { Written } from '../../model/direction.ts';
import { cutLine, fillLines } from '../../text/lines-of-type.ts';
import type { Box, Drawing, Ink } from './drawing.ts';
import type { Letters } from './letters.ts';

/** Height of the typeface's capitals, in em. */
export const CAPITALS = 0.69;
const LINE = 1.06;
/** Arabic letters reach farther above and below the line. */
const LINE_FROM_RIGHT = 1.3;

/** Where a title is to fit, in pixels. */
export interface TitleRoom {
  readonly width: number;
  readonly height: number;
  /** Font sizes, largest first. */
  readonly sizes: readonly number[];
}

/** The side at which lines begin: distances are from the left, or from the right. */
export function onSide(
  direction: Written,
  pictureWidth: number,
  { fill, write, picture }: Drawing,
  letters: Letters,
) {
  const isMirrored = direction === 'rtl';
  return {
    picture,
    fill: (ink: Ink, box: Box): void =>
      fill(ink, isMirrored ? { ...box, left: pictureWidth - box.left - box.width } : box),
    write: (ink: Ink, line: string, size: number, from: number, baseline: number): void => {
      const left = isMirrored ? pictureWidth - from - letters.width(line, size) : from;
      write(ink, letters.draw(line, size), left, baseline);
    },
  };
}

/** The lines of a title, their size in pixels, and their distance in em. */
interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
  readonly line: number;
}

/** The largest size at which a title fits, with its lines. If it does not fit at the smallest size, it is cut. */
export function fitTitle(title: string, room: TitleRoom, letters: Letters, direction: Written): Fitted {
  const line = direction === 'rtl' ? LINE_FROM_RIGHT : LINE;
  const widths = new Map(title.split(/\s+/).map((word) => [word, letters.width(word, 1)]));
  const linesAt = (size: number) => linesOf(title, room.width / size, widths, letters.width(' ', 1));
  for (const size of room.sizes) {
    const lines = linesAt(size);
    const isWide = [...widths.values()].some((width) => width * size > room.width);
    if (!isWide && lines.length <= roomAt(size, line, room)) return { lines, size, line };
  }
  const size = room.sizes.at(-1) ?? 1;
  const lines = linesAt(size);
  const most = roomAt(size, line, room);
  const kept = lines.slice(0, most).map((each) => cutToWidth(each, room.width, size, letters));
  if (lines.length > most)
    kept[most - 1] = cutToWidth(`${lines[most - 1]} ${lines[most]}`, room.width, size, letters);
  return { lines: kept, size, line };
}

/** Number of lines of this size that fit. */
function roomAt(size: number, line: number, { height }: TitleRoom): number {
  return Math.floor(height / (size * line));
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
export function cutToWidth(line: string, room: number, size: number, letters: Letters): string {
  if (letters.width(line, size) <= room) return line;
  // No letter is narrower than a fifth of the font size. A line that is far too long is cut to that number first,
  // instead of being measured letter by letter.
  const most = [...line].slice(0, Math.ceil((5 * room) / size)).join('');
  return cutLine(most, (kept) => letters.width(kept, size) <= room);
}
