/** A file that citation programs read, by the end of its name. */
export type CitationFormat = 'bib' | 'ris' | 'json';

/** What a page says of citing its text. */
export interface CiteWords {
  readonly heading: { readonly article: string; readonly issue: string };
  /** Comes before the links to files for citation programs. */
  readonly files: { readonly article: string; readonly issue: string };
  readonly formats: Readonly<Record<CitationFormat, string>>;
}
