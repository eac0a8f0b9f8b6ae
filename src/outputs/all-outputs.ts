import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { PagePlan } from '../pages/plan.ts';
import { calendars } from './calendar.ts';
import { citations } from './citations.ts';
import { feeds } from './feeds/feed.ts';
import type { Output } from './formats/output.ts';
import { headers } from './headers.ts';
import { oaiRepository } from './oai.ts';
import { openSearch } from './open-search.ts';
import { preserved, type ReadPreserved } from './preserved.ts';
import { robots } from './robots.ts';
import { serverFiles } from './server/server-files.ts';
import { sitemap } from './sitemap.ts';

/**
 * All files of the site that are not pages. A new format is one file beside this one and one line here.
 * @param read reads what is preserved; a preview, which preserves nothing, has none
 */
export function outputsOf(
  site: PlannedSite,
  pages: readonly PagePlan[],
  read?: ReadPreserved,
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
    ...(read ? preserved(site, read) : []),
  ];
}
