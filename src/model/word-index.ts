/**
 * The word index of a language: in which texts each word stands. It lies beside Pagefind's index, in the folder `words/`
 * of the bundle, as JSON. Pagefind keeps only stems, and finds something for every word by shortening it, so it cannot
 * tell whether a word is there.
 */

/** The words in alphabetical order (of UTF-16), cut into files. */
export interface WordIndex {
  /** The first word of each file, and the file's name. */
  readonly chunks: readonly (readonly [first: string, file: string])[];
}

/**
 * The words of a file, sorted: the key, the spelling in the texts if it differs from the key, and the numbers of the texts,
 * each but the first as the difference to the one before it: `["corazon", "corazón", 3, 1]`.
 */
export type WordChunk = readonly (readonly [key: string, spelling: string, ...texts: readonly number[]])[];

/** What a search must know of each text, by the text's number. */
export interface SearchedTexts {
  /** Pagefind's ids. */
  readonly ids: readonly string[];
  /** As in `SearchFacts`. Empty if a text has no date. */
  readonly dates: readonly string[];
  /** The numbers of the texts by facet and value. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** A text as Pagefind stores it, in a file of the bundle's folder `fragment/`. */
export interface StoredText {
  /** Without the journal's base path. */
  readonly url: string;
  /** White space separates words. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id. `location` is the index of the word after it among those separated by white space. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** What is searched of a text: the text itself, and what pages show beside it. Words of two of them are never a phrase. */
export function searchedParts({ content, meta }: Pick<StoredText, 'content' | 'meta'>): readonly string[] {
  return [content, meta['title'] ?? '', meta['authors'] ?? '', meta['translators'] ?? ''];
}

/** What a stored text begins with, once it is decompressed. */
const MAGIC = 'pagefind_dcd';

/** The name of the folder of the word index in a bundle, and its files that are not named after their content. */
export const WORDS_FOLDER = 'words/';
export const WORDS_FILE = `${WORDS_FOLDER}index.json`;
export const TEXTS_FILE = `${WORDS_FOLDER}texts.json`;

/** The path of a stored text in a bundle. */
export function storedTextFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** Parses a stored text, decompressed. */
export function parseStoredText(bytes: Uint8Array): StoredText {
  const text = new TextDecoder().decode(bytes);
  // Pagefind writes it, so its type is known.
  return JSON.parse(text.startsWith(MAGIC) ? text.slice(MAGIC.length) : text) as StoredText;
}
