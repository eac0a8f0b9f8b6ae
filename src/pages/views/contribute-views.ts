import type { SiteLanguage } from '../../languages/index.ts';

/** What can be done for a text on the journal's forge. Every address leads there. */
export interface ContributeView {
  /** The forge's host: "codeberg.org". */
  readonly host: string;
  /** Opens the page's text in an editor; absent where the page has none in its language. */
  readonly edit?: string;
  /** For each language that the text lacks, a file for its translation. */
  readonly translations: readonly ({ readonly language: SiteLanguage } & NewFileLink)[];
  /** A file for an article that answers the text. */
  readonly answer?: NewFileLink;
}

/** A link that begins a file in a forge's editor. */
export interface NewFileLink {
  readonly href: string;
  /** The file's first lines, where the forge does not fill them in. */
  readonly start?: string;
}
