import {
  type SearchedTexts,
  TEXTS_FILE,
  WORDS_FILE,
  WORDS_FOLDER,
  type WordChunk,
  type WordIndex,
} from '../../../src/model/word-index.ts';

/** A word of the texts. */
export interface Word {
  readonly key: string;
  /** How it is written where it is found first, in small letters. */
  readonly spelling: string;
  /** The numbers of the texts. */
  readonly texts: readonly number[];
}

/** The word index of a language. Each of its files is loaded at most once, and only if it is needed. */
export class WordLists {
  readonly #bundle: string;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** `bundle` is the folder of the language's bundle. */
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  texts(): Promise<SearchedTexts> {
    return this.#load<SearchedTexts>(TEXTS_FILE);
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

  /** The build writes these files, so the caller states their type. */
  #load<Content>(file: string): Promise<Content> {
    const loading = this.#loaded.get(file) ?? this.#fetch(file);
    this.#loaded.set(file, loading);
    return loading as Promise<Content>;
  }

  async #fetch(file: string): Promise<unknown> {
    const kept = file === WORDS_FILE || file === TEXTS_FILE ? 'no-cache' : 'default';
    const response = await fetch(this.#bundle + file, { cache: kept });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json();
  }
}

function wordOf([key, spelling, ...differences]: WordChunk[number]): Word {
  let text = 0;
  const texts = differences.map((difference) => {
    text += difference;
    return text;
  });
  return { key, spelling: spelling === '' ? key : spelling, texts };
}
