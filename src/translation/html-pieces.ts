/** A tag of well-formed HTML. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** The value of an attribute, decoded; undefined where the tag has none of that name. */
  readonly attribute: (name: string) => string | undefined;
}

/** A tag, or a run of text: elsewhere in such HTML no `<` stands. */
const PIECE = /<(\/?)([a-z][a-z\d-]*)((?:[^">]|"[^"]*")*)>|[^<]+/g;

/** Well-formed HTML, as `src/text/` makes it, in pieces: tags, and runs of text with their character references decoded. */
export function* tagsAndText(html: string): Iterable<Tag | string> {
  for (const [whole, slash, name, attributes = ''] of html.matchAll(PIECE)) {
    if (name === undefined) yield decoded(whole);
    else yield { name, closes: slash === '/', attribute: (wanted) => attributeOf(attributes, wanted) };
  }
}

function attributeOf(attributes: string, wanted: string): string | undefined {
  for (const [, name, value = ''] of attributes.matchAll(/([a-z][a-z\d-]*)(?:="([^"]*)")?/g)) {
    if (name === wanted) return decoded(value);
  }
  return undefined;
}

/** The character references that our own HTML holds. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
