import { runsOf, type SetText } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';

/**
 * The library reads `<i>` and similar in a title as markup, but in a journal's title they are literal text. A
 * private-use character replaces `<` while the library works.
 */
const HIDDEN = '\uE000';

export function hideMarkup(item: CslItem): object {
  return mapTexts(item, (text) => text.replaceAll('<', HIDDEN), ['<i>', '</i>']);
}

export function showMarkup(text: string): string {
  return text.replaceAll(HIDDEN, '<');
}

/**
 * An item with plain texts: applies a function to every text, except to addresses and identifiers, and then puts a mark
 * before and behind words in italics.
 */
export function mapTexts(
  item: CslItem,
  change: (text: string) => string,
  [begin, end]: readonly [string, string],
): object {
  const asIs = new Set(['id', 'citation-key', 'type', 'language', 'URL', 'DOI', 'ISSN']);
  const marked = (text: SetText) =>
    runsOf(text)
      .map((run) => (run.italic ? begin + change(run.text) + end : change(run.text)))
      .join('');
  const entries = Object.entries(item).map(([key, value]) => {
    if (asIs.has(key)) return [key, value];
    return [key, SET.has(key) ? marked(value as SetText) : within(value, change)];
  });
  return Object.fromEntries(entries);
}

/** The fields that can have italics. */
const SET: ReadonlySet<string> = new Set(['title', 'original-title'] satisfies readonly (keyof CslItem)[]);

function within(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => within(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner, change)]));
}
