import { levelOf, type StoredText } from '../../../model/word-index.ts';
import { divideText } from './divide-text.ts';
import type { KnownFacts } from './text-facts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordCounts } from './word-counts.ts';
import type { WordFiles } from './word-files.ts';

/** A word of a title or of a name counts as so many in the text. */
const IN_TITLE = 8;
const IN_NAMES = 4;

/** What the index needs of a text. It depends on nothing but the text. */
export interface CountedText extends KnownFacts {
  /** By word, in the order in which they are found: the number of its first form (`Vocabulary`), and how often it is there (`levelOf`). */
  readonly forms: readonly number[];
  readonly levels: readonly number[];
  /** The words of each section of a divided text: ten times a word's place in these lists, plus how often it stands in the section. */
  readonly sections: readonly (readonly number[])[];
}

/** Counts the words of texts, one after the other. */
export class TextCounter {
  readonly #files: WordFiles;
  readonly #vocabulary: Vocabulary;
  /** Counts of the text, and of a section of it. */
  readonly #inText = new WordCounts();
  readonly #inSection = new WordCounts();

  constructor(vocabulary: Vocabulary, files: WordFiles) {
    this.#vocabulary = vocabulary;
    this.#files = files;
  }

  /** Counts the words of a text, and makes the files of its parts. */
  count(stored: StoredText): CountedText {
    const { url, meta, filters, content } = stored;
    const pieces = content.split(' ');
    const divided = divideText(stored, pieces);
    const sections = this.#countSections(pieces, divided?.ends ?? []);
    if (!divided) this.#count(pieces, 1);
    this.#count(piecesOf(meta['title']), IN_TITLE);
    this.#count(piecesOf(meta['authors']), IN_NAMES);
    this.#count(piecesOf(meta['translators']), IN_NAMES);
    const forms: number[] = [];
    const levels: number[] = [];
    this.#inText.take((_, form, times) => {
      forms.push(form);
      levels.push(levelOf(times));
    });
    const parts = (divided?.parts ?? []).map(
      (part) => [this.#files.makeNamed(JSON.stringify(part)), part.sections.length] as const,
    );
    return { url, meta, filters, size: pieces.length, parts, forms, levels, sections };
  }

  #count(pieces: readonly string[], worth: number): void {
    for (const piece of pieces)
      for (const form of this.#vocabulary.in(piece))
        this.#inText.add(this.#vocabulary.wordOf(form), form, worth);
  }

  /** Counts the words of sections, also as those of their text. The section that ends at a piece does not have it. */
  #countSections(pieces: readonly string[], ends: readonly number[]): readonly (readonly number[])[] {
    let at = 0;
    return ends.map((end) => {
      for (; at < end; at++)
        for (const form of this.#vocabulary.in(pieces[at] ?? ''))
          this.#inSection.add(this.#vocabulary.wordOf(form), form, 1);
      const words: number[] = [];
      this.#inSection.take((word, form, times) =>
        words.push(this.#inText.add(word, form, times) * 10 + levelOf(times)),
      );
      return words;
    });
  }
}

/** The pieces of a title or of names. */
function piecesOf(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(' ');
}
