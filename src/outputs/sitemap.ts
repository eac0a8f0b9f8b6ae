import { outputFile } from '../site/addresses.ts';
import type { PagePlan } from '../site/plan.ts';
import type { Site } from '../site/site.ts';
import type { Output } from './output.ts';
import { xmlText } from './xml.ts';

/** The sitemap (sitemaps.org protocol 0.9): every page that is there to be found. */
export function sitemap(site: Site, pages: readonly PagePlan[]): Output {
  const urls = pages
    .filter(({ kind }) => kind !== 'redirect' && kind !== 'not-found' && kind !== 'search')
    .map(({ address }) => `  <url><loc>${xmlText(site.addresses.absolute(address))}</loc></url>\n`);
  const content = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
  return { path: outputFile(site.addresses.sitemap), content };
}
