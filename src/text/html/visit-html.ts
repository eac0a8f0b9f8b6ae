/** What a walk through HTML tells, piece by piece. */
export interface Visitor {
  /** A run of text, its character references decoded. */
  readonly text?: (text: string) => void;
  readonly tag: (tag: Tag) => void;
}

/** A tag of well-formed HTML. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** The tag as it is written, with its attributes. */
  readonly whole: string;
  /** Where it begins in the HTML, and where it ends, behind its `>`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Goes through well-formed HTML, as `src/text/` makes it: outside of tags it has no `<`, and values of attributes are in double
 * quotes. No tree is made of it, since this is done for every text of an archive; each character is looked at once.
 */
export function visitHtml(html: string, { text, tag }: Visitor): void {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (text && start !== at) text(decoded(html.slice(at, start < 0 ? html.length : start)));
    if (start < 0) return;
    const end = endOfTag(html, start);
    const whole = html.slice(start, end);
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d]*)/.exec(whole) ?? [];
    tag({ name, closes: slash !== '', whole, start, end });
    at = end;
  }
}

/** The same HTML with some of its tags written otherwise. */
export function rewriteTags(html: string, rewrite: (tag: Tag) => string): string {
  let written = '';
  let done = 0;
  visitHtml(html, {
    tag: (tag) => {
      written += html.slice(done, tag.start) + rewrite(tag);
      done = tag.end;
    },
  });
  return written + html.slice(done);
}

const QUOTE = '"'.charCodeAt(0);
const BRACKET = '>'.charCodeAt(0);

/** Behind the `>` that ends a tag: the first one that is in no value. */
function endOfTag(html: string, start: number): number {
  let isInValue = false;
  for (let at = start; at < html.length; at++) {
    const character = html.charCodeAt(at);
    if (character === QUOTE) isInValue = !isInValue;
    else if (character === BRACKET && !isInValue) return at + 1;
  }
  return html.length;
}

/** The value of an attribute, decoded; undefined if the tag has none of that name. */
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
