/** Callbacks for a pass through HTML. */
export interface Visitor {
  /** Called with a run of text, with its character references decoded. */
  readonly text?: (text: string) => void;
  readonly tag: (tag: Tag) => void;
}

/** A tag of well-formed HTML. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** The tag as written, with its attributes. */
  readonly whole: string;
  /** UTF-16 offsets of its start, and of the end after its `>`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Goes through well-formed HTML as `src/text/` makes it: `<` occurs only in tags, and attribute values are in double
 * quotes. No tree is built, because this is done for every text of an archive; the time is linear in the length of the
 * HTML.
 */
export function visitHtml(html: string, { text, tag }: Visitor): void {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (text && start !== at) text(decoded(html.slice(at, start < 0 ? html.length : start)));
    if (start < 0) return;
    const found = tagAt(html, start);
    tag(found);
    at = found.end;
  }
}

/** The tag that begins at an offset of well-formed HTML. */
export function tagAt(html: string, start: number): Tag {
  const end = endOfTag(html, start);
  const whole = html.slice(start, end);
  const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z\d]*)/.exec(whole) ?? [];
  return { name, closes: slash !== '', whole, start, end };
}

/** The same HTML with each tag replaced by what `rewrite` returns. */
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

/** The offset after the `>` that ends a tag: the first one outside of attribute values. */
function endOfTag(html: string, start: number): number {
  let isInValue = false;
  for (let at = start; at < html.length; at++) {
    const character = html.charCodeAt(at);
    if (character === QUOTE) isInValue = !isInValue;
    else if (character === BRACKET && !isInValue) return at + 1;
  }
  return html.length;
}

/** The decoded value of an attribute; undefined if the tag does not have it. */
export function attributeOf({ whole }: Tag, name: string): string | undefined {
  // Values contain no quotes, so this cannot match inside a value.
  const opening = ` ${name}="`;
  const at = whole.indexOf(opening);
  if (at < 0) return undefined;
  const start = at + opening.length;
  return decoded(whole.slice(start, whole.indexOf('"', start)));
}

/** The named character references in our own HTML. */
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
