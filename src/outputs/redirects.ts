import type { Address } from '../addresses/addresses.ts';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import { decode } from '../model/web-address.ts';
import type { Site } from '../site/site.ts';
import type { TextOutput } from './formats/output.ts';
import { nginxMaps } from './nginx-maps.ts';

/**
 * Old addresses for servers, so that they answer with a true 301. Every old address without a query also has a page that leads
 * on, for all other hosts. Nothing is written where no text ever moved.
 *
 * - `_redirects`, for hosts that read it (Netlify, Cloudflare Pages, GitLab Pages): an old address, the present one and the
 *   status on each line. Only Netlify heeds a query, which stands between the two; the `!` is for the page that is there.
 * - `_redirects.nginx`, to be included in nginx's configuration (see docs/publishing.md).
 */
export function redirects(site: Site): readonly TextOutput[] {
  const { addresses, archive, map } = site;
  if (map.redirects.size === 0 && map.redirectsOfQueries.length === 0) return [];
  const target = (to: PageRef): string => written(addresses.href(addressOf(to, archive, addresses)));
  const lines = [...map.redirects].map(
    ([from, to]) => `${written(addresses.href(from))} ${target(to)} 301\n`,
  );
  const withQuery = map.redirectsOfQueries.map(
    ({ address, query, to }) =>
      `${written(addresses.href(address))} ${query.replaceAll('&', ' ')} ${target(to)} 301!\n`,
  );
  const plain = (address: Address): string => decode(addresses.href(address));
  const nginx = nginxMaps(
    [...map.redirects].map(([from, to]) => ({ from: plain(from), to: target(to) })),
    map.redirectsOfQueries.map(({ address, query, to }) => ({
      from: `${plain(address)}?${query}`,
      to: target(to),
    })),
  );
  return [
    { path: '_redirects', content: [...lines, ...withQuery].join('') },
    { path: '_redirects.nginx', content: nginx },
  ];
}

/** An encoded address without what would stand for others in such files: `*` for anything, `:name` and `$name` for a part. */
function written(href: string): string {
  return href.replaceAll('*', '%2A').replaceAll(':', '%3A').replaceAll('$', '%24');
}
