import { cutLine, fillLines } from '../../text/lines-of-type.ts';
import { widthOf } from './letter-widths.ts';

/** The space available to a text. */
export interface Room {
  /** In units. */
  readonly width: number;
  /** Font size in units. */
  readonly size: number;
  /** Maximum number of lines. */
  readonly lines: number;
}

/**
 * Breaks a text into lines of about equal length that fit. It breaks at spaces, but not at no-break spaces. A word that
 * is wider than a line is broken after the last `/`, `-` or `.` that fits, or else anywhere. A space at which a line
 * breaks stays at the line's end, so that joining the lines gives the text again. A text that is too long ends with
 * "…".
 */
export function wrapText(text: string, room: Room): readonly string[] {
  const words = (text.match(/[^ ]+ *|^ +/g) ?? []).flatMap((word) => breakWord(word, room));
  const lines = fill(words, room);
  if (lines.length > room.lines) return shortened(lines, room);
  return balanced(words, lines, room);
}

function fits(line: string, { width, size }: Pick<Room, 'width' | 'size'>): boolean {
  return widthOf(line.trimEnd(), size) <= width;
}

/** Splits a word into pieces that each fit into a line. */
function breakWord(word: string, room: Room): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter, room)) {
      const end = Math.max(...['/', '-', '.', '\u00a0'].map((mark) => piece.lastIndexOf(mark))) + 1;
      const cut = end > piece.length / 2 ? end : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function fill(words: readonly string[], room: Pick<Room, 'width' | 'size'>): readonly string[] {
  return fillLines(words, (line) => fits(line, room));
}

/** Fills the same number of lines with the smallest maximum width, found by bisection. */
function balanced(words: readonly string[], lines: readonly string[], room: Room): readonly string[] {
  if (lines.length < 2) return lines;
  let [narrow, wide, best] = [room.width / 2, room.width, lines];
  while (wide - narrow > room.size / 2) {
    const tighter = { ...room, width: (narrow + wide) / 2 };
    const tried = fill(words, tighter);
    if (tried.length === lines.length && tried.every((line) => fits(line, tighter)))
      [wide, best] = [tighter.width, tried];
    else narrow = tighter.width;
  }
  return best;
}

/** The lines that there is room for. The last one ends with "…", without punctuation or spaces before it. */
function shortened(lines: readonly string[], room: Room): readonly string[] {
  const last = cutLine(lines[room.lines - 1] ?? '', (line) => fits(line, room));
  return [...lines.slice(0, room.lines - 1), last.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+…$/u, '…')];
}
