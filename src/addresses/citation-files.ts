/** Files that citation programs read, by the end of their names, with their media types. */
export const CITATION_FILES = [
  { format: 'bib', type: 'application/x-bibtex' },
  { format: 'ris', type: 'application/x-research-info-systems' },
  { format: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const;
export type CitationFormat = (typeof CITATION_FILES)[number]['format'];
