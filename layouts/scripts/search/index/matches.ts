import { wholeKey } from '../../../../src/model/search-words.ts';
import type { OpenIndex } from './open-index.ts';
import { textsWithPhrases } from './phrases.ts';
import { BEGINNING, type PhraseTerm, type SoughtTerm, type Term, termsOf, type WordTerm } from './terms.ts';
import type { Word } from './word-lists.ts';

/** What is there of a query. */
export interface Matches {
  /** The numbers of the texts that have all of it. */
  readonly texts: ReadonlySet<number>;
  /** The parts of the query. A compound has become a phrase if it is nowhere as one word. */
  readonly terms: readonly FoundTerm[];
  /** Words that no text has. */
  readonly missing: readonly WordTerm[];
}

/** A part of a query and the words of the texts that it stands for. */
export interface FoundTerm {
  readonly term: SoughtTerm;
  /** For a word all that may stand for it; for a phrase those of which a text must have one each. */
  readonly words: readonly (readonly Word[])[];
}

/** Finds the texts that have all words of a query. Nothing else is loaded than words; for phrases, texts that may have them. */
export async function matchesOf(index: OpenIndex, query: string): Promise<Matches> {
  const found = await Promise.all(termsOf(query, index.language).map((term) => lookUp(index, term)));
  const candidates = intersection(found.flatMap(({ words }) => words.map(textsOf)));
  const phrases = found.flatMap(({ term }): readonly PhraseTerm[] =>
    term.kind === 'phrase' && term.words.length > 1 ? [term] : [],
  );
  return {
    texts: await textsWithPhrases(index, candidates, phrases),
    terms: found,
    missing: found.flatMap(({ term, words }) =>
      (term.kind === 'phrase' ? term.words : [term]).filter((_, place) => words[place]?.length === 0),
    ),
  };
}

async function lookUp(index: OpenIndex, term: Term): Promise<FoundTerm> {
  switch (term.kind) {
    case 'word':
      return { term, words: [await wordsFor(index, term)] };
    case 'joined': {
      const whole = await lookUp(index, term.whole);
      return whole.words.flat().length > 0 ? whole : lookUp(index, term.parts);
    }
    case 'phrase':
      return { term, words: await Promise.all(term.words.map(({ plain }) => index.words.at(plain))) };
  }
}

async function wordsFor(
  { words }: OpenIndex,
  { plain, numbers, joined }: WordTerm,
): Promise<readonly Word[]> {
  const found = await Promise.all([
    plain.length < BEGINNING ? words.at(plain) : words.beginningWith(plain),
    joined ? words.beginningWith(wholeKey(plain)) : words.at(wholeKey(plain)),
    ...numbers.map((form) => words.at(form)),
  ]);
  const byKey = new Map(found.flat().map((word) => [word.key, word]));
  return [...byKey.values()];
}

function textsOf(words: readonly Word[]): ReadonlySet<number> {
  const [first, ...others] = words;
  const texts = new Set(first?.texts.keys());
  for (const word of others) for (const text of word.texts.keys()) texts.add(text);
  return texts;
}

function intersection(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((text) => others.every((set) => set.has(text))));
}
