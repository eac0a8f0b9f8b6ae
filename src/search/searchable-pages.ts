import type { Language } from '../languages/index.ts';
import { outputFile } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { PlannedPage } from '../site/views.ts';

/** The pages of one language that are searched: texts, not lists of them. */
export interface SearchableLanguage {
  readonly language: Language;
  /** `path` in the output folder, `url` without the journal's base path. */
  readonly files: readonly { readonly path: string; readonly url: string }[];
}

/** The searchable pages of every language that has any. */
export function searchablePages(site: Site, pages: readonly PlannedPage[]): readonly SearchableLanguage[] {
  const texts = pages.filter(({ view }) => ['article', 'issue', 'page'].includes(view.kind));
  return site.archive.journal.languages
    .map((language) => ({
      language,
      files: texts
        .filter(({ view }) => view.language === language)
        .map(({ address }) => ({ path: outputFile(address), url: encodeURI(address) })),
    }))
    .filter(({ files }) => files.length > 0);
}
