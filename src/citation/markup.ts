import type { CslItem } from './csl-item.ts';

/**
 * The library reads `<i>` and the like in a title as markup, where the journal means the signs themselves. While it works, a
 * character of the private use area stands for `<`.
 */
const HIDDEN = '\uE000';

export function hideMarkup(item: CslItem): object {
  return mapTexts(item, (text) => text.replaceAll('<', HIDDEN));
}

export function showMarkup(text: string): string {
  return text.replaceAll(HIDDEN, '<');
}

/** The same data with every text in it changed, except addresses and what is not shown. */
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
