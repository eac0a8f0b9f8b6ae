import { createHash } from 'node:crypto';
import { plainWord, wordsOf } from '../../model/search-words.ts';
import {
  type SearchedTexts,
  type StoredText,
  searchedParts,
  TEXTS_FILE,
  WORDS_FILE,
  WORDS_FOLDER,
  type WordChunk,
  type WordIndex,
} from '../../model/word-index.ts';

/** A text to index, with what Pagefind does not store. */
export interface IndexedText {
  readonly number: number;
  readonly id: string;
  /** As in `SearchFacts`, or empty. */
  readonly date: string;
  readonly stored: Pick<StoredText, 'content' | 'meta' | 'filters'>;
}

/** Size of a file of words, in characters: some ten kilobytes when compressed. */
const CHUNK = 40_000;

/** Maximum number of pieces that are remembered. */
const MOST_PIECES = 100_000;

interface Entry {
  /** How the word is written where it is found first. */
  readonly spelling: string;
  readonly texts: number[];
}

/** Collects the words of texts, added one after another in any order, so that no two texts need to be in memory. */
export class WordIndexer {
  readonly #words = new Map<string, Entry>();
  /** The entries of the words in a piece of text between white space: most pieces occur again and again. */
  readonly #pieces = new Map<string, readonly Entry[]>();
  readonly #ids: string[] = [];
  readonly #dates: string[] = [];
  readonly #facets = new Map<string, Map<string, number[]>>();

  add({ number, id, date, stored }: IndexedText): void {
    this.#ids[number] = id;
    this.#dates[number] = date;
    for (const text of searchedParts(stored)) this.#addWords(text, number);
    for (const [facet, values] of Object.entries(stored.filters)) {
      for (const value of values) put(put(this.#facets, facet, new Map()), value, []).push(number);
    }
  }

  #addWords(text: string, number: number): void {
    // No word contains a space. A text repeats most of its pieces, and is a small set beside the words of all texts.
    for (const piece of new Set(text.split(' '))) {
      for (const { texts } of this.#pieces.get(piece) ?? this.#wordsIn(piece)) {
        if (texts[texts.length - 1] !== number) texts.push(number);
      }
    }
  }

  /** The entries of the words in a piece that is not known yet. */
  #wordsIn(piece: string): readonly Entry[] {
    const entries = wordsOf(piece).flatMap(({ start, end, keys }) =>
      keys
        .filter((key) => key !== '')
        .map((key) => put(this.#words, key, { spelling: piece.slice(start, end).toLowerCase(), texts: [] })),
    );
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.clear();
    this.#pieces.set(piece, entries);
    return entries;
  }

  /** The files of the index by their paths in the bundle. */
  files(): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    const chunks: [string, string][] = [];
    for (const [first, content] of cut([...this.#words].sort(byKey))) {
      // Browsers may keep a file, since its name changes with its content.
      const name = `${createHash('sha256').update(content).digest('hex').slice(0, 10)}.json`;
      files.set(WORDS_FOLDER + name, content);
      chunks.push([first, name]);
    }
    const facets = Object.fromEntries(
      [...this.#facets].map(([name, values]) => [name, Object.fromEntries([...values].sort(byKey))]),
    );
    for (const values of this.#facets.values()) for (const texts of values.values()) texts.sort(ascending);
    const texts: SearchedTexts = { ids: this.#ids, dates: this.#dates, facets };
    files.set(WORDS_FILE, JSON.stringify({ chunks } satisfies WordIndex));
    files.set(TEXTS_FILE, JSON.stringify(texts));
    return files;
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** As `<` compares strings, in the browser too. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The value of a key, which is set first if it has none. */
function put<Value>(map: Map<string, Value>, key: string, fallback: Value): Value {
  const value = map.get(key) ?? fallback;
  map.set(key, value);
  return value;
}

/** Writes sorted words as files of about the same size, each with its first word. */
function cut(words: readonly (readonly [string, Entry])[]): readonly (readonly [string, string])[] {
  const chunks: [string, string][] = [];
  let first = '';
  let lines: string[] = [];
  let size = 0;
  for (const [index, [key, { spelling, texts }]] of words.entries()) {
    if (lines.length === 0) first = key;
    const differences = texts.sort(ascending).map((text, place) => text - (texts[place - 1] ?? 0));
    const differs = spelling !== key && plainWord(spelling) === key;
    const line: WordChunk[number] = [key, differs ? spelling : '', ...differences];
    lines.push(JSON.stringify(line));
    size += lines.at(-1)?.length ?? 0;
    if (size < CHUNK && index < words.length - 1) continue;
    chunks.push([first, `[${lines.join(',')}]`]);
    lines = [];
    size = 0;
  }
  return chunks;
}
