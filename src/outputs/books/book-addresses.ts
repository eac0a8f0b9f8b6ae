import type { Addresses } from '../../addresses/addresses.ts';
import { decode } from '../../model/web-address.ts';
import type { BookText } from './book-text.ts';
import type { BookAddresses } from './element-xhtml.ts';
import { attributeValue } from './xhtml.ts';

/** The site of a book. */
export interface BookSite {
  readonly addresses: Addresses;
  /** The journal's address. */
  readonly url: URL;
}

/** The texts of a book, and where they are in it. */
export interface PlacedText {
  readonly text: BookText;
  /** The name of its file. */
  readonly file: string;
  /** From `src/text/`. */
  readonly html: () => string;
}

/** Tells where links of a text lead to: those to texts of the book stay in it, all others are absolute. */
export function linksIn(
  texts: readonly PlacedText[],
  { addresses, url: { origin, protocol } }: BookSite,
): (from: BookText) => BookAddresses['link'] {
  const placed = new Map(texts.map((each) => [addresses.href(each.text.page), each] as const));
  const known = new Map<PlacedText, ReadonlySet<string>>();
  const idsOf = (place: PlacedText): ReadonlySet<string> => {
    const ids = known.get(place) ?? idsIn(place.html());
    known.set(place, ids);
    return ids;
  };
  const inBook = (path: string, anchor: string | undefined): string | undefined => {
    const place = placed.get(path);
    if (!place || anchor === undefined) return place?.file;
    return idsOf(place).has(attributeValue(decode(anchor))) ? `${place.file}#${anchor}` : undefined;
  };
  const whole = (href: string): string => {
    if (href.startsWith('//')) return protocol + href;
    return href.startsWith('/') ? origin + href : href;
  };
  return ({ page }) =>
    (href) => {
      const [path = '', anchor] = href.split('#', 2);
      const address = path || addresses.href(page);
      const file = inBook(address, anchor);
      if (file !== undefined) return path === '' ? href : file;
      // A page has more than the text: its comments, its answers. Links to these lead to the site.
      return whole(path === '' ? address + href : href);
    };
}

/** The ids in HTML, as they are written there. */
function idsIn(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id));
}
