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
  /** The form of each word, as it is found first (`Vocabulary`). */
  readonly forms: readonly string[];
  /**
   * For each of these words, how often it stands in the text (`levelOf`). The sections that have it follow, as in a file of words
   * (`WordChunk`): `[2, -11, -21, 1]` are two words, of which the first stands in the sections 1 and 2.
   */
  readonly levels: readonly number[];
}

/** A word of a section, and how often it stands there (`levelOf`). */
interface SectionWord {
  readonly word: number;
  readonly level: number;
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
    const sections = divided?.sections.map((section) => this.#countSection(section)) ?? [];
    if (!divided) this.#count(pieces, 1);
    this.#count(piecesOf(meta['title']), IN_TITLE);
    this.#count(piecesOf(meta['authors']), IN_NAMES);
    this.#count(piecesOf(meta['translators']), IN_NAMES);
    const parts = divided?.parts.map(
      (part) => [this.#files.makeNamed(JSON.stringify(part)), part.sections.length] as const,
    );
    return { url, meta, filters, size: pieces.length, parts: parts ?? [], ...this.#takeWords(sections) };
  }

  #count(pieces: readonly string[], worth: number): void {
    for (const piece of pieces)
      for (const form of this.#vocabulary.in(piece))
        this.#inText.add(this.#vocabulary.wordOf(form), form, worth);
  }

  /** Counts the words of a section, also as those of its text. */
  #countSection(section: string): readonly SectionWord[] {
    for (const piece of section.split(' '))
      for (const form of this.#vocabulary.in(piece))
        this.#inSection.add(this.#vocabulary.wordOf(form), form, 1);
    const words: SectionWord[] = [];
    this.#inSection.take((word, form, times) => {
      words.push({ word, level: levelOf(times) });
      this.#inText.add(word, form, times);
    });
    return words;
  }

  /** The words of the text. Begins anew. */
  #takeWords(sections: readonly (readonly SectionWord[])[]): Pick<CountedText, 'forms' | 'levels'> {
    const forms: string[] = [];
    const levels = new Map<number, number[]>();
    this.#inText.take((word, form, times) => {
      forms.push(this.#vocabulary.forms[form] ?? '');
      levels.set(word, [levelOf(times)]);
    });
    for (const [section, words] of sections.entries())
      for (const { word, level } of words) levels.get(word)?.push(-(section * 10 + level));
    return { forms, levels: [...levels.values()].flat() };
  }
}

/** The pieces of a title or of names. */
function piecesOf(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(' ');
}
