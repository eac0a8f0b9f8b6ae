import { plainWord } from '../../model/search-words.ts';
import { levelOf, TEXTS_FILE, WORDS_FILE, type WordChunk, type WordIndex } from '../../model/word-index.ts';
import { compressed, makeNamed, type TakeFile } from './compressed-file.ts';
import { divideText } from './divide-text.ts';
import { NumberLists } from './number-lists.ts';
import { type IndexedText, TextFacts } from './text-facts.ts';
import { KnownWords, WordCounts } from './word-counts.ts';

/** Size of a file of words, in characters: some five kilobytes when compressed. */
const CHUNK = 16_000;

/** A word of a title or of a name counts as so many in the text. */
const IN_TITLE = 8;
const IN_NAMES = 4;

/**
 * Makes the word index of texts, which are added one after the other in the order of their numbers, so that no two need to be in
 * memory. Each file is handed over as soon as it can be made.
 */
export class WordIndexer {
  readonly #take: TakeFile;
  readonly #facts: TextFacts;
  readonly #words = new KnownWords();
  /** Where each word stands, as a file of words has it. */
  readonly #places = new NumberLists();
  /** The number of the last text with each word. */
  readonly #lastTexts: number[] = [];
  #last = -1;
  /** Counts of the text that is added, and of the section of it. */
  readonly #inText = new WordCounts();
  readonly #inSection = new WordCounts();

  constructor(take: TakeFile) {
    this.#take = take;
    this.#facts = new TextFacts(take);
  }

  add(text: IndexedText): void {
    const { number, stored } = text;
    if (number <= this.#last) throw new Error(`${stored.url} is not after the text before it`);
    this.#last = number;
    const pieces = stored.content.split(' ');
    const divided = divideText(stored, pieces);
    this.#facts.add(text, pieces.length, divided?.parts);
    const inSections = divided?.sections.map((section) => this.#countSection(section)) ?? [];
    if (!divided) this.#count(pieces, 1);
    this.#count(piecesOf(stored.meta['title']), IN_TITLE);
    this.#count(piecesOf(stored.meta['authors']), IN_NAMES);
    this.#count(piecesOf(stored.meta['translators']), IN_NAMES);
    this.#inText.take((word, times) => this.#note(word, number, levelOf(times)));
    for (const [section, counts] of inSections.entries())
      for (const { word, level } of counts) this.#places.add(word, -(section * 10 + level));
  }

  /** Notes that a word stands in a text. */
  #note(word: number, text: number, level: number): void {
    // Words and lists are both numbered in the order in which they begin.
    while (word >= this.#lastTexts.length) this.#lastTexts[this.#places.begin()] = 0;
    this.#places.add(word, (text - (this.#lastTexts[word] ?? 0)) * 10 + level);
    this.#lastTexts[word] = text;
  }

  #count(pieces: readonly string[], worth: number): void {
    for (const piece of pieces) for (const word of this.#words.in(piece)) this.#inText.add(word, worth);
  }

  /** Counts the words of a section, also as those of its text. */
  #countSection(section: string): readonly { readonly word: number; readonly level: number }[] {
    const counts: { word: number; level: number }[] = [];
    for (const piece of section.split(' '))
      for (const word of this.#words.in(piece)) this.#inSection.add(word, 1);
    this.#inSection.take((word, times) => {
      counts.push({ word, level: levelOf(times) });
      this.#inText.add(word, times);
    });
    return counts;
  }

  /** Makes the rest of the files, once all texts have been added. */
  finish(): void {
    const chunks: (readonly [string, string])[] = [];
    for (const [first, json] of this.#chunks()) chunks.push([first, makeNamed(this.#take, json)]);
    this.#take(WORDS_FILE, compressed(JSON.stringify({ chunks } satisfies WordIndex)));
    this.#take(TEXTS_FILE, compressed(JSON.stringify(this.#facts.finish())));
  }

  /** Sorted words as the content of files of about the same size, each with its first word. */
  *#chunks(): Generator<readonly [first: string, json: string]> {
    const { keys } = this.#words;
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
    const spelling = this.#words.spellings[word] ?? key;
    const differs = spelling !== key && plainWord(spelling) === key;
    return [key, differs ? spelling : '', ...this.#places.read(word)];
  }
}

/** The pieces of a title or of names. */
function piecesOf(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(' ');
}
