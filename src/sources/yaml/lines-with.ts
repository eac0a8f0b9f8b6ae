import type { BetterLine } from '../../languages/words/rules/fields.ts';

/** A part of a text, and what should stand in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Of a longer line, only the part around a replacement is shown. Otherwise a thousand of them would show it as often. */
const LONGEST = 4000;
/** How much of a long line is shown before and after a replacement. */
const AROUND = 100;

/**
 * For each replacement, the line that it is in, with all replacements of that line. A replacement of several lines makes
 * one of them. Expects replacements in the order of the text.
 */
export function linesWith(text: string, replacements: readonly Replacement[]): readonly BetterLine[] {
  const better: BetterLine[] = [];
  let first = 0;
  while (first < replacements.length) {
    let end = first;
    const start = text.lastIndexOf('\n', (replacements[first]?.from ?? 0) - 1) + 1;
    let stop = lineEnd(text, replacements[first]?.to ?? 0);
    for (let next = replacements[end + 1]; next && next.from <= stop; next = replacements[end + 1]) {
      if (next.to > stop) stop = lineEnd(text, next.to);
      end += 1;
    }
    const parts = replacements.slice(first, end + 1);
    const whole = stop - start <= LONGEST ? replaced(text, start, stop, parts) : undefined;
    for (const part of parts) better.push(whole ?? partOf(text, start, stop, part));
    first = end + 1;
  }
  return better;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The part of a long line around a replacement. */
function partOf(text: string, start: number, stop: number, part: Replacement): BetterLine {
  const [from, to] = [Math.max(start, part.from - AROUND), Math.min(stop, part.to + AROUND)];
  const shown = joined(text, from, to, [{ ...part, text: beginningOfLong(part.text) }]).trim();
  return { line: `${from > start ? '… ' : ''}${shown}${to < stop ? ' …' : ''}`, lines: 1 };
}

function beginningOfLong(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}

/** A text with all replacements, which must be in its order. */
export function withReplacements(text: string, replacements: readonly Replacement[]): string {
  return joined(text, 0, text.length, replacements);
}

function replaced(text: string, start: number, stop: number, parts: readonly Replacement[]): BetterLine {
  return { line: joined(text, start, stop, parts).trim(), lines: text.slice(start, stop).split('\n').length };
}

function joined(text: string, start: number, stop: number, parts: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = start;
  for (const { from, to, text: other } of parts) {
    const before = text.slice(at, from);
    // An empty value may stand directly after its colon or hyphen.
    const isGlued = before.endsWith(':') || before.endsWith('-');
    pieces.push(before, isGlued ? ' ' : '', other);
    at = to;
  }
  return pieces.join('') + text.slice(at, stop);
}
