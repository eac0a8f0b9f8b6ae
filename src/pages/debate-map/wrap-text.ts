import { cutLine, fillLines } from '../../text/lines-of-type.ts';
import { widthOf } from './letter-widths.ts';

/** The room that a text may take. */
export interface Room {
  /** Units. */
  readonly width: number;
  /** Size of the type in units. */
  readonly size: number;
  /** How many lines at most. */
  readonly lines: number;
}

/**
 * Breaks a text into lines that fit, about equally long. It breaks at spaces (not at those that hold names together), and a
 * word that is wider than a line behind its last `/`, `-` or `.` that fits, else anywhere. The lines in a row are the text,
 * letter for letter; a space at which one was broken stands at its end. A text that is too long ends with "…".
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

/** The pieces of a word, each of which fits into a line. */
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

/** The same number of lines, the longest of them as short as can be. */
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

/** The first lines, the last of them ended by "…" behind a letter. */
function shortened(lines: readonly string[], room: Room): readonly string[] {
  const last = cutLine(lines[room.lines - 1] ?? '', (line) => fits(line, room));
  return [...lines.slice(0, room.lines - 1), last.replace(/[\s,;:.–—-]+…$/u, '…')];
}
