import type { LanguageName } from '../../cldr/language-names.ts';

/** A field of front matter that a translation says anew. */
export type TranslatedField = 'title' | 'subtitle' | 'summary' | 'imageAlt' | 'callText';

/** Where a passage is. `after` is the number of the last numbered paragraph before it, 0 where there is none. */
export type PassagePlace =
  | { readonly kind: TranslatedField }
  | { readonly kind: 'paragraph' | 'note'; readonly number: number }
  | { readonly kind: 'heading' | 'item' | 'quotation' | 'row' | 'other'; readonly after: number };

/** The page that says what is translated and what is not. */
export interface TranslationsWords {
  /** What the table shows, and what its gaps ask for. */
  readonly explanation: string;
  /** Head of the column of titles. */
  readonly text: string;
  readonly state: {
    readonly original: string;
    readonly translated: string;
    /** The original has changed since. Short. */
    readonly stale: string;
    readonly missing: string;
  };
  /** How many passages of the original have changed since the translation. Short. */
  readonly changes: (count: number) => string;
  /** Heading of the journal's own pages, below its issues. */
  readonly pages: string;
  /** Head of the last row, which counts the texts in each language. */
  readonly total: string;
  /** "5 of 8". */
  readonly outOf: (count: number, all: number) => string;
  /** How many of these are out of date. */
  readonly outOfDate: (count: number) => string;
  /** Heading of the translations that are wanted most; and of the table below them, which has all texts. */
  readonly wanted: string;
  readonly all: string;
  /** How many more are wanted than the list holds; they are in the table. */
  readonly moreWanted: (count: number) => string;
  /** "into Spanish": the language of a wanted translation, by its name. */
  readonly into: (language: LanguageName) => string;
  /** Why a translation is wanted. */
  readonly reasons: {
    /** Comes before the title of a text that can be read in the language already. */
    readonly answers: string;
    readonly newestIssue: string;
    /** The original has changed since; at how many places, where that is known. */
    readonly stale: (count: number | undefined) => string;
    /** Where there is no other reason than that the translation is missing. */
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
   * A place that has changed, as a link to it: "paragraph 3". `isGone`: what stood below it was taken away. Absent: the beginning.
   */
  readonly place: (place: PassagePlace | undefined, isGone: boolean) => string;
  /** Comes behind them: how many more places there are. */
  readonly more: (count: number) => string;
  /** The link to the original where the places are not known. Takes the name of its language. */
  readonly readOriginal: (language: LanguageName) => string;
}
