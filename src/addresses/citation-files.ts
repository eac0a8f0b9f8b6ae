import type { CitationFormat } from '../languages/words/interface/cite-words.ts';

/** Formats that citation programs read, named by file extension, with their media types. */
export const CITATION_FILES: readonly { readonly format: CitationFormat; readonly type: string }[] = [
  { format: 'bib', type: 'application/x-bibtex' },
  { format: 'ris', type: 'application/x-research-info-systems' },
  { format: 'json', type: 'application/vnd.citationstyles.csl+json' },
];
