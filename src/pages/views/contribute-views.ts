import type { SiteLanguage } from '../../languages/index.ts';

/** What a reader can do for a text on the journal's forge. All addresses are on the forge. */
export interface ContributeView {
  /** The forge's host: "codeberg.org". */
  readonly host: string;
  /** Opens the text in the forge's editor. Absent if the text does not exist in the page's language. */
  readonly edit?: string;
  /** A new file for each missing translation. */
  readonly translations: readonly ({ readonly language: SiteLanguage } & NewFileLink)[];
  /** A new file for an article that responds to the text. */
  readonly answer?: NewFileLink;
}

/** A link that starts a new file in the forge's editor. */
export interface NewFileLink {
  readonly href: string;
  /** The file's initial text, if the forge cannot take it from the link. */
  readonly start?: string;
}
