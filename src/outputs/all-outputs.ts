import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { PagePlan } from '../pages/plan.ts';
import { calendars } from './calendar.ts';
import { citations } from './citations.ts';
import { feeds } from './feeds/feed.ts';
import type { Output } from './formats/output.ts';
import { headers } from './headers.ts';
import { oaiRepository } from './oai.ts';
import { savedWords } from './offline/saved-words.ts';
import { openSearch } from './open-search.ts';
import { type BagSource, preserved } from './preserved.ts';
import { robots } from './robots.ts';
import { serverFiles } from './server/server-files.ts';
import { sitemap } from './sitemap.ts';

/** Lists files of a site that are not pages. */
type OutputsOf = (site: PlannedSite, pages: readonly PagePlan[]) => readonly Output[];

/** A new format is one file beside this one and one line here. */
export const OUTPUTS: readonly OutputsOf[] = [
  feeds,
  calendars,
  citations,
  oaiRepository,
  openSearch,
  savedWords,
  sitemap,
  (site) => [robots(site)],
  () => [headers()],
  serverFiles,
];

/**
 * All files of the site that are not pages.
 * @param from where preserved files are; a preview, which preserves nothing, does not say it
 */
export function outputsOf(
  site: PlannedSite,
  pages: readonly PagePlan[],
  from?: BagSource,
): readonly Output[] {
  return [...OUTPUTS.flatMap((list) => list(site, pages)), ...(from ? preserved(site, from) : [])];
}
