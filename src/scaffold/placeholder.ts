import { interfaceIn, SITE_LANGUAGES, type SiteLanguage } from '../languages/index.ts';

/**
 * Words that stand where somebody still has to write, `⟦fill in the title⟧`: YAML and Markdown take them as plain text, and
 * hardly anybody types such brackets, let alone with these words.
 */
export function placeholder(what: string, language: SiteLanguage): string {
  return `⟦${interfaceIn(language).scaffold.fillIn} ${what}⟧`;
}

/** Of any language. One that lost its closing bracket counts too. */
const PLACEHOLDER = new RegExp(
  `⟦(?:${SITE_LANGUAGES.map((language) => interfaceIn(language).scaffold.fillIn).join('|')})\\b[^⟧\\n]*⟧?`,
  'g',
);

/** The placeholders left in a text, with their positions in UTF-16 code units. */
export function placeholdersIn(text: string): readonly { readonly text: string; readonly index: number }[] {
  // Nearly every text has none, and this finds out fastest.
  if (!text.includes('⟦')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({ text: found, index }));
}
