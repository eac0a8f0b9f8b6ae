/** How a language differs from others, as far as no library knows it. */
export interface Conventions {
  /**
   * The CLDR locale for dates, numbers, lists, plurals and sorting: the language's own code or, if CLDR does not know
   * it, that of a language with the same conventions.
   */
  readonly locale: string;
  /** The direction in which the language is written. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * Quotation marks, opening and closing: the outermost first, then those of a quotation inside another, and so on.
   * Straight double marks become the first, straight single marks the second.
   */
  readonly quotes: readonly (readonly [opening: string, closing: string])[];
  /**
   * Signs that have a space before them (after an opening quotation mark), and that space, which does not break: in
   * French `«`, `»`, `;`, `!`, `?` and `:`. Beside quotation marks it is added if an author left it out.
   */
  readonly spaces: Readonly<Record<string, string>>;
  /** What separates two facts in a line: ", ". */
  readonly comma: string;
  /** The first day of a month as it is written in a date: "1", in French "1er". */
  readonly firstOfMonth: string;
  /**
   * Words that are written with an apostrophe at their beginning, in lower case and without it: "tis", "em". The
   * apostrophe is then not taken for a quotation mark. "n" may have one on both sides.
   */
  readonly elisions: ReadonlySet<string>;
  /** Letters with diacritics that count as separate letters in a list from A to Z, in capitals: "Ñ". */
  readonly ownLetters: string;
  /** The article that is written as one word with a noun, and does not count in a list from A to Z: "ال". Mostly empty. */
  readonly joinedArticle: string;
  /** Beginnings of words that begin with the letters of the joined article, but have none. */
  readonly withoutArticle?: readonly string[];
  /**
   * Function words of the language in lower case, used to detect a paragraph that was left in it. Words that another
   * language has as well tell nothing of these two. Omit articles that are common in names. If the set is empty, no
   * paragraph is detected as this language.
   */
  readonly functionWords: ReadonlySet<string>;
  /**
   * Names of cities that differ from the last part of their time zone's id, by that id in CLDR: `America/New_York`. They are
   * generated from CLDR.
   */
  readonly cities: Readonly<Record<string, string>>;
  /** The Open Graph locale, with a territory: `en_US`. */
  readonly openGraph: string;
  readonly citations: {
    /** Whether a full stop comes before a closing quotation mark: “Title.” and not «Title». */
    readonly stopInQuotes: boolean;
    /** Whether the word before the last name of a list is written as one word with it: "و" in Arabic. */
    readonly attachesAnd: boolean;
    /** The mark between the numbers of a double issue. */
    readonly rangeDash: string;
  };
}
