/** What a walk through HTML is told of, piece by piece. */
export interface Visitor {
  /** A run of text, its character references decoded. */
  readonly text: (text: string) => void;
  readonly tag: (tag: Tag) => void;
}

/** A tag of well-formed HTML. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** The tag as it stands, with its attributes. */
  readonly whole: string;
}

/**
 * Goes through well-formed HTML, as `src/text/` makes it: outside of tags it has no `<`, and values of attributes stand in
 * double quotes. No tree is made of it, since this is done for every text that a translation was made of.
 */
export function visitHtml(html: string, visitor: Visitor): void {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start !== at) visitor.text(decoded(html.slice(at, start < 0 ? html.length : start)));
    if (start < 0) return;
    at = endOfTag(html, start);
    const closes = html.charCodeAt(start + 1) === 0x2f; /* / */
    const whole = html.slice(start, at);
    visitor.tag({ name: /[a-z][a-z\d]*/.exec(whole)?.[0] ?? '', closes, whole });
  }
}

/** Behind the `>` that ends a tag: the first one that stands in no value. */
function endOfTag(html: string, start: number): number {
  let end = html.indexOf('>', start);
  while (end >= 0 && isInValue(html, start, end)) end = html.indexOf('>', end + 1);
  return end < 0 ? html.length : end + 1;
}

function isInValue(html: string, start: number, end: number): boolean {
  let isInside = false;
  for (let at = html.indexOf('"', start); at >= 0 && at < end; at = html.indexOf('"', at + 1))
    isInside = !isInside;
  return isInside;
}

/** The value of an attribute, decoded; undefined where the tag has none of that name. */
export function attributeOf({ whole }: Tag, name: string): string | undefined {
  // A value holds no quotes, so that this stands in none.
  const opening = ` ${name}="`;
  const at = whole.indexOf(opening);
  if (at < 0) return undefined;
  const start = at + opening.length;
  return decoded(whole.slice(start, whole.indexOf('"', start)));
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
