import { type FoundWord, wordsOf } from '../../../../src/model/search-words.ts';
import { isWord, type PhraseTerm, phraseAt, type SoughtTerm } from './terms.ts';

/** A found word or phrase in a text: the position of its first character, and that after its last one. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a text has what is searched for, in its order, without overlaps. */
export function placesOf(text: string, terms: readonly SoughtTerm[]): readonly Place[] {
  const words = wordsOf(text);
  const simple = words.filter(({ compound }) => !compound);
  const places = [
    ...terms.flatMap((term) => (term.kind === 'word' ? words.filter((word) => isWord(term, word)) : [])),
    ...terms.flatMap((term) => (term.kind === 'phrase' ? phrasePlaces(term, simple) : [])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const separate: Place[] = [];
  for (const place of places) if (place.start >= (separate.at(-1)?.end ?? 0)) separate.push(place);
  return separate;
}

function phrasePlaces(phrase: PhraseTerm, words: readonly FoundWord[]): readonly Place[] {
  return words.flatMap(({ start }, index) => {
    const last = phraseAt(phrase, words, index).at(-1);
    return last ? [{ start, end: last.end }] : [];
  });
}
