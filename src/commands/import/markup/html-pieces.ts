/** A piece of HTML: a tag, a comment, or the text between them. The pieces of a text, one after the other, are the text. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string; readonly name: string; readonly closes: boolean };

/** Elements whose content is not markup, or whose lines are kept as they are. */
const RAW: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea', 'svg']);

/** Elements whose content is not markup. */
export const NO_MARKUP: ReadonlySet<string> = new Set(['script', 'style', 'textarea']);

/** The beginning of a tag, at the place where the search begins. */
const TAG = /<(\/?)([a-z][a-z\d-]*)(?=[\s/>])/iy;

/**
 * Cuts HTML into pieces. The content of a `raw` element is one piece of text between its tags. A sign
 * that begins no tag is text. Needs linear time, whatever the text.
 */
export function piecesOfHtml(html: string, raw: ReadonlySet<string> = RAW): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let textFrom = 0;
  let at = html.indexOf('<');
  const lastComment = html.lastIndexOf('-->');
  const addText = (end: number) => {
    if (end > textFrom) pieces.push({ kind: 'text', text: html.slice(textFrom, end) });
  };
  while (at !== -1) {
    const piece = html.startsWith('<!--', at) && at < lastComment ? commentAt(html, at) : tagAt(html, at);
    if (!piece) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    addText(at);
    pieces.push(piece);
    textFrom = at + piece.text.length;
    if (piece.kind === 'tag' && !piece.closes && raw.has(piece.name) && !piece.text.endsWith('/>')) {
      const end = endOfRaw(html, piece.name, textFrom);
      addText(end);
      textFrom = end;
    }
    at = html.indexOf('<', textFrom);
  }
  addText(html.length);
  return pieces;
}

function commentAt(html: string, at: number): HtmlPiece | undefined {
  const end = html.indexOf('-->', at + 4);
  return end === -1 ? undefined : { kind: 'comment', text: html.slice(at, end + 3) };
}

function tagAt(html: string, at: number): HtmlPiece | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (!match) return undefined;
  const end = endOfTag(html, TAG.lastIndex);
  if (end === undefined) return undefined;
  const [, slash, name = ''] = match;
  return { kind: 'tag', text: html.slice(at, end), name: name.toLowerCase(), closes: slash === '/' };
}

/** How long a tag may be. What is longer is text with a `<` in it, and is not searched to its end again and again. */
const LONGEST_TAG = 100_000;

/** The position after the `>` that ends a tag, which may have others in its quoted values. */
function endOfTag(html: string, from: number): number | undefined {
  let quote = '';
  const last = Math.min(html.length, from + LONGEST_TAG);
  for (let at = from; at < last; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '<') return undefined;
  }
  return undefined;
}

function endOfRaw(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}\\s*>`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}
