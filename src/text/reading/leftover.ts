import type { Token } from 'markdown-it';
import type { Leftover } from '../../languages/words/rules/leftovers.ts';

/** A leftover, and where it is: in a block, or in a line of the body (0-based). */
export type FoundLeftover = Leftover &
  ({ readonly block: Token; readonly at: number } | { readonly line: number; readonly column: number });

/** The length to which quoted source is cut. */
const LONGEST = 60;

/** Quotes source in a message: one line, not too long. */
export function quoted(source: string): string {
  const line = source.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The first words of a line, if all of it would be too long to be quoted. */
export function beginningOf(line: string): string {
  const text = line.trim();
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/(?<!\s)\s+\S*$/, '');
}
