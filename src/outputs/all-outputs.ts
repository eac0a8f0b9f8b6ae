import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { PagePlan } from '../pages/plan.ts';
import { calendars } from './calendar.ts';
import { citations } from './citations.ts';
import { feeds } from './feeds/feed.ts';
import type { Output } from './formats/output.ts';
import { headers } from './headers.ts';
import { oaiRepository } from './oai.ts';
import { openSearch } from './open-search.ts';
import { type BagSource, preserved } from './preserved.ts';
import { robots } from './robots.ts';
import { serverFiles } from './server/server-files.ts';
import { sitemap } from './sitemap.ts';

/**
 * All files of the site that are not pages. A new format is one file beside this one and one line here.
 * @param from where preserved files are; a preview, which preserves nothing, does not say it
 */
export function outputsOf(
  site: PlannedSite,
  pages: readonly PagePlan[],
  from?: BagSource,
): readonly Output[] {
  return [
    ...feeds(site),
    ...calendars(site),
    ...citations(site),
    ...oaiRepository(site),
    ...openSearch(site),
    ...sitemap(site, pages),
    robots(site),
    headers(),
    ...serverFiles(site),
    ...(from ? preserved(site, from) : []),
  ];
}
