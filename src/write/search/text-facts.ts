import type { SearchedTexts, StoredText, TextCard } from '../../model/word-index.ts';
import { addNamed, type WordFiles } from './compressed-file.ts';
import type { DividedText } from './divide-text.ts';

/** A text to index, with what Pagefind does not store. */
export interface IndexedText {
  readonly number: number;
  readonly id: string;
  /** As in `SearchFacts`, or empty. */
  readonly date: string;
  readonly stored: Pick<StoredText, 'url' | 'content' | 'meta' | 'filters' | 'anchors'>;
}

/** Words of a unit in which the length of texts is told. */
const UNIT = 50;

/** So many cards are loaded together with the facts. More are in files of their own … */
const FEW_CARDS = 250;
/** … of so many: some two kilobytes. */
const CARDS_EACH = 16;

/** Collects what a search must know of texts besides their words. */
export class TextFacts {
  readonly #ids: string[] = [];
  readonly #sizes: number[] = [];
  readonly #dates: string[] = [];
  readonly #cards: TextCard[] = [];
  readonly #divided = new Map<number, DividedText['parts']>();
  readonly #facets = new Map<string, Map<string, number[]>>();

  add({ number, id, date, stored }: IndexedText, divided: DividedText | undefined): void {
    this.#ids[number] = id;
    this.#sizes[number] = Math.ceil(stored.content.split(' ').length / UNIT);
    this.#dates[number] = date;
    this.#cards[number] = cardOf(stored);
    if (divided) this.#divided.set(number, divided.parts);
    for (const [name, values] of Object.entries(stored.filters)) {
      const facet = this.#facets.get(name) ?? new Map<string, number[]>();
      this.#facets.set(name, facet);
      for (const value of values) {
        const texts = facet.get(value) ?? [];
        facet.set(value, texts);
        texts.push(number);
      }
    }
  }

  /** The facts, once all texts are there. Adds the files that they name. */
  written(files: WordFiles): SearchedTexts {
    const facets = [...this.#facets].map(([name, values]) => {
      const sorted = [...values].map(([value, texts]) => [value, texts.sort((a, b) => a - b)] as const);
      return [name, Object.fromEntries(sorted.sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
    });
    const divided = [...this.#divided].map(([number, parts]) => [
      number,
      parts.map((part) => [addNamed(files, JSON.stringify(part)), part.sections.length] as const),
    ]);
    return {
      ids: this.#ids,
      sizes: this.#sizes,
      dates: this.#dates,
      facets: Object.fromEntries(facets.sort(([a], [b]) => (a < b ? -1 : 1))),
      cards: this.#cards.length <= FEW_CARDS ? this.#cards : this.#cardFiles(files),
      divided: Object.fromEntries(divided),
    };
  }

  #cardFiles(files: WordFiles): SearchedTexts['cards'] {
    const names: string[] = [];
    for (let first = 0; first < this.#cards.length; first += CARDS_EACH)
      names.push(addNamed(files, JSON.stringify(this.#cards.slice(first, first + CARDS_EACH))));
    return { each: CARDS_EACH, files: names };
  }
}

function cardOf({ url, meta, filters }: IndexedText['stored']): TextCard {
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
