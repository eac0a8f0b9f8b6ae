import type { Address } from '../../addresses/address.ts';
import { addressOf, type PageRef } from '../../addresses/page-ref.ts';
import { decode } from '../../model/web-address.ts';
import type { Site } from '../../site/site.ts';
import type { TextOutput } from '../formats/output.ts';
import { nginxMaps } from './nginx-maps.ts';
import { type Moved, SERVER_FILES } from './site-headers.ts';

/** All old addresses, those without a query first. */
export function movedAddresses({ addresses, archive, map }: Site): readonly Moved[] {
  const moved = (address: Address, to: PageRef): Moved => ({
    from: decode(addresses.href(address)),
    encoded: written(addresses.href(address)),
    to: written(addresses.href(addressOf(to, archive, addresses))),
  });
  return [
    ...[...map.redirects].map(([from, to]) => moved(from, to)),
    ...map.redirectsOfQueries.map(({ address, query, to }) => ({ ...moved(address, to), query })),
  ];
}

/**
 * Old addresses for servers, so that they answer with a true 301. Every old address without a query also has a page that leads
 * on, for all other hosts. Nothing is written where no text ever moved.
 *
 * - `_redirects`, for hosts that read it (Netlify, Cloudflare Pages, GitLab Pages): an old address, the present one and the
 *   status on each line. Only Netlify heeds a query, which stands between the two; the `!` is for the page that is there.
 * - `_redirects.nginx`, to be included in nginx's configuration (see docs/publishing.md).
 */
export function redirectFiles(moved: readonly Moved[]): readonly TextOutput[] {
  if (moved.length === 0) return [];
  const lines = moved.map(({ encoded, query, to }) =>
    query === undefined ? `${encoded} ${to} 301\n` : `${encoded} ${query.replaceAll('&', ' ')} ${to} 301!\n`,
  );
  const nginx = nginxMaps(
    moved.filter(({ query }) => query === undefined),
    moved.flatMap(({ from, query, to }) => (query === undefined ? [] : [{ from: `${from}?${query}`, to }])),
  );
  return [
    { path: SERVER_FILES.redirects, content: lines.join('') },
    { path: SERVER_FILES.nginxRedirects, content: nginx },
  ];
}

/** An encoded address without what would stand for others in such files: `*` for anything, `:name` and `$name` for a part. */
function written(href: string): string {
  return href.replaceAll('*', '%2A').replaceAll(':', '%3A').replaceAll('$', '%24');
}
