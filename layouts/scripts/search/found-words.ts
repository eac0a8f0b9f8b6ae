import { FOUND_WORDS } from '../page/found-words.ts';
import type { FoundPage } from './pagefind.ts';

/** Maximum number of words in an address. */
const MOST = 12;

/**
 * The words that were found on a page, in lower case but with their accents ("corazón" for "corazon"), most frequent
 * first.
 */
export function foundWords({ content, locations }: FoundPage): readonly string[] {
  // Splits words as Pagefind does: https://github.com/Pagefind/pagefind, `build_excerpt`.
  const words = content.split(/\s+/);
  const times = new Map<string, number>();
  for (const location of locations) {
    const word = withoutMarks(words[location] ?? '').toLocaleLowerCase();
    if (word !== '') times.set(word, (times.get(word) ?? 0) + 1);
  }
  const frequent = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return frequent.map(([word]) => word);
}

/** Adds words to mark to the address of a page or of one of its parts. */
export function addressWith(words: readonly string[], url: string): string {
  if (words.length === 0) return url;
  const [page, anchor] = url.split('#');
  const query = new URLSearchParams(words.map((word) => [FOUND_WORDS, word]));
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Strips punctuation from both ends of a word. */
function withoutMarks(word: string): string {
  return word.match(/[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u)?.[0] ?? '';
}
