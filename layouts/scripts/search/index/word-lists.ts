import {
  timesOf,
  WORDS_FILE,
  WORDS_FOLDER,
  type WordChunk,
  type WordIndex,
} from '../../../../src/model/word-index.ts';

/** Loads a file of a bundle, at most once. */
export type Load = <Content>(file: string) => Promise<Content>;

/** How often a word stands in sections of a text, by their numbers. */
export type InSections = ReadonlyMap<number, number>;

/** A word of the texts. */
export interface Word {
  readonly key: string;
  /** How it is written where it is found first, in small letters. */
  readonly spelling: string;
  /** About how often it stands in texts, by their numbers. */
  readonly texts: ReadonlyMap<number, number>;
  /** The same for sections of texts that are divided. */
  readonly sections: ReadonlyMap<number, InSections>;
}

/** The word index of a language. Each of its files is loaded only if it is needed. */
export class WordLists {
  readonly #load: Load;

  constructor(load: Load) {
    this.#load = load;
  }

  /** The words whose key is this one. */
  async at(key: string): Promise<readonly Word[]> {
    return (await this.#lines(key, key)).filter(([other]) => other === key).map(wordOf);
  }

  /** The words whose key begins like this. */
  async beginningWith(start: string): Promise<readonly Word[]> {
    return (await this.#lines(start, `${start}\uffff`)).filter(([key]) => key.startsWith(start)).map(wordOf);
  }

  /** The words in the files that have a word, or would have it, and those with its first two letters before it. */
  async around(key: string): Promise<readonly Word[]> {
    return (await this.#lines(key.slice(0, 2), key)).map(wordOf);
  }

  /** The lines of all files that may have words between two keys. */
  async #lines(first: string, last: string): Promise<WordChunk> {
    const { chunks } = await this.#load<WordIndex>(WORDS_FILE);
    const files = chunks.filter(([start], index) => {
      const next = chunks[index + 1]?.[0];
      return start <= last && (next === undefined || next > first);
    });
    const loaded = await Promise.all(files.map(([, name]) => this.#load<WordChunk>(WORDS_FOLDER + name)));
    return loaded.flat();
  }
}

function wordOf([key, spelling, ...places]: WordChunk[number]): Word {
  const texts = new Map<number, number>();
  const sections = new Map<number, Map<number, number>>();
  let text = 0;
  for (const place of places) {
    const times = timesOf(Math.abs(place) % 10);
    if (place > 0) {
      text += Math.floor(place / 10);
      texts.set(text, times);
    } else {
      const inside = sections.get(text) ?? new Map<number, number>();
      sections.set(text, inside);
      inside.set(Math.floor(-place / 10), times);
    }
  }
  return { key, spelling: spelling === '' ? key : spelling, texts, sections };
}
