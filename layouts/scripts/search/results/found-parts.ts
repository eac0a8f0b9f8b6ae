import { headingsOf, type StoredText } from '../../../../src/model/word-index.ts';
import type { Place } from '../index/places.ts';
import { wordFinder, wordPlaces } from './excerpt.ts';

/** A part of a text that begins with a heading. */
export interface FoundPart {
  readonly id: string;
  readonly title: string;
}

/** Maximum number of parts. */
const MOST = 3;

/** The parts of a text with the most places, in the order of the text. */
export function foundParts(stored: StoredText, places: readonly Place[]): readonly FoundPart[] {
  const headings = headingsOf(stored);
  const words = wordPlaces(stored.content);
  const wordAt = wordFinder(words);
  const found = places.map(({ start }) => wordAt(start));
  const parts = headings.map(({ id, text, location }, index) => {
    const next = headings[index + 1]?.location ?? words.length;
    return { id, title: text, times: found.filter((word) => word >= location && word < next).length };
  });
  return mostFound(parts);
}

/** Those of several parts that have the most, in their order. */
export function mostFound(parts: readonly (FoundPart & { readonly times: number })[]): readonly FoundPart[] {
  const best = new Set(
    parts
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times)
      .slice(0, MOST),
  );
  return parts.filter((part) => best.has(part));
}
