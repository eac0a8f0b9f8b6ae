import { FOUND_WORDS } from '../page/found-words.ts';
import type { FoundPage } from './pagefind.ts';

/** How many different words an address names, at most. */
const MOST = 12;

/** The words of a page that were found, as they stand in it ("corazón" for "corazon"), the most frequent first. */
export function foundWords({ content, locations }: FoundPage): readonly string[] {
  // As Pagefind counts words: https://github.com/Pagefind/pagefind, `build_excerpt`.
  const words = content.split(/\s+/);
  const times = new Map<string, number>();
  for (const location of locations) {
    const word = withoutMarks(words[location] ?? '').toLocaleLowerCase();
    if (word !== '') times.set(word, (times.get(word) ?? 0) + 1);
  }
  const frequent = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return frequent.map(([word]) => word);
}

/** The address of a page, or of a part of it, that has these words marked on arrival. */
export function addressWith(words: readonly string[], url: string): string {
  if (words.length === 0) return url;
  const [page, anchor] = url.split('#');
  const query = new URLSearchParams(words.map((word) => [FOUND_WORDS, word]));
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** A word without the punctuation around it. */
function withoutMarks(word: string): string {
  return word.match(/[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u)?.[0] ?? '';
}
