import { outputFile } from '../../addresses/address.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { PagePlan } from '../../pages/plan.ts';
import type { Site } from '../../site/site.ts';

/** The pages of a language that can be searched: texts, not lists of texts. */
export interface SearchableLanguage {
  readonly language: SiteLanguage;
  /** `path` is in the output folder; `url` lacks the journal's base path. */
  readonly files: readonly { readonly path: string; readonly url: string }[];
}

/** The searchable pages of every language that has any. */
export function searchablePages(site: Site, pages: readonly PagePlan[]): readonly SearchableLanguage[] {
  const texts = pages.filter(({ kind }) => ['article', 'issue', 'page'].includes(kind));
  return site.archive.journal.languages
    .map((language) => ({
      language,
      files: texts
        .filter((page) => page.language === language)
        .map(({ address }) => ({ path: outputFile(address), url: encodeURI(address) })),
    }))
    .filter(({ files }) => files.length > 0);
}
