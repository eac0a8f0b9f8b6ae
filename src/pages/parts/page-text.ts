import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { attributeOf, type Tag, visitHtml } from '../../text/html/visit-html.ts';
import { isParagraphId } from '../../text/paragraphs.ts';

/** A text's HTML as its own page shows it. */
export interface PageText {
  readonly html: string;
  /** The addresses that its links lead to, as they are printed: each once, in the order of the text. */
  readonly links: readonly string[];
}

/** A link whose end has not come yet. */
interface OpenLink {
  /** Where in the HTML its attributes end. */
  readonly at: number;
  readonly address: string;
}

/**
 * Adds to the HTML of a text what its page needs and a feed does not: a link to itself at the beginning of each numbered
 * paragraph (`paragraph-mark`; styles write the number, so that it is neither copied nor searched), and in `data-link` the
 * number under which a link's address is printed. Links around pictures have none, nor those within the text.
 * @param html as `src/text/` makes it
 * @param journal the journal's address; the site's own links are printed whole
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
  return { html: set + html.slice(done), links: [...numbers.keys()] };
}

/**
 * Screen readers name the link; Tab passes over all but the first, from which the arrow keys go on (see
 * `layouts/scripts/page/walk-paragraphs.ts`): a hundred stops would be in the way of whoever reads by keyboard.
 */
function mark(id: string, label: string): string {
  const stop = id === 'p1' ? '' : ' tabindex="-1"';
  return `<a class="paragraph-mark" href="#${id}"${stop} aria-label="${label}"></a>`;
}

/** An address as paper shows it. */
function printed(address: string, journal: URL): string {
  return address.startsWith('/') ? new URL(address, journal).href : address.replace(/^mailto:/i, '');
}
