/** What a language does otherwise than others and no library knows. */
export interface Conventions {
  /**
   * The locale of Unicode's CLDR that tells how the language writes dates, numbers and lists, forms plurals and sorts: its own
   * code, or that of a language that does all this alike where CLDR does not know it.
   */
  readonly locale: string;
  /** The direction in which the language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** Quotation marks: opening and closing double, opening and closing single. */
  readonly quotes: readonly [string, string, string, string];
  /** Letters with a mark that are letters of their own in a list from A to Z, in capitals: "Ñ". */
  readonly ownLetters: string;
  /**
   * The small words that hold its sentences together, in lower case, by which a paragraph is recognised that was left in this
   * language. Only such as are no word of the other languages ("son", "sin", "no", "a"), nor, being articles of names, are common
   * in their texts. None at all: no paragraph is taken for one of this language.
   */
  readonly functionWords: ReadonlySet<string>;
  /**
   * Cities that are written in this language otherwise than in the name of their time zone, by the last part of that name:
   * `New_York`.
   */
  readonly cities: Readonly<Record<string, string>>;
  /** The language as Open Graph names it, with a territory: `en_US`. */
  readonly openGraph: string;
  readonly citations: {
    /** The locale of CSL whose words a citation has. */
    readonly locale: string;
    /** Whether APA joins the last two names with "&" and not with a word. */
    readonly ampersand: boolean;
  };
}
