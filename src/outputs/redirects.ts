import { addressOf } from '../site/page-ref.ts';
import type { Site } from '../site/site.ts';
import type { Output } from './output.ts';

/**
 * `_redirects`, for hosts that read it (Netlify, Cloudflare Pages, GitLab Pages): an old address, the present one and the
 * status on each line. Every old address also has a page that leads on, for all other hosts; Netlify and GitLab serve that.
 * There is no file where no text ever moved.
 */
export function redirects({ addresses, archive, map }: Site): readonly Output[] {
  const lines = [...map.redirects].map(([from, to]) => {
    const target = addressOf(to, archive, addresses);
    return `${written(addresses.href(from))} ${written(addresses.href(target))} 301\n`;
  });
  return lines.length === 0 ? [] : [{ path: '_redirects', content: lines.join('') }];
}

/** An encoded address without what would stand for others in such a file: `*` for anything, `:name` for a part of a path. */
function written(href: string): string {
  return href.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
