import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { hrefOf } from '../site/site.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { SearchView } from './views/search-views.ts';

/** The search page of a language. It also has the bundles of the other languages, to count their matches. */
export function searchView(site: PlannedSite, ref: PageRef): SearchView {
  const { language } = ref;
  const { addresses, archive, map } = site;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).navigation.search;
  const others = archive.journal.languages.filter(
    (other) => other !== language && map.pages.has(addresses.search(other)),
  );
  return {
    kind: 'search',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    script: addresses.href(addresses.searchScript),
    bundles: [language, ...others].map((code) => ({
      language: code,
      name: interfaceIn(code).name,
      bundle: addresses.href(addresses.searchBundle(code)),
      searchPage: hrefOf(site, { kind: 'search', language: code }),
    })),
    base: archive.journal.url.pathname,
    articlesPage: hrefOf(site, { kind: 'articles', language }),
  };
}
