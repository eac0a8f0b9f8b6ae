import type { LanguageName } from '../../cldr/language-names.ts';

/** The words about changing the journal on its forge, on every page. */
export interface ContributeWords {
  readonly heading: string;
  /** What the links do. Takes the host of the forge: "codeberg.org". */
  readonly explanation: (host: string) => string;
  readonly edit: string;
  /** "Translate this into Spanish". Takes the name of the language that is missing. */
  readonly translate: (language: LanguageName) => string;
  /** The link that begins an article in answer to the page's text. */
  readonly answer: string;
  /** Above lines to copy, if the forge cannot fill them in. */
  readonly start: string;
}
