/** One for each language: making one is slow. */
const formats = new Map<string, Intl.ListFormat>();

/** A piece of a list: names are pieces of type `element`, what is between them (", ", " and ") of type `literal`. */
export interface ListPiece {
  readonly type: 'element' | 'literal';
  readonly value: string;
}

/** "A, B and C". */
export function listOf(items: readonly string[], locale: string): string {
  return formatIn(locale).format(items);
}

/** The same in pieces, for lists of links. */
export function piecesOfList(items: readonly string[], locale: string): readonly ListPiece[] {
  return formatIn(locale).formatToParts(items);
}

function formatIn(locale: string): Intl.ListFormat {
  const known = formats.get(locale) ?? new Intl.ListFormat([locale, 'en'], { type: 'conjunction' });
  formats.set(locale, known);
  return known;
}
