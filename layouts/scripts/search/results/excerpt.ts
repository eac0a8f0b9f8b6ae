import { element } from '../element.ts';
import type { Place } from '../index/places.ts';

/** Number of words of an excerpt, and of those before the first found one. */
const LENGTH = 30;
const BEFORE = 4;

/** The part of a text with the most different found words, with `mark` elements for them. */
export function excerptNodes(text: string, places: readonly Place[]): readonly (Node | string)[] {
  const words = wordPlaces(text);
  const wordAt = wordFinder(words);
  const first = densest(
    places.map(({ start, end }) => ({ at: wordAt(start), word: text.slice(start, end).toLowerCase() })),
  );
  const from = Math.max(0, Math.min(first - BEFORE, words.length - LENGTH));
  const start = words[from]?.start ?? 0;
  const end = words[Math.min(from + LENGTH, words.length) - 1]?.end ?? text.length;
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  return [
    ...(from > 0 ? ['… '] : []),
    ...markedNodes(text, inside, { start, end }),
    ...(end < text.trimEnd().length ? [' …'] : []),
  ];
}

/** A part of a text, with `mark` elements for the places in it. */
export function markedNodes(
  text: string,
  places: readonly Place[],
  { start, end }: Place = { start: 0, end: text.length },
): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let done = start;
  for (const place of places) {
    nodes.push(text.slice(done, place.start), element('mark', {}, text.slice(place.start, place.end)));
    done = place.end;
  }
  return [...nodes, text.slice(done, end)];
}

/** The words of a text as Pagefind counts them: divided by white space. */
export function wordPlaces(text: string): readonly Place[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Returns a function that finds the index of the word at a position. The positions that it is given must not decrease. */
export function wordFinder(words: readonly Place[]): (position: number) => number {
  let index = 0;
  return (position) => {
    while (index < words.length - 1 && (words[index]?.end ?? 0) <= position) index += 1;
    return index;
  };
}

/** The index of a word after which the most different found words follow within an excerpt; of those, the most. */
function densest(found: readonly { readonly at: number; readonly word: string }[]): number {
  let best = { at: 0, different: 0, all: 0 };
  for (const [index, { at }] of found.entries()) {
    const next = found.slice(index, index + LENGTH).filter((other) => other.at < at + LENGTH - BEFORE);
    const different = new Set(next.map(({ word }) => word)).size;
    const better = different > best.different || (different === best.different && next.length > best.all);
    if (better) best = { at, different, all: next.length };
  }
  return best.at;
}
