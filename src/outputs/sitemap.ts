import { outputFile } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { PlannedPage } from '../site/views.ts';
import type { Output } from './output.ts';
import { xmlText } from './xml.ts';

/** The sitemap (sitemaps.org protocol 0.9): every page that is there to be found. */
export function sitemap(site: Site, pages: readonly PlannedPage[]): Output {
  const urls = pages
    .filter(({ view }) => view.kind !== 'redirect' && view.kind !== 'not-found' && view.kind !== 'search')
    .map(({ view }) => `  <url><loc>${xmlText(view.url)}</loc></url>\n`);
  const content = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
  return { path: outputFile(site.addresses.sitemap), content };
}
