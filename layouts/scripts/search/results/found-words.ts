import { FOUND_WORDS } from '../../page/found-words.ts';
import type { FoundTerm } from '../index/matches.ts';
import type { Place } from '../index/places.ts';

/** Maximum number of words in an address. */
const MOST = 12;

/**
 * The words and phrases that were found in a text, in lower case but with their accents ("corazón" for "corazon"), most
 * frequent first.
 */
export function foundWords(text: string, places: readonly Place[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { start, end } of places) {
    const word = text.slice(start, end).toLocaleLowerCase();
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  const frequent = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return frequent.map(([word]) => word);
}

/** The same as far as the index knows it: words as they are written where they are found first. Phrases are as typed. */
export function spellingsIn(text: number, terms: readonly FoundTerm[]): readonly string[] {
  const spellings = terms.flatMap(({ term, words }) => {
    if (term.kind === 'phrase') return [term.words.map(({ typed }) => typed.toLowerCase()).join(' ')];
    const there = words.flat().filter(({ texts }) => texts.has(text));
    const timesOf = (word: (typeof there)[number]) => word.texts.get(text) ?? 0;
    return there.sort((a, b) => timesOf(b) - timesOf(a)).map(({ spelling }) => spelling);
  });
  return spellings.slice(0, MOST);
}

/** Adds words to mark to the address of a page or of one of its parts. */
export function addressWith(words: readonly string[], url: string): string {
  if (words.length === 0) return url;
  const [page, anchor] = url.split('#');
  const query = new URLSearchParams(words.map((word) => [FOUND_WORDS, word]));
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}
