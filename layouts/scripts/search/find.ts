import type { StoredText } from '../../../src/model/word-index.ts';
import type { SearchConfig } from '../../search-config.ts';
import { byDate, type Counts, countChoices, narrowedTexts } from './choices.ts';
import { matchesOf } from './matches.ts';
import { nearWords } from './near-words.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import { openPagefind } from './pagefind.ts';
import type { SoughtTerm, WordTerm } from './terms.ts';
import { isBlank, type Wanted } from './wanted.ts';

/** A text that was found; not loaded yet. */
export type Result = () => Promise<StoredText>;

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
  readonly counts: Counts;
  readonly missing: readonly MissingWord[];
}

/** Runs a search in the page's own language. */
export async function find(config: SearchConfig, wanted: Wanted): Promise<Found> {
  const index = openIndex(config, 0);
  const texts = await index.texts();
  const all = texts.ids.map((_, number) => number);
  if (isBlank(wanted)) return { terms: [], results: [], counts: countChoices(texts, {}, all), missing: [] };
  const matches = wanted.query === '' ? undefined : await matchesOf(index, wanted.query);
  const found = matches ? [...matches.texts] : all;
  const narrowed = narrowedTexts(texts, wanted.filters, found);
  const terms = matches?.terms ?? [];
  const ordered =
    wanted.order === 'relevance'
      ? await byRelevance(config, terms, texts.ids, narrowed)
      : byDate(texts, narrowed, wanted.order === 'newest');
  return {
    terms,
    results: ordered.map((number) => () => index.stored(texts.ids[number] ?? '')),
    counts: countChoices(texts, wanted.filters, found),
    missing: await Promise.all((matches?.missing ?? []).map((term) => withNearWords(index, term))),
  };
}

async function withNearWords({ words }: OpenIndex, term: WordTerm): Promise<MissingWord> {
  return { term, near: await nearWords(words, term) };
}

/** Sorts texts as Pagefind ranks them. Pagefind is loaded only if there is something to rank. */
async function byRelevance(
  config: SearchConfig,
  terms: readonly SoughtTerm[],
  ids: readonly string[],
  found: readonly number[],
): Promise<readonly number[]> {
  if (terms.length === 0 || found.length < 2) return found;
  const words = terms.flatMap((term) => (term.kind === 'phrase' ? term.words : [term]));
  const plain = words.map(({ plain }) => plain).join(' ');
  const { results } = await (await openPagefind(config)).search(plain, { filters: {} });
  const ranks = new Map(results.map(({ id }, rank) => [id, rank]));
  const rankOf = (number: number) => ranks.get(ids[number] ?? '') ?? results.length;
  return [...found].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}
