import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { PagePlan } from '../pages/plan.ts';
import { calendars } from './calendar.ts';
import { citations } from './citations.ts';
import { feeds } from './feeds/feed.ts';
import { headers } from './headers.ts';
import { oaiRepository } from './oai.ts';
import { openSearch } from './open-search.ts';
import { redirects } from './redirects.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

/** A file of the site that is not a page. */
export interface Output {
  /** Path in the output folder, with `/`. */
  readonly path: string;
  /** May be made anew each time it is read, so that large files are not in memory together. */
  readonly content: string;
}

/** All files of the site that are not pages. A new format is one file beside this one and one line here. */
export function outputsOf(site: PlannedSite, pages: readonly PagePlan[]): readonly Output[] {
  return [
    ...feeds(site),
    ...calendars(site),
    ...citations(site),
    ...oaiRepository(site),
    ...openSearch(site),
    ...sitemap(site, pages),
    robots(site),
    headers(),
    ...redirects(site),
  ];
}
