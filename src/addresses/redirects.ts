import type { Archive, Journal } from '../model/archive.ts';
import type { Address } from './address.ts';
import type { Addresses, OldAddress } from './addresses.ts';
import { addressOf, type PageRef, type Pages } from './page-ref.ts';

/** Where the old addresses of a site lead. */
export interface Redirects {
  /** From an old address to the page that now has its text. */
  readonly redirects: ReadonlyMap<Address, PageRef>;
  /** Old addresses with a query. They cannot be files, so they are redirected by servers only. */
  readonly redirectsOfQueries: readonly RedirectOfQuery[];
}

type RedirectOfQuery = Required<OldAddress> & { readonly to: PageRef };

/** The redirects while the site is being mapped. */
export interface RedirectsSoFar extends Redirects {
  readonly redirects: Map<Address, PageRef>;
  readonly redirectsOfQueries: RedirectOfQuery[];
}

/** Where a debate would be without its former name. Somebody may look for it there. */
export function addUnnamedDebates(
  debates: readonly Extract<PageRef, { readonly kind: 'debate' }>[],
  addresses: Addresses,
  pages: Pages,
  { redirects }: RedirectsSoFar,
): void {
  for (const ref of debates) {
    const address = addresses.debate(ref.language, ref.opening);
    if (!pages.has(address)) redirects.set(address, ref);
  }
}

/** The redirects in `journal.yaml`. A page, or a former address that a text names itself, goes first. */
export function addJournalRedirects(
  journal: Journal,
  addresses: Addresses,
  pages: Pages,
  { redirects, redirectsOfQueries }: RedirectsSoFar,
): void {
  for (const [written, target] of journal.redirects) {
    const { address, query } = addresses.parseOld(written);
    const to = pages.get(addresses.parse(target).address);
    if (!to || pages.has(address) || redirects.has(address)) continue;
    if (query !== undefined) redirectsOfQueries.push({ address, query, to });
    else redirects.set(address, to);
  }
}

/**
 * Where two editions were side by side at the former addresses of an article: the pages that have them now, or else the
 * article.
 */
export function addFormerParallels(
  archive: Archive,
  addresses: Addresses,
  pages: Pages,
  { redirects }: RedirectsSoFar,
): void {
  const { languages } = archive.journal;
  const lead = (from: Address, to: PageRef): void => {
    if (!pages.has(from) && !redirects.has(from)) redirects.set(from, to);
  };
  for (const [from, to] of [...redirects]) {
    const former = addresses.textAt(from);
    if (to.kind !== 'article' || former?.slug === undefined) continue;
    const article = addressOf(to, archive, addresses);
    for (const other of languages) {
      if (other === former.language) continue;
      lead(addresses.parallel(from, other), pages.get(addresses.parallel(article, other)) ?? to);
    }
    // The edition in the former language is gone.
    if (former.language !== to.language) lead(addresses.parallel(article, former.language), to);
  }
}
