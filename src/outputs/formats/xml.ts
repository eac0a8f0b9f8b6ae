/** A piece of XML, made by `xml`. */
class Piece {
  /** What stands in a file. */
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Xml = Piece;

/** What may stand in a template: text, pieces of XML, or nothing. */
type Value = string | number | Xml | readonly Xml[] | undefined;

/**
 * XML by a template, in which every text is escaped: `xml`<name>${title}</name>``. Only what was made so itself goes in as it is.
 * A text may stand between tags and inside a quoted attribute.
 */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
  const written = parts.map((part, index) => part + sourceOf(values[index]));
  return new Piece(written.join(''));
}

function sourceOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Piece) return String(value);
  return Array.isArray(value) ? value.map(sourceOf).join('') : escaped(String(value));
}

/** Attributes in their order, each with a blank before it. */
export function attributes(values: Readonly<Record<string, string>>): readonly Xml[] {
  return Object.entries(values).map(([name, value]) => xml` ${name}="${value}"`);
}

/** Characters that XML 1.0 does not allow at all (section 2.2). */
export const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
