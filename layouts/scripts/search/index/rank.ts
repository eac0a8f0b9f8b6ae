import { wholeKey } from '../../../../src/model/search-words.ts';
import type { SearchedTexts } from '../../../../src/model/word-index.ts';
import type { FoundTerm, Matches } from './matches.ts';
import type { Word } from './word-lists.ts';

/** How soon more of a word counts less, and how much more of it a long text must have (Okapi BM25). */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** A word that only begins with the one that is searched for counts as so much of it. */
const LONGER = 0.4;

/**
 * Sorts texts by how much they have of a query: rare words count more, words as they were typed, and those of titles and names
 * (which the index counts several times).
 */
export function byRelevance(
  { sizes }: SearchedTexts,
  { terms }: Pick<Matches, 'terms'>,
  found: readonly number[],
): readonly number[] {
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(sizes.length, 1);
  const scores = new Map(found.map((text) => [text, 0]));
  for (const times of terms.flatMap(timesByText)) {
    const rarity = Math.log(1 + (sizes.length - times.size + 0.5) / (times.size + 0.5));
    for (const [text, count] of times) {
      const before = scores.get(text);
      if (before === undefined) continue;
      const length = 1 - LENGTH + (LENGTH * (sizes[text] ?? 0)) / Math.max(average, 1);
      scores.set(text, before + (rarity * count) / (count + SATURATION * length));
    }
  }
  const scoreOf = (text: number) => scores.get(text) ?? 0;
  return [...found].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
}

/** How often each text has each word of a part of a query. */
function timesByText({ term, words }: FoundTerm): readonly ReadonlyMap<number, number>[] {
  const sought = term.kind === 'phrase' ? term.words : [term];
  return words.map((standing, place) => {
    const { plain = '', numbers = [] } = sought[place] ?? {};
    const isAsTyped = ({ key }: Word) => [plain, wholeKey(plain), ...numbers].includes(key);
    const times = new Map<number, number>();
    for (const word of standing) {
      const worth = term.kind === 'phrase' || isAsTyped(word) ? 1 : LONGER;
      for (const [text, count] of word.texts) times.set(text, (times.get(text) ?? 0) + worth * count);
    }
    return times;
  });
}
