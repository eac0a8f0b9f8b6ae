import type { Journal } from '../model/archive.ts';
import { type Address, withoutCase } from './address.ts';

const RESERVED_SLUGS: readonly string[] = [
  'issues',
  'debates',
  'people',
  'topics',
  'articles',
  'search',
  'translations',
  'pagefind',
  'assets',
];

/**
 * First path segments that the site uses itself and that no page of the journal may take as its slug. `guide` and `saved`
 * are free if the journal has no such pages.
 */
export function reservedSlugs({ guide, offline }: Pick<Journal, 'guide' | 'offline'>): ReadonlySet<string> {
  return new Set([...RESERVED_SLUGS, ...(guide ? ['guide'] : []), ...(offline ? ['saved'] : [])]);
}

/** The site's own folders, and those of its files whose extension an attachment could have too. */
const OWN_FILES =
  /^\/(?:assets|pagefind)\/|^\/_[^/]*$|^\/(?:robots\.txt|sw\.js)$|\/saved\.json$|^\/issues\/[^/]+\/(?:bag\.zip|manifest-sha256\.txt)$|\/citation\.(?:bib|ris)$|^(?:\/[^/]+)?\/(?:issues\/[^/]+\/issue|debates\/[^/]+\/debate)\.epub$/;

/** Whether the site itself writes a file at this address, so that no picture or attachment may be published there. */
export function isOwnFile(address: Address): boolean {
  return OWN_FILES.test(withoutCase(address));
}
