import type { CslItem } from './csl-item.ts';

/**
 * The library reads `<i>` and similar in a title as markup, but in a journal's title they are literal text. A
 * private-use character replaces `<` while the library works.
 */
const HIDDEN = '\uE000';

export function hideMarkup(item: CslItem): object {
  return mapTexts(item, (text) => text.replaceAll('<', HIDDEN));
}

export function showMarkup(text: string): string {
  return text.replaceAll(HIDDEN, '<');
}

/** Applies a function to every text of an item, except to addresses and identifiers. */
export function mapTexts(item: CslItem, change: (text: string) => string): object {
  const asIs = new Set(['id', 'citation-key', 'type', 'language', 'URL', 'DOI', 'ISSN']);
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    asIs.has(key) ? value : within(value, change),
  ]);
  return Object.fromEntries(entries);
}

function within(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => within(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner, change)]));
}
