/** A tag of a template. Nothing of it is executed. */
export interface TemplateTag {
  readonly whole: string;
  /** The name: `figure` for `{{< figure >}}` and for `{% include figure.html %}`. For an output, `output`. */
  readonly name: string;
  readonly values: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** A part of a text: words, or a tag. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: TemplateTag };

/** Signs that begin or end a tag. */
const SIGNS = /\{\{[<%]?|\{%|\{#(?=\s)|[>%]?\}\}|[%#]\}/g;

/** Longest tag. What is longer is text with braces. */
const LONGEST = 4000;

/** Divides a text into tags and what is between them, in one pass. */
export function dividedByTags(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let open: { readonly sign: string; readonly at: number } | undefined;
  for (const match of text.matchAll(SIGNS)) {
    const [sign] = match;
    const at = match.index;
    if (sign.startsWith('{')) {
      // Inside of a shortcode, braces are words.
      if (open === undefined || open.sign.length < 3 || at - open.at > LONGEST) open = { sign, at };
      continue;
    }
    const end = open && endOf(open.sign, sign, at);
    if (open === undefined || end === undefined) continue;
    if (end - open.at <= LONGEST) {
      if (open.at > done) pieces.push({ kind: 'text', text: text.slice(done, open.at) });
      pieces.push({ kind: 'tag', tag: readTag(text.slice(open.at, end)) });
      done = end;
    }
    open = undefined;
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return pieces;
}

/** Where a tag ends, if this sign ends it. */
function endOf(open: string, sign: string, at: number): number | undefined {
  switch (open) {
    case '{{<':
      return sign === '>}}' ? at + 3 : undefined;
    case '{{%':
      return sign === '%}}' ? at + 3 : undefined;
    case '{%':
      return sign.startsWith('%}') ? at + 2 : undefined;
    case '{#':
      return sign === '#}' ? at + 2 : undefined;
    default:
      return sign.endsWith('}}') ? at + sign.length : undefined;
  }
}

/** A word of a tag: a value with its name, in quotation marks or not. */
const WORD =
  /([\w.-]{1,100})(?:=|:|[ \t]=[ \t])(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s,"'`]+))|"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|[^\s,"'`]+/gs;

/** Reads a tag. Jekyll's `include` is called as the file that it includes. */
function readTag(whole: string): TemplateTag {
  if (whole.startsWith('{#')) return { whole, name: 'comment in braces', values: [], named: new Map() };
  const isOutput = /^\{\{(?![<%])/.test(whole);
  const inner = whole
    .replace(/^\{(?:\{[<%]?|%)-?/, '')
    .replace(/-?(?:[>%]?\}|%)\}$/, '')
    .trim()
    .replace(/\/$/, '');
  const values: string[] = [];
  const named = new Map<string, string>();
  for (const [word, key, ...texts] of inner.matchAll(WORD)) {
    const value = texts.find((text) => text !== undefined)?.replace(/\\(["\\])/g, '$1');
    if (key === undefined) values.push(value ?? word);
    else named.set(key.toLowerCase(), value ?? '');
  }
  if (isOutput) return { whole, name: 'output', values, named };
  const [first = '', second, ...rest] = values;
  const isInclude = /^(?:include(?:_relative|_cached)?|render)$/.test(first) && second !== undefined;
  return isInclude
    ? { whole, name: second.replace(/^.*\//, '').replace(/\.\w{1,10}$/, ''), values: rest, named }
    : { whole, name: first, values: values.slice(1), named };
}

/** Tags that every generator has, and of which a map need not say anything. */
const OWN =
  /^(?:output|comment in braces|ref|relref|link|post_url|raw|verbatim|highlight|comment|end\w*|\/.*|)$/;

/** Names of the tags in a text that a map has to say something about. */
export function tagNamesIn(text: string): readonly string[] {
  const tags = dividedByTags(text).flatMap((piece) => (piece.kind === 'tag' ? [piece.tag] : []));
  return tags.filter(({ whole, name }) => !OWN.test(name) && !isShown(whole)).map(({ name }) => name);
}

/** Whether a tag is written so that it is only shown: with a comment sign behind its braces. */
export function isShown(whole: string): boolean {
  return /^\{\{[<%]\/\*/.test(whole);
}

/** A picture that a tag shows. */
export interface TagPicture {
  readonly src: string;
  readonly alt: string;
  /** In Markdown. */
  readonly caption: string;
  /** Where a click on it leads. */
  readonly link: string | undefined;
}

/** The picture that a tag shows, if it names one. */
export function pictureOf({ values, named }: TemplateTag): TagPicture | undefined {
  const value = (...keys: readonly string[]) => keys.map((key) => named.get(key)).find((one) => one);
  const src =
    value('src', 'url', 'image_path', 'path', 'image', 'file', 'filename', 'img', 'image_url') ?? values[0];
  if (src === undefined || src.trim() === '') return undefined;
  const words = ['title', 'caption', 'description', 'text', 'attr', 'credit'].flatMap(
    (key) => named.get(key) ?? [],
  );
  const caption = [...new Set(words)].map((part) => part.trim()).filter((part) => part !== '');
  const alt = value('alt', 'alt_text', 'alttext') ?? (named.size === 0 ? values[1] : undefined) ?? '';
  const parts = named.size === 0 ? values.slice(2) : caption;
  return { src: src.trim(), alt, caption: parts.join(' '), link: value('link', 'href') };
}
