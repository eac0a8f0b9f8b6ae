import { TEXT_ONLY } from './allowed-html.ts';

/** An attribute of a raw tag. */
interface RawAttribute {
  /** Lower case. */
  readonly name: string;
  /** As written: character references (`&amp;`) stay as they are. */
  readonly value: string;
  /** Where the value begins, or the name where there is none. */
  readonly at: number;
}

/** A part of a piece of HTML. `at` is where its `<` stands. Comments are no part. */
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
  /** `<?…` and `<!…`: `name` is how it begins. */
  | { readonly kind: 'other'; readonly name: string; readonly at: number }
  /** A tag that never ends. All that follows is text, lest words be lost with it. */
  | { readonly kind: 'endless'; readonly name: string; readonly at: number };

/** What a reader of a piece of HTML found at a `<`, and where it ends. */
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
 * Takes a piece of raw HTML apart as a browser would (WHATWG HTML, 13.2.5). Every `<` that begins no tag is text, and so is
 * written `&lt;`: what is put together again from these parts has exactly these tags.
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
 * Where the end tag of an element stands whose content is no HTML; right here for every other element.
 * @param unclosed elements that are known to have no end tag further on, so that none is looked for twice
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

/** A comment that never ends hides the rest of the text, which is worth a word. */
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

/** What a sticky pattern matches at a position; empty where it does not. */
function match(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
}

/** Where the text after the next `words` begins; the end where there is none. */
function after(html: string, words: string, from: number): number {
  const found = html.indexOf(words, from);
  return found < 0 ? html.length : found + words.length;
}
