import type { LanguageName } from '../../cldr/language-names.ts';

/** A field of front matter that is translated. */
export type TranslatedField = 'title' | 'subtitle' | 'summary' | 'imageAlt' | 'callText';

/** Where a passage is. `after` is the number of the last numbered paragraph before it, or 0 if there is none. */
export type PassagePlace =
  | { readonly kind: TranslatedField }
  | { readonly kind: 'paragraph' | 'note'; readonly number: number }
  | { readonly kind: 'heading' | 'item' | 'quotation' | 'row' | 'other'; readonly after: number };

/** The page that shows what is translated and what is not. */
export interface TranslationsWords {
  /** What the table shows, and what its gaps ask for. */
  readonly explanation: string;
  /** Heading of the column of titles. */
  readonly text: string;
  readonly state: {
    readonly original: string;
    readonly translated: string;
    /** The original has changed since. Short. */
    readonly stale: string;
    readonly missing: string;
  };
  /** The number of passages of the original that have changed since the translation. Short. */
  readonly changes: (count: number) => string;
  /** Heading of the journal's own pages, below its issues. */
  readonly pages: string;
  /** Heading of the last row, which counts the texts in each language. */
  readonly total: string;
  /** "5 of 8". */
  readonly outOf: (count: number, all: number) => string;
  /** The number of these that are out of date. */
  readonly outOfDate: (count: number) => string;
  /** Headings of the translations that are wanted most, and of the table below them, which has all texts. */
  readonly wanted: string;
  readonly all: string;
  /** The number of wanted translations that are not in the list but only in the table. */
  readonly moreWanted: (count: number) => string;
  /** "into Spanish": the language of a wanted translation, by its name. */
  readonly into: (language: LanguageName) => string;
  /** Why a translation is wanted. */
  readonly reasons: {
    /** Comes before the title of the answered text, which can already be read in the language. */
    readonly answers: string;
    readonly newestIssue: string;
    /** The original has changed since. Takes the number of changed places, if it is known. */
    readonly stale: (count: number | undefined) => string;
    /** The translation is missing, and there is no other reason. */
    readonly missing: string;
  };
}

/** The notice at the top of a translation that is older than its original. */
export interface StaleWords {
  readonly heading: string;
  /** Says that the original has changed since; takes the name of its language. Ends as a sentence. */
  readonly explanation: (language: LanguageName) => string;
  /** Comes before the links to the places that have changed. */
  readonly places: string;
  /**
   * The text of a link to a place that has changed: "paragraph 3". `isGone` means that a passage after the place was
   * removed. Without a place: the beginning.
   */
  readonly place: (place: PassagePlace | undefined, isGone: boolean) => string;
  /** Follows the links: the number of places that are not listed. */
  readonly more: (count: number) => string;
  /** The link to the original if the places are not known. Takes the name of its language. */
  readonly readOriginal: (language: LanguageName) => string;
}
