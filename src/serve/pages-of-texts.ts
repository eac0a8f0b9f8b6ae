import { editionsOf } from '../addresses/page-ref.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { PagePlan } from '../pages/plan.ts';

/** The pages of the texts with these paths (relative to the content folder). */
export function pagesOfTexts(
  { archive, map }: PlannedSite,
  pages: readonly PagePlan[],
  paths: ReadonlySet<string>,
): readonly PagePlan[] {
  if (paths.size === 0) return [];
  return pages.filter(({ address }) => {
    const ref = map.pages.get(address);
    const edition = ref && editionsOf(archive, ref)?.get(ref.language);
    return edition !== undefined && paths.has(edition.source.path);
  });
}
