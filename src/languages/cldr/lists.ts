/** One per locale, because constructing `Intl.ListFormat` is slow. */
const formats = new Map<string, Intl.ListFormat>();

/** A piece of a list. An item has the type `element`; what separates items (", ", " and ") has the type `literal`. */
export interface ListPiece {
  readonly type: 'element' | 'literal';
  readonly value: string;
}

/** Items joined in a sentence of the locale: "A, B and C". */
export function listOf(items: readonly string[], locale: string): string {
  return formatIn(locale).format(items);
}

/** The pieces of such a list, so that items can be made links. */
export function piecesOfList(items: readonly string[], locale: string): readonly ListPiece[] {
  // Most texts have one author, and `Intl.ListFormat` takes longer than all else of a list entry.
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return [{ type: 'element', value: only }];
  return formatIn(locale).formatToParts(items);
}

function formatIn(locale: string): Intl.ListFormat {
  const known = formats.get(locale) ?? new Intl.ListFormat([locale, 'en'], { type: 'conjunction' });
  formats.set(locale, known);
  return known;
}
