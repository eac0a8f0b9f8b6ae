import type { SiteLanguage } from '../../languages/index.ts';
import { PUBLISHED_VOID_ELEMENTS } from '../../text/html/allowed-html.ts';
import { attributeOf, type Tag, visitHtml } from '../../text/html/visit-html.ts';
import { isParagraphId, paragraphMark } from '../../text/paragraphs.ts';
import { setCode } from '../code/set-code.ts';

/** A text's HTML as its own page shows it. */
export interface PageText {
  readonly html: string;
  /** The addresses of its links, as printed on paper: each once, in order of first appearance. */
  readonly links: readonly string[];
  /** Whether it has code with colours. */
  readonly hasColours: boolean;
}

/** Nothing, instead of a text that is only to be noted. */
export const NO_PAGE_TEXT: PageText = { html: '', links: [], hasColours: false };

/** A link whose end tag has not been reached. */
interface OpenLink {
  /** Index in the HTML where its attributes end. */
  readonly at: number;
  readonly address: string;
}

/**
 * Adds what a text's own page has and a feed does not: a self-link at the beginning of each numbered paragraph
 * (`paragraph-mark`; CSS adds the number, so that it is neither copied nor searched), and `data-link` attributes with
 * the number under which a link's address is printed. Links around pictures and links within the text get no number. Its
 * code is set by `setCode`, and the parts of a long text are landmarks.
 *
 * @param html from `src/text/`
 *
 * @param journal the journal's address, which makes the site's own links absolute in print
 */
export function pageText(html: string, language: SiteLanguage, journal: URL): PageText {
  const numbers = new Map<string, number>();
  let set = '';
  let done = 0;
  let link: OpenLink | undefined;
  const insert = (at: number, added: string): void => {
    set += html.slice(done, at) + added;
    done = at;
  };
  const passTag = (tag: Tag): void => {
    const { name, closes, end } = tag;
    if (name === 'p' && !closes) {
      const id = attributeOf(tag, 'id');
      if (id !== undefined && isParagraphId(id))
        insert(end, paragraphMark(Number(id.slice(1)), id, language, 'here'));
    } else if (name === 'a' && !closes) {
      const href = attributeOf(tag, 'href');
      const leads = href !== undefined && !href.startsWith('#');
      link = leads ? { at: end - '>'.length, address: printedAddress(href, journal) } : undefined;
    } else if (name === 'img') {
      link = undefined;
    } else if (name === 'a' && link) {
      const number = numbers.get(link.address) ?? numbers.size + 1;
      numbers.set(link.address, number);
      insert(link.at, ` data-link="${number}"`);
      link = undefined;
    }
  };
  visitHtml(html, { tag: passTag });
  const whole = withParts(set + html.slice(done));
  return { ...setCode(whole, language, 'coloured'), links: [...numbers.keys()] };
}

/** Characters of HTML from which a text is long: about twenty minutes of reading. */
const LONG = 25_000;

/** With fewer parts, a reader gets along without them. */
const FEWEST_PARTS = 3;

/**
 * Makes each part of a long text, from one heading of the second level to the next, a landmark named by its heading, so that
 * those who listen can go from part to part (WAI-ARIA 1.2, `region`). The notes at the end are one already. In
 * shorter texts, landmarks would only be in the way.
 */
function withParts(html: string): string {
  if (html.length < LONG) return html;
  // Ids as they are written in the HTML.
  const parts: { readonly at: number; readonly id: string | undefined }[] = [];
  let depth = 0;
  visitHtml(html, {
    tag: (tag) => {
      if (PUBLISHED_VOID_ELEMENTS.has(tag.name)) return;
      const isHeading = tag.name === 'h2';
      if (depth === 0 && (isHeading || tag.name === 'section'))
        parts.push({ at: tag.start, id: isHeading ? / id="([^"]*)"/.exec(tag.whole)?.[1] : undefined });
      depth += tag.closes ? -1 : 1;
    },
  });
  const named = parts.filter(({ id }) => id !== undefined);
  if (named.length < FEWEST_PARTS) return html;
  const pieces = parts.map(({ at, id }, index) => {
    const piece = html.slice(at, parts[index + 1]?.at);
    return id === undefined ? piece : `<section class="part" aria-labelledby="${id}">${piece}</section>`;
  });
  return html.slice(0, parts[0]?.at) + pieces.join('');
}

/** An address as printed on paper: whole, and that of a mailbox without its scheme. */
export function printedAddress(address: string, { origin, protocol }: URL): string {
  if (address.startsWith('//')) return protocol + address;
  return address.startsWith('/') ? origin + address : address.replace(/^mailto:/i, '');
}
