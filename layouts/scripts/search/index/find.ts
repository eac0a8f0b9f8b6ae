import type { TextCard } from '../../../../src/model/word-index.ts';
import type { SearchConfig } from '../../../search-config.ts';
import { spellingsIn } from '../results/found-words.ts';
import { type Passage, passageOf } from '../results/passage.ts';
import { isBlank, type Wanted } from '../wanted.ts';
import { byDate, type Counts, countChoices, type Facets, narrowedTexts } from './choices.ts';
import { matchesOf } from './matches.ts';
import { nearWords } from './near-words.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { byRelevance } from './rank.ts';
import type { SoughtTerm, WordTerm } from './terms.ts';

/** A text that was found. What is shown of it is loaded when it is asked for. */
export interface Result {
  readonly card: () => Promise<TextCard>;
  readonly passage: () => Promise<Passage>;
  /** The words to mark in it, as far as they are known before its passage is loaded. */
  readonly words: () => readonly string[];
}

/** A word that no text has. */
export interface MissingWord {
  readonly term: WordTerm;
  /** Words of the texts that are written like it. */
  readonly near: readonly string[];
}

/** The results of a search. */
export interface Found {
  readonly terms: readonly SoughtTerm[];
  readonly results: readonly Result[];
  /** Counts when it is called, since results are shown before. */
  readonly counts: () => Counts;
  readonly facets: Facets;
  readonly missing: readonly MissingWord[];
}

/** Runs a search in the page's own language. */
export async function find(config: SearchConfig, wanted: Wanted): Promise<Found> {
  const index = openIndex(config, 0);
  // Words are asked for at once. What is known of the texts is the largest file, and not needed to find them.
  const [texts, matches] = await Promise.all([
    index.texts(),
    wanted.query === '' ? undefined : matchesOf(index, wanted.query),
  ]);
  const all = texts.ids.map((_, number) => number);
  const { facets } = texts;
  const counting = (among: readonly number[]) => () => countChoices(texts, wanted.filters, among);
  if (isBlank(wanted)) return { terms: [], results: [], counts: counting(all), facets, missing: [] };
  const { texts: matching, terms, missing } = matches ?? { texts: all, terms: [], missing: [] };
  const found = [...matching];
  const narrowed = narrowedTexts(texts, wanted.filters, found);
  const ordered =
    wanted.order === 'relevance'
      ? byRelevance(texts, { terms }, narrowed)
      : byDate(texts, narrowed, wanted.order === 'newest');
  return {
    terms: terms.map(({ term }) => term),
    results: ordered.map((text) => ({
      card: () => index.card(text),
      passage: () => passageOf(index, text, terms),
      words: () => spellingsIn(text, terms),
    })),
    counts: counting(found),
    facets,
    missing: await Promise.all(missing.map((term) => withNearWords(index, term))),
  };
}

async function withNearWords({ words }: OpenIndex, term: WordTerm): Promise<MissingWord> {
  return { term, near: await nearWords(words, term) };
}
