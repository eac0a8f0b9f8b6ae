import type { LanguageName } from '../../cldr/language-names.ts';
/** What a page says of changing the journal on its forge. */
export interface ContributeWords {
  readonly heading: string;
  /** What the links do, and where the forge is: "codeberg.org". */
  readonly explanation: (host: string) => string;
  readonly edit: string;
  /** "Translate this into Spanish". Takes the name of the language that is missing. */
  readonly translate: (language: LanguageName) => string;
  /** Begins an article that answers the page's text. */
  readonly answer: string;
  /** Above lines to copy, where the forge does not fill them in. */
  readonly start: string;
}
