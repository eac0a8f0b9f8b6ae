import type { Site } from '../site/site.ts';
import type { TextOutput } from './formats/output.ts';

/** robots.txt (RFC 9309): everything may be read; the sitemap lists it. */
export function robots({ addresses }: Site): TextOutput {
  return {
    path: 'robots.txt',
    content: `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.sitemap)}\n`,
  };
}
