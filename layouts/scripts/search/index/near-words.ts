import { distance } from 'fastest-levenshtein';
import { isWholeKey } from '../../../../src/model/search-words.ts';
import type { WordTerm } from './terms.ts';
import type { Word, WordLists } from './word-lists.ts';

/** Maximum number of words to offer. */
const MOST = 5;

/** The words of the texts that are written like one that no text has: the nearest first, then the most frequent. */
export async function nearWords(words: WordLists, { plain }: WordTerm): Promise<readonly string[]> {
  const near = (await words.around(plain)).flatMap((word) => {
    const far = distance(plain, word.key);
    return isNear(plain, word.key, far) ? [{ word, far }] : [];
  });
  return near
    .sort((a, b) => a.far - b.far || frequency(b.word) - frequency(a.word))
    .slice(0, MOST)
    .map(({ word }) => word.spelling);
}

/** Whether a letter or, in a long word, two are wrong, or two are swapped, or only the ending differs. */
function isNear(plain: string, key: string, far: number): boolean {
  if (isWholeKey(key) || key[0] !== plain[0] || key.length < 3) return false;
  return (
    far <= (plain.length < 8 ? 1 : 2) ||
    (far === 2 && hasSameLetters(plain, key)) ||
    isSameBeginning(plain, key)
  );
}

function hasSameLetters(plain: string, key: string): boolean {
  return [...plain].sort().join('') === [...key].sort().join('');
}

/** "organising" and "organisers". */
function isSameBeginning(plain: string, key: string): boolean {
  const enough = Math.max(4, Math.ceil(plain.length * 0.55));
  return plain.slice(0, enough) === key.slice(0, enough) && key.length >= enough;
}

function frequency({ texts }: Word): number {
  return texts.size;
}
