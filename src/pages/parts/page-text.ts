import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { isParagraphId } from '../../text/paragraphs.ts';

/** A text's HTML as its own page shows it. */
export interface PageText {
  readonly html: string;
  /** The addresses that its links lead to, as they are printed: each once, in the order of the text. */
  readonly links: readonly string[];
}

/**
 * The tags of well-formed HTML that matter here, and every other that has attributes: so that none is found within one. Outside
 * of tags and attributes such HTML has no `<`. The first group is the name, the second the attributes.
 */
const TAG = /<(?:(a|p|img|\/a)\b([^">]*(?:"[^"]*"[^">]*)*)|[a-z][a-z\d]* [^">]*(?:"[^"]*"[^">]*)*)>/g;

const ID = / id="([^"]*)"/;
const HREF = / href="([^"]*)"/;

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
  for (const tag of html.matchAll(TAG)) {
    const [whole, name = '', attributes = ''] = tag;
    if (name === 'p') {
      const id = ID.exec(attributes)?.[1];
      if (id !== undefined && isParagraphId(id)) {
        insert(tag.index + whole.length, mark(id, words.paragraph(Number(id.slice(1)))));
      }
    } else if (name === 'a') {
      const href = HREF.exec(attributes)?.[1];
      const leads = href !== undefined && !href.startsWith('#');
      link = leads
        ? { at: tag.index + whole.length - '>'.length, address: printed(href, journal) }
        : undefined;
    } else if (name === 'img') {
      link = undefined;
    } else if (name === '/a' && link) {
      const number = numbers.get(link.address) ?? numbers.size + 1;
      numbers.set(link.address, number);
      insert(link.at, ` data-link="${number}"`);
      link = undefined;
    }
  }
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

/** An address as paper shows it. All that HTML escapes in an encoded address is `&`. */
function printed(href: string, journal: URL): string {
  const address = href.replaceAll('&amp;', '&');
  return address.startsWith('/') ? new URL(address, journal).href : address.replace(/^mailto:/i, '');
}
