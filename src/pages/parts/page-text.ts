import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { attributeOf, type Tag, visitHtml } from '../../text/html/visit-html.ts';
import { isParagraphId } from '../../text/paragraphs.ts';
import { setCode } from '../code/set-code.ts';

/** A text's HTML as its own page shows it. */
export interface PageText {
  readonly html: string;
  /** The addresses of its links, as printed on paper: each once, in order of first appearance. */
  readonly links: readonly string[];
  /** Whether it has code with colours. */
  readonly hasColours: boolean;
}

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
 * code is set by `setCode`.
 *
 * @param html from `src/text/`
 *
 * @param journal the journal's address, which makes the site's own links absolute in print
 */
export function pageText(html: string, language: SiteLanguage, journal: URL): PageText {
  const words = interfaceIn(language).work;
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
      if (id !== undefined && isParagraphId(id)) insert(end, mark(id, words.paragraph(Number(id.slice(1)))));
    } else if (name === 'a' && !closes) {
      const href = attributeOf(tag, 'href');
      const leads = href !== undefined && !href.startsWith('#');
      link = leads ? { at: end - '>'.length, address: printed(href, journal) } : undefined;
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
  return { ...setCode(set + html.slice(done), language, 'coloured'), links: [...numbers.keys()] };
}

/**
 * An empty link, named for screen readers. Only the first takes part in tabbing, since a hundred stops would slow down
 * keyboard users; arrow keys move between paragraphs (see `layouts/scripts/page/walk-paragraphs.ts`).
 */
function mark(id: string, label: string): string {
  const stop = id === 'p1' ? '' : ' tabindex="-1"';
  return `<a class="paragraph-mark" href="#${id}"${stop} aria-label="${label}"></a>`;
}

/** An address as printed on paper. */
function printed(address: string, { origin, protocol }: URL): string {
  if (address.startsWith('//')) return protocol + address;
  return address.startsWith('/') ? origin + address : address.replace(/^mailto:/i, '');
}
