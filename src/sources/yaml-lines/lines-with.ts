import type { BetterLine } from '../../languages/words/rules/fields.ts';

/** A part of a text, and what should stand in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

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
      stop = Math.max(stop, lineEnd(text, next.to));
      end += 1;
    }
    const line = replaced(text, start, stop, replacements.slice(first, end + 1));
    for (; first <= end; first += 1) better.push(line);
  }
  return better;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A text with all replacements, which must be in its order. */
export function withReplacements(text: string, replacements: readonly Replacement[]): string {
  return joined(text, 0, text.length, replacements);
}

function replaced(text: string, start: number, stop: number, parts: readonly Replacement[]): BetterLine {
  return { line: joined(text, start, stop, parts).trim(), lines: text.slice(start, stop).split('\n').length };
}

function joined(text: string, start: number, stop: number, parts: readonly Replacement[]): string {
  let line = '';
  let at = start;
  for (const { from, to, text: other } of parts) {
    line += text.slice(at, from);
    // An empty value may stand directly after its colon or hyphen.
    if (/[:-]$/.test(line)) line += ' ';
    line += other;
    at = to;
  }
  return line + text.slice(at, stop);
}
