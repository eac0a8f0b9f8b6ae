import type { SiteLanguage } from '../languages/index.ts';
import type { Archive } from '../model/archive.ts';
import { type Address, withoutCase } from './address.ts';
import type { Addresses } from './addresses.ts';
import { withoutTracking } from './outside-address.ts';
import { addressOf, canonicalOf, editionsOf, inLanguage, type PageRef } from './page-ref.ts';
import type { SiteMap } from './site-map.ts';

/** What an address on this site leads to. */
export interface FoundPage {
  readonly ref: PageRef;
  readonly anchor?: string;
  /** What a reader looks for, on the search page. */
  readonly query?: string;
}

/**
 * Finds the page at an address from the site's root, also at an old one or with other capitals. The start page is no
 * answer to a query, because addresses such as `/?p=123` were those of single texts.
 */
export function findPage(href: string, map: SiteMap, addresses: Addresses): FoundPage | undefined {
  const { address, anchor } = addresses.parse(href);
  const query = withoutTracking(addresses.parseOld(href.split('#', 1)[0] ?? '').query ?? '');
  const old = query === '' ? undefined : map.folded.get(`${address}?${query}`);
  const ref = old ?? pageAt(address, map);
  if (!ref || (!old && query !== '' && ref.kind === 'home')) return undefined;
  return { ref, ...(anchor && { anchor }), ...(ref.kind === 'search' && query !== '' && { query }) };
}

function pageAt(address: Address, { pages, redirects, folded }: SiteMap): PageRef | undefined {
  return pages.get(address) ?? redirects.get(address) ?? folded.get(withoutCase(address));
}

/** The same page for readers of another language; undefined if it does not exist in that language. */
export function pageIn(
  language: SiteLanguage,
  ref: PageRef,
  archive: Archive,
  map: SiteMap,
  addresses: Addresses,
): PageRef | undefined {
  if (ref.kind === 'parallel' && language !== ref.language && language !== ref.other) return undefined;
  const other = inLanguage(ref, language);
  return hasPage({ archive, map, addresses }, other) ? other : undefined;
}

/** What tells which pages there are. */
interface Pages {
  readonly archive: Archive;
  readonly map: SiteMap;
  readonly addresses: Addresses;
}

/** Whether the site has a page. Checks for the edition first, because `addressOf` throws without it. */
export function hasPage({ archive, map, addresses }: Pages, ref: PageRef): boolean {
  const text = canonicalOf(ref);
  const needsEdition = text.kind === 'article' || text.kind === 'page';
  if (needsEdition && !editionsOf(archive, text)?.has(ref.language)) return false;
  return map.pages.has(addressOf(ref, archive, addresses));
}
