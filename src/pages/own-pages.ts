import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { personLinks } from '../site/links.ts';
import { hrefOf } from '../site/site.ts';
import { contributeToPage } from './parts/contribute.ts';
import { frameOf } from './parts/frame.ts';
import { type PlannedSite, textView } from './parts/planned-site.ts';
import { revisedView } from './parts/revised.ts';
import { staleView } from './parts/stale.ts';
import type { JournalPageView, NotFoundView, RedirectView, SearchView } from './views/views.ts';

/** One of the journal's own pages, such as "About". */
export function journalPageView(site: PlannedSite, ref: Extract<PageRef, { kind: 'page' }>): JournalPageView {
  const { language } = ref;
  const editions = site.archive.pages.get(ref.page)?.editions;
  const edition = editions?.get(language);
  if (!edition) throw new Error(`the archive lost the page ${ref.page}`);
  const { title, subtitle, summary, translators } = edition;
  const stale = editions && staleView(site, editions, edition, (other) => ({ ...ref, language: other }));
  return {
    kind: 'page',
    ...frameOf(site, ref, {
      title,
      description: summary,
      titleIn: (other) => editions?.get(other)?.title ?? title,
    }),
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    text: textView(site, edition),
    translators: personLinks(site, translators, language),
    ...contributeToPage(site, edition),
    ...(stale && { stale }),
    ...revisedView(edition),
  };
}

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

/** The page at an old address, which redirects to the current one. */
export function redirectView(site: PlannedSite, to: PageRef, title: string): RedirectView {
  const frame = frameOf(site, to, { title, titleIn: () => title });
  const href = site.addresses.href(addressOf(to, site.archive, site.addresses));
  return { kind: 'redirect', ...frame, alternates: [], to: { text: title, href } };
}
