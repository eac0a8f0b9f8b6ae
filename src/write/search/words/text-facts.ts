import type { SearchedTexts, StoredText, TextCard } from '../../../model/word-index.ts';
import type { WordFiles } from './word-files.ts';

/** A text to index, with what is not in its words. */
export interface IndexedText {
  readonly number: number;
  /** Pagefind's id. */
  readonly id: string;
  /** As in `SearchFacts`, or empty. */
  readonly date: string;
}

/** What is known of a text besides its words. */
export interface KnownFacts extends Pick<StoredText, 'url' | 'meta' | 'filters'> {
  /** How many words it has. */
  readonly size: number;
  /** The files of a divided text, or none. */
  readonly parts: SearchedTexts['divided'][string];
}

/** Words of a unit in which the length of texts is told. */
const UNIT = 50;

/** So many cards are loaded together with the facts. More are in files of their own … */
const FEW_CARDS = 250;
/** … of so many: some two kilobytes. */
const CARDS_EACH = 16;

/** Collects what a search must know of texts besides their words. They are added in the order of their numbers. */
export class TextFacts {
  readonly #files: WordFiles;
  readonly #ids: string[] = [];
  readonly #sizes: number[] = [];
  readonly #dates: string[] = [];
  readonly #cards: TextCard[] = [];
  readonly #divided: Record<string, SearchedTexts['divided'][string]> = {};
  readonly #facets = new Map<string, Map<string, number[]>>();

  constructor(files: WordFiles) {
    this.#files = files;
  }

  add({ number, id, date }: IndexedText, facts: KnownFacts): void {
    this.#ids[number] = id;
    this.#sizes[number] = Math.ceil(facts.size / UNIT);
    this.#dates[number] = date;
    this.#cards[number] = cardOf(facts);
    if (facts.parts.length > 0) this.#divided[number] = facts.parts;
    for (const [name, values] of Object.entries(facts.filters)) {
      const facet = this.#facets.get(name) ?? new Map<string, number[]>();
      this.#facets.set(name, facet);
      for (const value of values) {
        const texts = facet.get(value) ?? [];
        facet.set(value, texts);
        texts.push(number);
      }
    }
  }

  /** The facts, once all texts have been added. Makes the files that they name. */
  finish(): SearchedTexts {
    const facets = [...this.#facets].map(([name, values]) => {
      const texts = Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
      return [name, texts] as const;
    });
    return {
      ids: this.#ids,
      sizes: this.#sizes,
      dates: this.#dates,
      facets: Object.fromEntries(facets.sort(([a], [b]) => (a < b ? -1 : 1))),
      cards: this.#cards.length <= FEW_CARDS ? this.#cards : this.#cardFiles(),
      divided: this.#divided,
    };
  }

  #cardFiles(): SearchedTexts['cards'] {
    const files: string[] = [];
    for (let first = 0; first < this.#cards.length; first += CARDS_EACH)
      files.push(this.#files.makeNamed(JSON.stringify(this.#cards.slice(first, first + CARDS_EACH))));
    return { each: CARDS_EACH, files };
  }
}

function cardOf({ url, meta, filters }: KnownFacts): TextCard {
  const [issue] = filters['issue'] ?? [];
  const { title = url, translators, date } = meta;
  return {
    url,
    title,
    people: filters['person'] ?? [],
    ...(translators !== undefined && { translators }),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && { date }),
  };
}
