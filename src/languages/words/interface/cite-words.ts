/** A file format that citation programs read, by its file extension. */
export type CitationFormat = 'bib' | 'ris' | 'json';

/** The words inside a citation. */
interface ReferenceWords {
  /** The word before the last of several names. In some languages it depends on that name. */
  readonly and: (last: string) => string;
  /** What APA style has in its place: "&" in English. */
  readonly andInApa: (last: string) => string;
  /** Abbreviated, in lower case, for one person and for several. */
  readonly editors: readonly [string, string];
  readonly translators: readonly [string, string];
  /** Before the names of the translators. */
  readonly translatedBy: string;
  /** The abbreviation of "number" before an issue's number. */
  readonly number: string;
  /** `year` is the year in which the original of a translation appeared. */
  readonly originalPublished: (year: number) => string;
}

/** The words about citing a text, on the page of the text. */
export interface CiteWords {
  readonly heading: { readonly article: string; readonly issue: string };
  /** Comes before the links to files for citation programs. */
  readonly files: { readonly article: string; readonly issue: string };
  readonly reference: ReferenceWords;
  readonly formats: Readonly<Record<CitationFormat, string>>;
}
