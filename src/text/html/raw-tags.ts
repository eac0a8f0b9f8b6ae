import { TEXT_ONLY } from './allowed-html.ts';

/** An attribute of a raw tag. */
interface RawAttribute {
  /** Lower case. */
  readonly name: string;
  /** As written: character references (`&amp;`) stay as they are. */
  readonly value: string;
  /** UTF-16 offset of the value, or of the name if the attribute has no value. */
  readonly at: number;
}

/** A part of a piece of HTML. `at` is the UTF-16 offset of its `<`. Comments are left out. */
export type RawPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly at: number;
      readonly attributes: readonly RawAttribute[];
      /** Written as `<name/>`. */
      readonly closed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  /** Any other markup that begins with `<?` or `<!`. `name` is its beginning. */
  | { readonly kind: 'other'; readonly name: string; readonly at: number }
  /** A tag without a closing `>`. Everything after it is kept as text, so that no words are lost. */
  | { readonly kind: 'endless'; readonly name: string; readonly at: number };

/** A start tag. */
export type OpenTag = Extract<RawPart, { kind: 'open' }>;

/** What was read at a `<`, and the offset after it. Without a part it was a comment or an end tag without a name. */
interface Found {
  readonly part: RawPart | undefined;
  readonly end: number;
}

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE_NAME = /=?[^\s/>=]*/y;
const BLANKS = /[\s/]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

/**
 * Splits a piece of raw HTML into tags and text by the rules that browsers follow (WHATWG HTML, 13.2.5). A `<` that
 * does not begin a tag becomes `&lt;` in the text, so joining the parts again yields exactly these tags.
 */
export function takeApart(html: string): RawPart[] {
  const parts: RawPart[] = [];
  const unclosed = new Set<string>();
  let position = 0;
  let textStart = 0;
  const endText = (end: number): void => {
    if (end > textStart)
      parts.push({ kind: 'text', text: html.slice(textStart, end).replaceAll('<', '&lt;') });
  };
  for (;;) {
    const at = html.indexOf('<', position);
    if (at < 0) break;
    const found = readMarkup(html, at);
    position = found?.end ?? at + 1;
    if (!found) continue;
    endText(at);
    if (found.part) parts.push(found.part);
    if (found.part?.kind === 'open') position = skipTextOnly(html, found.part.name, position, unclosed);
    textStart = position;
    if (found.part?.kind === 'endless') break;
  }
  endText(html.length);
  return parts;
}

/**
 * For an element whose content is plain text: the offset of its end tag. For any other element: `from`.
 * @param unclosed elements known to have no end tag further on, so that the text is not searched for the same end tag
 *   again
 */
function skipTextOnly(html: string, name: string, from: number, unclosed: Set<string>): number {
  if (!TEXT_ONLY.has(name) || unclosed.has(name)) return from;
  const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  const end = endTag.exec(html)?.index;
  if (end === undefined) unclosed.add(name);
  return end ?? from;
}

function readMarkup(html: string, at: number): Found | undefined {
  const next = html.charAt(at + 1);
  if (html.startsWith('<!--', at)) return readComment(html, at);
  if (next === '?' || next === '!') return readOther(html, at, next === '?' ? '?>' : '>');
  if (next === '/') return readClosing(html, at);
  return match(NAME, html, at + 1) === '' ? undefined : readOpening(html, at);
}

/** A comment without an end hides the rest of the text, so it is returned as a part to be reported. */
function readComment(html: string, at: number): Found {
  const part = html.includes('-->', at + 2) ? undefined : ({ kind: 'other', name: '<!--', at } as const);
  return { part, end: after(html, '-->', at + 2) };
}

function readOther(html: string, at: number, end: string): Found {
  const name = /^<[?!][\w[]*/.exec(html.slice(at, at + 40))?.[0] ?? '<';
  return { part: { kind: 'other', name, at }, end: after(html, end, at) };
}

function readClosing(html: string, at: number): Found {
  const name = match(NAME, html, at + 2).toLowerCase();
  const end = after(html, '>', at + 2);
  return { part: name === '' ? undefined : { kind: 'close', name, at }, end };
}

function readOpening(html: string, at: number): Found {
  const written = match(NAME, html, at + 1);
  const name = written.toLowerCase();
  const attributes: RawAttribute[] = [];
  let position = at + 1 + written.length;
  for (;;) {
    const blanks = match(BLANKS, html, position);
    position += blanks.length;
    if (position >= html.length) {
      return { part: { kind: 'endless', name: `<${written}`, at }, end: at + 1 + written.length };
    }
    if (html.charAt(position) === '>') {
      const part = { kind: 'open', name, at, attributes, closed: blanks.endsWith('/') } as const;
      return { part, end: position + 1 };
    }
    const attribute = readAttribute(html, position);
    attributes.push(attribute.attribute);
    position = attribute.end;
  }
}

function readAttribute(html: string, at: number): { attribute: RawAttribute; end: number } {
  const name = match(ATTRIBUTE_NAME, html, at);
  const nameEnd = at + name.length;
  const equals = match(EQUALS, html, nameEnd);
  if (equals === '') return { attribute: { name: name.toLowerCase(), value: '', at }, end: nameEnd };
  const start = nameEnd + equals.length;
  const quote = html.charAt(start);
  if (quote !== '"' && quote !== "'") {
    const value = match(UNQUOTED, html, start);
    return { attribute: { name: name.toLowerCase(), value, at: start }, end: start + value.length };
  }
  const close = html.indexOf(quote, start + 1);
  const end = close < 0 ? html.length : close;
  const value = html.slice(start + 1, end);
  return {
    attribute: { name: name.toLowerCase(), value, at: start + 1 },
    end: Math.min(end + 1, html.length),
  };
}

/** What a sticky pattern matches at a position; empty if it does not match. */
function match(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
}

/** The offset after the next `words`; the end of the text if there is none. */
function after(html: string, words: string, from: number): number {
  const found = html.indexOf(words, from);
  return found < 0 ? html.length : found + words.length;
}
