import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { PagePlan } from '../../pages/plan.ts';
import { beginSearch } from '../../write/search/begin-search.ts';
import type { IndexedLanguage } from '../../write/search/finish-language.ts';
import { keptBundlesOf } from '../../write/search/kept-bundles.ts';
import { searchablePages } from '../../write/search/searchable-pages.ts';

/** The search index of a preview. */
export interface PreviewSearch {
  /** Makes the index of pages that are in the folder. Languages that have not changed stay as they are. */
  readonly update: (site: PlannedSite, pages: readonly PagePlan[]) => Promise<void>;
  /** Nothing of the index is in the folder any more. */
  readonly forget: () => void;
}

/** Prepares the search of a preview. Nothing is indexed yet. */
export function beginPreviewSearch(folder: string): PreviewSearch {
  let indexed: readonly IndexedLanguage[] = [];
  const fileOf = (path: string) => resolve(folder, path);
  return {
    update: async (site, pages) => {
      const searchable = searchablePages(site, pages);
      const kept = keptBundlesOf(site);
      const before = existsSync(join(folder, 'pagefind')) ? indexed : [];
      indexed = [];
      indexed = await beginSearch(searchable, { fileOf, kept, background: true }).finish(folder, before);
    },
    forget: () => {
      indexed = [];
    },
  };
}
