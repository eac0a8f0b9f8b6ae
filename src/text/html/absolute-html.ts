import { rewriteTags } from './visit-html.ts';

const ADDRESS = / (href|src|cite)="([^"]*)"/g;
const SOURCES = / srcset="([^"]*)"/g;

/**
 * A text's HTML for readers that know nothing of the page it came from: addresses within the site or the page become whole.
 * Feed readers heed `xml:base` seldom, and JSON Feed has nothing like it.
 * @param page the page's whole address
 */
export function absoluteHtml(html: string, page: string): string {
  const { origin, protocol } = new URL(page);
  const whole = (address: string): string => {
    if (address.startsWith('#')) return page + address;
    if (address.startsWith('//')) return protocol + address;
    return address.startsWith('/') ? origin + address : address;
  };
  return rewriteTags(html, (tag) =>
    tag.whole
      .replace(ADDRESS, (_, name: string, address: string) => ` ${name}="${whole(address)}"`)
      .replace(SOURCES, (_, sources: string) => ` srcset="${sources.split(', ').map(whole).join(', ')}"`),
  );
}
