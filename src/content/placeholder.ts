import { interfaceIn, KNOWN_LANGUAGES, type SiteLanguage } from '../languages/index.ts';

/**
 * Marks a place that the author has to fill in: `⟦fill in the title⟧`. YAML and Markdown treat it as plain text, and
 * the brackets are so rare that it cannot be mistaken for an author's words.
 */
export function placeholder(what: string, language: SiteLanguage): string {
  return `⟦${interfaceIn(language).scaffold.fillIn} ${what}⟧`;
}

/** A placeholder in any language, even if its closing bracket is missing. */
const PLACEHOLDER = new RegExp(
  `⟦\\s*(?:${KNOWN_LANGUAGES.map((language) => interfaceIn(language).scaffold.fillIn).join('|')})(?![\\p{L}\\p{N}_])[^⟧\\n]*⟧?`,
  'gu',
);

/** The placeholders in a text, with their positions (0-based, in UTF-16 units). */
export function placeholdersIn(text: string): readonly { readonly text: string; readonly index: number }[] {
  // A fast path, because nearly no text has any.
  if (!text.includes('⟦')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({ text: found, index }));
}
