import type { LanguageName } from '../../cldr/language-names.ts';

/** The ways from a page to what another language has. */
export interface BesideWords {
  /** Heading of a page with two texts side by side. */
  readonly heading: string;
  /** Follows the names of two languages, in the link to such a page: "English | Español, side by side". */
  readonly sideBySide: string;
  /** Below the title of one of the two texts: the link to its own page. */
  readonly alone: string;
  /** Comes before the links to both texts' own pages, at the end. */
  readonly ownPages: string;
  /** Label of the box that unfolds all translations on a narrow screen. Takes the name of their language. */
  readonly showAll: (language: LanguageName) => string;
  /** Says that not every paragraph has a partner, and what is done instead. */
  readonly closeness: {
    readonly sections: string;
    readonly texts: string;
    readonly none: string;
  };
  /** Says that the original has changed since. Takes the names of the translation's and of the original's language. */
  readonly stale: (translation: LanguageName, original: LanguageName) => string;
  /** Marks a paragraph whose original has changed since it was translated. */
  readonly changed: string;
  /**
   * In the language switch, after the language's name, in that language: what a link leads to if the page does not exist in
   * it. "Español (solo el número)".
   */
  readonly nearest: Readonly<Record<NearestKind, string>>;
}

/** What the nearest page in another language is: a page that has or lists what comes closest. */
export type NearestKind =
  | 'home'
  | 'issue'
  | 'issues'
  | 'article'
  | 'parallel'
  | 'debates'
  | 'articles'
  | 'translations';
