import type { SiteLanguage } from '../../../../src/languages/index.ts';
import { numberForms } from '../../../../src/languages/number-forms.ts';
import { type FoundWord, plainWord, wholeKey, wordsOf } from '../../../../src/model/search-words.ts';

/** A part of a query. Every part must be in a text. */
export type Term = WordTerm | JoinedTerm | PhraseTerm;

/** A part of a query, once it is known whether joined words are in the texts. */
export type SoughtTerm = WordTerm | PhraseTerm;

/** A word. It is also found as the beginning of a longer word, and in its singular or plural. */
export interface WordTerm {
  readonly kind: 'word';
  /** As typed. */
  readonly typed: string;
  readonly plain: string;
  readonly numbers: readonly string[];
  /** Whether it is typed as a compound. Only then is the beginning of a compound found. */
  readonly joined: boolean;
}

/** "co-operate": found as one word and, if it is nowhere, as its parts one after the other. */
interface JoinedTerm {
  readonly kind: 'joined';
  readonly whole: WordTerm;
  readonly parts: PhraseTerm;
}

/** Words in quotation marks: exactly these, one after the other. */
export interface PhraseTerm {
  readonly kind: 'phrase';
  readonly words: readonly WordTerm[];
}

/** Minimum number of letters of the beginning of a word. */
export const BEGINNING = 3;

/** Quotation marks around a phrase, of any language. Apostrophes are not among them. */
const QUOTES = /[“”„‟«»＂]/g;

/** Parses a query: `lamps "old tower"`. A quotation mark that is not closed is ignored. */
export function termsOf(query: string, language: SiteLanguage): readonly Term[] {
  const parts = query.replace(QUOTES, '"').matchAll(/"([^"]*)"|[^\s"]+/g);
  return [...parts].flatMap(({ 0: typed, 1: quoted }) =>
    quoted === undefined ? bareTerms(typed, language) : phraseTerms(quoted, language),
  );
}

function phraseTerms(quoted: string, language: SiteLanguage): readonly PhraseTerm[] {
  const words = simpleWords(quoted).map(({ start, end }) => wordTerm(quoted.slice(start, end), language));
  return words.length === 0 ? [] : [{ kind: 'phrase', words }];
}

function bareTerms(typed: string, language: SiteLanguage): readonly Term[] {
  const found = wordsOf(typed);
  const compounds = found.filter(({ compound }) => compound);
  const isPart = ({ start, end }: FoundWord) =>
    compounds.some((whole) => whole.start <= start && end <= whole.end);
  return found.flatMap((word): readonly Term[] => {
    const written = typed.slice(word.start, word.end);
    const whole = { ...wordTerm(written, language), joined: word.compound };
    if (!word.compound) return isPart(word) ? [] : [whole];
    return phraseTerms(written, language).map((parts) => ({ kind: 'joined', whole, parts }));
  });
}

function wordTerm(typed: string, language: SiteLanguage): WordTerm {
  const plain = plainWord(typed);
  return { kind: 'word', typed, plain, numbers: numberForms(plain, language), joined: false };
}

/** The words of a text without compounds, whose parts are among them. */
export function simpleWords(text: string): readonly FoundWord[] {
  return wordsOf(text).filter(({ compound }) => !compound);
}

/** Whether a word of a text is, or begins with, the one that is searched for. */
export function isWord({ plain, numbers, joined }: WordTerm, { keys }: FoundWord): boolean {
  return keys.some(
    (key) =>
      key === plain ||
      key === wholeKey(plain) ||
      (joined && key.startsWith(wholeKey(plain))) ||
      (plain.length >= BEGINNING && key.startsWith(plain)) ||
      numbers.includes(key),
  );
}

/** The words of a phrase in a text, if the text has them one after the other at this place. */
export function phraseAt(
  { words }: PhraseTerm,
  text: readonly FoundWord[],
  place: number,
): readonly FoundWord[] {
  const there = text.slice(place, place + words.length);
  return words.every(({ plain }, index) => there[index]?.keys.includes(plain)) ? there : [];
}
