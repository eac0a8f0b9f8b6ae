/** A file format that citation programs read, by its file extension. */
export type CitationFormat = 'bib' | 'ris' | 'json';

/** The words about citing a text, on the page of the text. */
export interface CiteWords {
  readonly heading: { readonly article: string; readonly issue: string };
  /** Comes before the links to files for citation programs. */
  readonly files: { readonly article: string; readonly issue: string };
  readonly formats: Readonly<Record<CitationFormat, string>>;
}
