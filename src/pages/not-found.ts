import type { PageRef } from '../addresses/page-ref.ts';
import { hrefOf } from '../site/site.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { NotFoundView } from './views/lost-address-views.ts';

/** The page for addresses that do not exist, with links in every language that has a home page. */
export function notFoundView(site: PlannedSite, ref: PageRef): NotFoundView {
  const { archive, addresses, map } = site;
  const spoken = archive.journal.languages.filter((language) => map.pages.has(addresses.home(language)));
  return {
    kind: 'not-found',
    ...frameOf(site, ref, { title: '404', titleIn: () => '404' }),
    homes: spoken.map((language) => ({
      language,
      home: hrefOf(site, { kind: 'home', language }),
      search: hrefOf(site, { kind: 'search', language }),
      articles: hrefOf(site, { kind: 'articles', language }),
    })),
  };
}
