import { wordsOf } from '../../model/search-words.ts';

/** Maximum number of pieces that are remembered. */
const MOST_PIECES = 100_000;

/** The words of all texts. They are numbered from 0, in the order in which they are found. */
export class KnownWords {
  /** By word: its key, and how it is written where it is found first. */
  readonly keys: string[] = [];
  readonly spellings: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** The words in a piece of text between white space: most pieces occur again and again. */
  readonly #pieces = new Map<string, readonly number[]>();

  /** The words in a piece of text without a space. */
  in(piece: string): readonly number[] {
    const known = this.#pieces.get(piece);
    if (known) return known;
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.clear();
    // A part of a string keeps all of it in memory.
    const copy = Buffer.from(piece).toString();
    const words = this.#wordsOf(copy);
    this.#pieces.set(copy, words);
    return words;
  }

  #wordsOf(piece: string): readonly number[] {
    return wordsOf(piece).flatMap(({ start, end, keys }) => {
      const spelling = piece.slice(start, end).toLowerCase();
      return keys.flatMap((key) => (key === '' ? [] : this.#numberOf(key, spelling)));
    });
  }

  #numberOf(key: string, spelling: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.#numbers.set(key, number);
    this.spellings.push(spelling);
    return number;
  }
}

/** Counts how often each word stands in something. */
export class WordCounts {
  #times = new Uint32Array(1 << 12);
  /** The words that do. */
  readonly #there: number[] = [];

  add(word: number, times: number): void {
    if (word >= this.#times.length) this.#lengthen(word);
    const before = this.#times[word] ?? 0;
    if (before === 0) this.#there.push(word);
    this.#times[word] = before + times;
  }

  /** Hands over the counts, and begins anew. */
  take(onWord: (word: number, times: number) => void): void {
    for (const word of this.#there) {
      onWord(word, this.#times[word] ?? 0);
      this.#times[word] = 0;
    }
    this.#there.length = 0;
  }

  #lengthen(word: number): void {
    const longer = new Uint32Array(word * 2);
    longer.set(this.#times);
    this.#times = longer;
  }
}
