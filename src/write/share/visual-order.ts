import { countLetters, hasRightToLeft, mainDirection, type Written } from '../../model/direction.ts';

/** A part of a line that is drawn in one go: a word, the signs around it, or the space between two words. */
export interface Piece {
  readonly text: string;
  readonly direction: Written;
}

/** A space, the signs before or after a word, and a word from its first letter to its last. */
const PIECES = /\s|[^\s\p{L}\p{N}]+|[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}])?/gu;

/** The direction of a line: that of most of its letters. */
export function directionOfLine(line: string): Written {
  return (hasRightToLeft(line) && mainDirection(countLetters(line))) || 'ltr';
}

/**
 * The pieces of a line in the order in which they stand from left to right: Unicode's bidirectional algorithm (UAX #9) as far
 * as a title needs it. Signs and spaces between two words of one direction belong to them, others to the line.
 */
export function inVisualOrder(line: string): readonly Piece[] {
  if (!hasRightToLeft(line)) return wordsOf(line);
  const main = directionOfLine(line);
  const texts = line.match(PIECES) ?? [];
  const strong = texts.map(directionOfWord);
  const runs: Piece[][] = [];
  for (const [place, text] of texts.entries()) {
    const before = strong.slice(0, place).findLast(Boolean);
    const after = strong.slice(place).find(Boolean);
    const direction = strong[place] ?? (before === after ? before : undefined) ?? main;
    const last = runs.at(-1);
    if (last?.[0]?.direction === direction) last.push({ text, direction });
    else runs.push([{ text, direction }]);
  }
  const ordered = main === 'rtl' ? runs.toReversed() : runs;
  return ordered.flatMap((run) => (run[0]?.direction === 'rtl' ? run.toReversed() : run));
}

/** The words of a line without letters from right to left, with the signs beside them, and the spaces between them. */
function wordsOf(line: string): readonly Piece[] {
  return line.split(/( )/).map((text) => ({ text, direction: 'ltr' }));
}

function directionOfWord(text: string): Written | undefined {
  if (hasRightToLeft(text)) return 'rtl';
  return /[\p{L}\p{N}]/u.test(text) ? 'ltr' : undefined;
}
