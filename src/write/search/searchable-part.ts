import { createItemNumbers } from '../../text/html/item-numbers.ts';
import { rewriteTags, type Tag, visitHtml } from '../../text/html/visit-html.ts';

/** What a page tells of itself. Pagefind also reads it in elements that it ignores. */
const MARK = / data-pagefind-(?:filter|meta|sort)[=\s>]/;

/** What is shown of a page beside its text: its title and its people. They are searched, but are not part of the text. */
const SHOWN_BESIDE = / data-pagefind-meta[=\s>]/;

/** The element with a page's text. If no page had one, Pagefind would index whole pages, navigation included. */
const BODY = / data-pagefind-body[=\s>]/;

/**
 * Elements that are not searched: those that the layouts leave out, the marks of paragraphs, which have no words, footnote
 * numbers and backlink arrows. Pagefind would join the number to the word before it, and "heart" would be found only as
 * "heart1".
 */
const LEFT_OUT = / data-pagefind-ignore[=\s>]| class="(?:paragraph-mark|footnote-ref|footnote-backref)"/;

/**
 * Pagefind stores the text of every element with an id separately. With the ids of numbered paragraphs it would store
 * the whole text twice.
 */
const PARAGRAPH_ID = /^<p id="p\d+"/;

/** Matches a text with a list whose numbers its author chose. */
const NUMBERED = /<(?:ol|li) [^>]*\b(?:start|value)=/;

/**
 * What the search needs of a page: its element with `data-pagefind-body`, without what is not searched. Undefined if the
 * page has no such element, and so cannot be found. A page with marks elsewhere is kept whole.
 */
export function searchablePart(html: string): string | undefined {
  const start = startOfBody(html);
  if (start < 0) return undefined;
  const { text, end } = readBody(html.slice(start));
  const around = [html.slice(0, start), html.slice(start + end)];
  const isWhole = around.some((outside) => MARK.test(outside) || BODY.test(outside));
  return withItemNumbers(isWhole ? html : `<html><body>${text}</body></html>`);
}

/** The offset of the start tag with `data-pagefind-body`, or -1. */
function startOfBody(html: string): number {
  const at = html.search(BODY);
  return at < 0 ? -1 : html.lastIndexOf('<', at);
}

/** An element that is left out, while its end is sought. */
interface LeftOut {
  readonly name: string;
  readonly start: number;
  /** Number of open elements of this name. */
  open: number;
}

/** The element at the start of some HTML, without what is not searched, and the offset of its end. */
function readBody(html: string): { readonly text: string; readonly end: number } {
  let text = '';
  let done = 0;
  let end: number | undefined;
  let leftOut: LeftOut | undefined;
  const body: LeftOut = { name: /^<([a-z\d]+)/.exec(html)?.[1] ?? '', start: 0, open: 0 };
  const replace = (from: number, to: number, by: string): void => {
    text += html.slice(done, from) + by;
    done = to;
  };
  const visit = (tag: Tag): void => {
    if (end !== undefined) return;
    if (isEndOf(body, tag)) end = tag.end;
    else if (leftOut) {
      if (!isEndOf(leftOut, tag)) return;
      if (!MARK.test(html.slice(leftOut.start, tag.end))) replace(leftOut.start, tag.end, '');
      leftOut = undefined;
    } else if (tag.closes) return;
    else if (LEFT_OUT.test(tag.whole)) leftOut = { name: tag.name, start: tag.start, open: 1 };
    else if (SHOWN_BESIDE.test(tag.whole))
      replace(tag.start, tag.end, tag.whole.replace(SHOWN_BESIDE, ' data-pagefind-ignore$&'));
    else if (PARAGRAPH_ID.test(tag.whole)) replace(tag.start, tag.end, tag.whole.replace(PARAGRAPH_ID, '<p'));
  };
  visitHtml(html, { tag: visit });
  end ??= html.length;
  return { text: text + html.slice(done, end), end };
}

/** Counts the open elements of a name, and tells whether a tag closes the outermost one. */
function isEndOf(element: LeftOut, { name, closes }: Tag): boolean {
  if (name !== element.name) return false;
  element.open += closes ? -1 : 1;
  return element.open === 0;
}

/** Writes the numbers of lists into the text, so that "1968. General strike" is found by its year. */
function withItemNumbers(html: string): string {
  if (!NUMBERED.test(html)) return html;
  const numberOf = createItemNumbers();
  return rewriteTags(html, (tag) => {
    const number = numberOf(tag);
    return number === undefined ? tag.whole : `${tag.whole}${number}. `;
  });
}
