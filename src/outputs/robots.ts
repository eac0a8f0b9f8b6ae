import type { Site } from '../site/site.ts';
import type { Output } from './output.ts';

/** robots.txt (RFC 9309): everything may be read; the sitemap lists it. */
export function robots({ addresses }: Site): Output {
  return {
    path: 'robots.txt',
    content: `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.sitemap)}\n`,
  };
}
