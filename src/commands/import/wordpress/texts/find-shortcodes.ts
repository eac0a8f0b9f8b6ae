/** A shortcode that WordPress or a plugin would have replaced. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its two tags; undefined if there is no closing one. */
  readonly content: string | undefined;
}

/** A part of a text: words, or a shortcode with what it is written as. */
export type ShortcodePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'shortcode'; readonly text: string; readonly shortcode: Shortcode };

/** How long the attributes of a shortcode may be. */
const LONGEST = 20_000;

/**
 * Divides a text at the shortcodes of the given names. Brackets around anything else are text, and so is a shortcode in
 * double brackets (`[[gallery]]`), which WordPress shows with single ones.
 */
export function findShortcodes(text: string, names: ReadonlySet<string>): readonly ShortcodePart[] {
  const parts: ShortcodePart[] = [];
  const closings = closingsIn(text, names);
  let from = 0;
  let at = text.indexOf('[');
  const addText = (end: number) => {
    if (end > from) parts.push({ kind: 'text', text: text.slice(from, end) });
  };
  while (at !== -1) {
    const open = tagAt(text, at, names);
    if (!open) {
      at = text.indexOf('[', at + 1);
      continue;
    }
    if (open.isEscaped) {
      addText(at);
      parts.push({ kind: 'text', text: text.slice(at + 1, open.end - 1) });
      from = open.end;
    } else {
      addText(at);
      const closing = open.isClosed ? undefined : closings.get(open.name)?.after(open.end, text);
      const end = closing === undefined ? open.end : closing + open.name.length + 3;
      const content = closing === undefined ? undefined : text.slice(open.end, closing);
      const shortcode = { name: open.name, attributes: open.attributes, content };
      parts.push({ kind: 'shortcode', text: text.slice(at, end), shortcode });
      from = end;
    }
    at = text.indexOf('[', from);
  }
  addText(text.length);
  return parts;
}

/** The positions of closing tags, which are asked for from left to right. */
class Closings {
  readonly #positions: number[] = [];
  readonly #opening: string;
  #next = 0;

  constructor(name: string) {
    this.#opening = `[${name}`;
  }

  add(position: number): void {
    this.#positions.push(position);
  }

  /** The first closing tag after a place, unless another shortcode of the same name begins before it. */
  after(place: number, text: string): number | undefined {
    while ((this.#positions[this.#next] ?? Infinity) < place) this.#next += 1;
    const found = this.#positions[this.#next];
    if (found === undefined) return undefined;
    const other = text.indexOf(this.#opening, place);
    const isOther =
      other !== -1 && other < found && /[\s\]/]/.test(text.charAt(other + this.#opening.length));
    return isOther ? undefined : found;
  }
}

function closingsIn(text: string, names: ReadonlySet<string>): ReadonlyMap<string, Closings> {
  const closings = new Map<string, Closings>();
  for (const { 1: name = '', index } of text.matchAll(/\[\/([a-z][\w-]*)\]/g)) {
    if (!names.has(name)) continue;
    const known = closings.get(name) ?? new Closings(name);
    known.add(index);
    closings.set(name, known);
  }
  return closings;
}

interface OpeningTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The position after it. */
  readonly end: number;
  /** Written with a slash at its end. */
  readonly isClosed: boolean;
  /** In double brackets. */
  readonly isEscaped: boolean;
}

const NAME = /\[(\[?)([a-z][\w-]*)(?=[\s\]/])/y;

function tagAt(text: string, at: number, names: ReadonlySet<string>): OpeningTag | undefined {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  const name = match?.[2] ?? '';
  if (!match || !names.has(name)) return undefined;
  const end = text.indexOf(']', NAME.lastIndex);
  if (end === -1 || end - at > LONGEST) return undefined;
  const inside = text.slice(NAME.lastIndex, end).trim();
  const isEscaped = match[1] === '[' && text.charAt(end + 1) === ']';
  if (match[1] === '[' && !isEscaped) return undefined;
  return {
    name,
    attributes: attributesIn(inside),
    end: isEscaped ? end + 2 : end + 1,
    isClosed: inside.endsWith('/'),
    isEscaped,
  };
}

const ATTRIBUTE =
  /(?<![\w-])([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(?<![^\s"'])([^\s"'=]+)(?!=)/g;

/** The attributes of a shortcode. Values without a name, such as an address alone, are numbered from 0. */
function attributesIn(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let unnamed = 0;
  // The visual editor turns the quotation marks of a shortcode into curly ones, or into entities.
  const straight = inside
    .replace(/&(?:quot|#8220|#8221|#8243);|[“”″]/g, '"')
    .replace(/(?<!\s)\s*=\s*/g, '=')
    .replace(/\/$/, '');
  for (const [, name, double, single, bare, quoted, word] of straight.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    else {
      attributes.set(String(unnamed), quoted ?? word ?? '');
      unnamed += 1;
    }
  }
  return attributes;
}
