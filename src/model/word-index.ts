/**
 * The word index of a language: in which texts each word stands, and how often. It lies beside Pagefind's index, in the
 * folder `words/` of the bundle, as compressed JSON. Pagefind keeps only stems, and finds something for every word by
 * shortening it, so it cannot tell whether a word is there.
 */

/** The words in alphabetical order (of UTF-16), cut into files. */
export interface WordIndex {
  /** The first word of each file, and the file's name. */
  readonly chunks: readonly (readonly [first: string, file: string])[];
}

/**
 * The words of a file, sorted: the key, the spelling in the texts if it differs from the key, and where the word stands.
 * Each text is ten times the difference of its number to the one before it, plus how often (`levelOf`). If it is divided
 * into sections, those that have the word follow, as negative numbers: ten times the number, plus how often.
 * `["corazon", "corazón", 31, -12, 13]` stands once in text 3, twice in section 1 of that text, and three times in text 4.
 */
export type WordChunk = readonly (readonly [key: string, spelling: string, ...places: readonly number[]])[];

/** What a search must know of each text, by the text's number. */
export interface SearchedTexts {
  /** Pagefind's ids. */
  readonly ids: readonly string[];
  /** How long the texts are, in units of fifty words. */
  readonly sizes: readonly number[];
  /** As in `SearchFacts`. Empty if a text has no date. */
  readonly dates: readonly string[];
  /** The numbers of the texts by facet and value. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** What is shown of texts: in files of so many texts each, or here if they are few. */
  readonly cards: readonly TextCard[] | { readonly each: number; readonly files: readonly string[] };
  /** The files of long texts, by the text's number. */
  readonly divided: Readonly<Record<string, readonly PartOfText[]>>;
}

/** A file with some sections of a long text, and how many. */
type PartOfText = readonly [file: string, sections: number];

/** What is shown of a text besides its words. */
export interface TextCard {
  /** Without the journal's base path. */
  readonly url: string;
  readonly title: string;
  readonly people: readonly string[];
  /** "Translated by …" */
  readonly translators?: string;
  readonly issue?: string;
  readonly date?: string;
}

/** A heading: its id and words. */
export type Heading = readonly [id: string, title: string];

/** The file of a part of a long text. */
export interface TextPart {
  /** The text of each section. */
  readonly sections: readonly string[];
  /** The headings of sections by their number in the whole text. Those of other files may be missing. */
  readonly headings: Readonly<Record<string, Heading>>;
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
  readonly anchors: readonly Anchor[];
}

/** An element with an id in a stored text. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** Frequencies that are distinguished, rounded down: the index has their places in this list, from 1 to 9. */
const FREQUENCIES = [1, 2, 3, 4, 6, 9, 14, 22, 35];

/** How often a word stands in a text, as the index has it. */
export function levelOf(times: number): number {
  return times === 1 ? 1 : FREQUENCIES.findLastIndex((least) => times >= least) + 1;
}

/** About how often a word stands in a text. */
export function timesOf(level: number): number {
  return FREQUENCIES[level - 1] ?? 1;
}

/** The headings of a stored text, in its order. */
export function headingsOf({ anchors }: Pick<StoredText, 'anchors'>): readonly Anchor[] {
  return anchors.filter(({ element, text }) => /^h\d$/i.test(element) && text.trim() !== '');
}

/** What Pagefind's own files begin with, once they are decompressed. */
export const MAGIC = 'pagefind_dcd';

/** The name of the folder of the word index in a bundle, and its files that are not named after their content. */
export const WORDS_FOLDER = 'words/';
/** Where Pagefind stores texts in the bundle. */
export const STORED_TEXTS = 'fragment/';
export const WORDS_FILE = `${WORDS_FOLDER}index.json.gz`;
export const TEXTS_FILE = `${WORDS_FOLDER}texts.json.gz`;

/** The path of a stored text in a bundle. */
export function storedTextFile(id: string): string {
  return `${STORED_TEXTS}${id}.pf_fragment`;
}

/** Parses a file of a bundle, decompressed: one of Pagefind's texts, or JSON. The caller knows what the build has written. */
export function parseBundleFile(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return JSON.parse(text.startsWith(MAGIC) ? text.slice(MAGIC.length) : text);
}
