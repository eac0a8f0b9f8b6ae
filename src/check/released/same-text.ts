import { plainOf } from '../../model/set-text.ts';
import type { AddressedText } from './addressed-texts.ts';

/** Shorter paragraphs, such as headings, occur in many texts. */
const LONG_ENOUGH = 40;

/**
 * Creates a function that finds a text again under another name: by its title, or by at least half of its longer
 * paragraphs. Each text is read once.
 */
export function findAgainIn(
  texts: readonly AddressedText[],
): (text: AddressedText) => AddressedText | undefined {
  const byTitle = new Map(texts.map((text) => [titleOf(text), text]));
  const byParagraph = new Map<string, AddressedText>();
  for (const text of texts) {
    for (const paragraph of paragraphsOf(text))
      if (!byParagraph.has(paragraph)) byParagraph.set(paragraph, text);
  }
  return (text) => {
    const same = byTitle.get(titleOf(text));
    if (same) return same;
    const paragraphs = paragraphsOf(text);
    const found = new Map<AddressedText, number>();
    for (const paragraph of paragraphs) {
      const owner = byParagraph.get(paragraph);
      if (owner?.edition.language === text.edition.language) found.set(owner, (found.get(owner) ?? 0) + 1);
    }
    const [best] = [...found].sort(([, a], [, b]) => b - a);
    return best && best[1] * 2 >= paragraphs.length ? best[0] : undefined;
  };
}

/** Whether two texts are states of one: their titles are equal, or half of the longer paragraphs. */
export function isSameText(before: AddressedText, after: AddressedText): boolean {
  return findAgainIn([after])(before) !== undefined;
}

function titleOf({ edition }: AddressedText): string {
  return `${edition.language}:${plainOf(edition.title)}`;
}

function paragraphsOf({ record }: AddressedText): readonly string[] {
  const paragraphs = record.body.markdown.split(/\n\s*\n/).map((each) => each.trim());
  return [...new Set(paragraphs)].filter(({ length }) => length >= LONG_ENOUGH);
}
