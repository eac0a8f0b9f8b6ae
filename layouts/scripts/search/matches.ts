import { wholeKey } from '../../../src/model/search-words.ts';
import { type StoredText, searchedParts } from '../../../src/model/word-index.ts';
import type { OpenIndex } from './open-index.ts';
import {
  BEGINNING,
  type PhraseTerm,
  phraseAt,
  type SoughtTerm,
  simpleWords,
  type Term,
  termsOf,
  type WordTerm,
} from './terms.ts';
import type { Word } from './word-lists.ts';

/** What is there of a query. */
export interface Matches {
  /** The numbers of the texts that have all of it. */
  readonly texts: ReadonlySet<number>;
  /** The parts of the query. A compound has become a phrase if it is nowhere as one word. */
  readonly terms: readonly SoughtTerm[];
  /** Words that no text has. */
  readonly missing: readonly WordTerm[];
}

/** The number of texts that are loaded at once. */
const BATCH = 12;

/** Finds the texts that have all words of a query. Nothing else is loaded than words; for phrases, texts that may have them. */
export async function matchesOf(index: OpenIndex, query: string): Promise<Matches> {
  const found = await Promise.all(termsOf(query, index.language).map((term) => lookUp(index, term)));
  const terms = found.map(({ term }) => term);
  const candidates = intersection(found.map(({ texts }) => texts));
  const phrases = terms.flatMap((term) => (term.kind === 'phrase' && term.words.length > 1 ? [term] : []));
  return {
    texts: await withPhrases(index, candidates, phrases),
    terms,
    missing: found.flatMap(({ missing }) => missing),
  };
}

/** A part of a query, with the texts that may have it; only for phrases of several words it is not certain. */
interface LookedUp {
  readonly term: SoughtTerm;
  readonly texts: ReadonlySet<number>;
  readonly missing: readonly WordTerm[];
}

async function lookUp(index: OpenIndex, term: Term): Promise<LookedUp> {
  switch (term.kind) {
    case 'word': {
      const texts = await textsWith(index, term);
      return { term, texts, missing: texts.size === 0 ? [term] : [] };
    }
    case 'joined': {
      const whole = await lookUp(index, term.whole);
      return whole.texts.size > 0 ? whole : lookUp(index, term.parts);
    }
    case 'phrase': {
      const texts = await Promise.all(
        term.words.map(async ({ plain }) => textsOf(await index.words.at(plain))),
      );
      return {
        term,
        texts: intersection(texts),
        missing: term.words.filter((_, place) => texts[place]?.size === 0),
      };
    }
  }
}

async function textsWith(
  { words }: OpenIndex,
  { plain, numbers, joined }: WordTerm,
): Promise<ReadonlySet<number>> {
  const found = await Promise.all([
    plain.length < BEGINNING ? words.at(plain) : words.beginningWith(plain),
    joined ? words.beginningWith(wholeKey(plain)) : words.at(wholeKey(plain)),
    ...numbers.map((form) => words.at(form)),
  ]);
  return textsOf(found.flat());
}

function textsOf(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.flatMap(({ texts }) => texts));
}

function intersection(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((text) => others.every((set) => set.has(text))));
}

/** Keeps the texts that have the words of each phrase one after the other. */
async function withPhrases(
  { texts, stored }: OpenIndex,
  candidates: ReadonlySet<number>,
  phrases: readonly PhraseTerm[],
): Promise<ReadonlySet<number>> {
  if (phrases.length === 0 || candidates.size === 0) return candidates;
  const { ids } = await texts();
  const numbers = [...candidates];
  const having: number[] = [];
  for (let start = 0; start < numbers.length; start += BATCH) {
    const batch = numbers.slice(start, start + BATCH);
    const loaded = await Promise.all(batch.map((number) => stored(ids[number] ?? '')));
    having.push(...batch.filter((_, place) => hasPhrases(loaded[place], phrases)));
  }
  return new Set(having);
}

function hasPhrases(text: StoredText | undefined, phrases: readonly PhraseTerm[]): boolean {
  const parts = text ? searchedParts(text).map(simpleWords) : [];
  return phrases.every((phrase) =>
    parts.some((words) => words.some((_, place) => phraseAt(phrase, words, place).length > 0)),
  );
}
