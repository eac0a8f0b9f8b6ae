import {
  type StoredText,
  TEXTS_FILE,
  WORDS_FILE,
  type WordChunk,
  type WordIndex,
} from '../../../model/word-index.ts';
import { type CountedText, TextCounter } from './count-text.ts';
import { NumberLists } from './number-lists.ts';
import { type IndexedText, TextFacts } from './text-facts.ts';
import { spellingOf, Vocabulary } from './vocabulary.ts';
import type { WordFiles } from './word-files.ts';

/** Size of a file of words, in characters: some five kilobytes when compressed. */
const CHUNK = 16_000;

/**
 * Makes the word index of texts, which are added one after the other in the order of their numbers, so that no two need to be in
 * memory. Each file is made as soon as it can be.
 */
export class WordIndexer {
  readonly #files: WordFiles;
  readonly #facts: TextFacts;
  readonly #counter: TextCounter;
  readonly #vocabulary: Vocabulary;
  /** Where each word stands, as a file of words has it. */
  readonly #places = new NumberLists();
  /** The number of the last text with each word. */
  readonly #lastTexts: number[] = [];
  #last = -1;

  constructor(files: WordFiles, vocabulary = new Vocabulary()) {
    this.#files = files;
    this.#vocabulary = vocabulary;
    this.#facts = new TextFacts(files);
    this.#counter = new TextCounter(vocabulary, files);
  }

  /** Counts the words of a text, which is to be added then. Makes its files. */
  count(stored: StoredText): CountedText {
    return this.#counter.count(stored);
  }

  /** Adds a text, whose files are made. */
  add(text: IndexedText, counted: CountedText): void {
    const { number } = text;
    if (number <= this.#last) throw new Error(`${counted.url} is not after the text before it`);
    this.#last = number;
    this.#facts.add(text, counted);
    const words = counted.forms.map((form) => this.#vocabulary.wordOf(form));
    for (const [place, word] of words.entries()) this.#note(word, number, counted.levels[place] ?? 0);
    for (const [section, there] of counted.sections.entries())
      for (const word of there)
        this.#places.add(words[Math.trunc(word / 10)] ?? 0, -(section * 10 + (word % 10)));
  }

  /** Notes that a word stands in a text. */
  #note(word: number, text: number, level: number): void {
    // Words and lists are both numbered in the order in which they begin.
    while (word >= this.#lastTexts.length) this.#lastTexts[this.#places.begin()] = 0;
    this.#places.add(word, (text - (this.#lastTexts[word] ?? 0)) * 10 + level);
    this.#lastTexts[word] = text;
  }

  /** Makes the rest of the files, once all texts have been added. */
  finish(): void {
    const chunks: (readonly [string, string])[] = [];
    for (const [first, json] of this.#chunks()) chunks.push([first, this.#files.makeNamed(json)]);
    this.#files.make(WORDS_FILE, JSON.stringify({ chunks } satisfies WordIndex));
    this.#files.make(TEXTS_FILE, JSON.stringify(this.#facts.finish()));
  }

  /** Sorted words as the content of files of about the same size, each with its first word. */
  *#chunks(): Generator<readonly [first: string, json: string]> {
    const { keys } = this.#vocabulary;
    const sorted = [...keys.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
    let first = '';
    let lines: string[] = [];
    let size = 0;
    for (const [index, [word, key]] of sorted.entries()) {
      if (lines.length === 0) first = key;
      const line = JSON.stringify(this.#lineOf(word, key));
      lines.push(line);
      size += line.length;
      if (size < CHUNK && index < sorted.length - 1) continue;
      yield [first, `[${lines.join(',')}]`];
      lines = [];
      size = 0;
    }
  }

  #lineOf(word: number, key: string): WordChunk[number] {
    const { forms, firstForms } = this.#vocabulary;
    const form = forms[firstForms[word] ?? 0] ?? key;
    return [key, spellingOf(form), ...this.#places.read(word)];
  }
}
