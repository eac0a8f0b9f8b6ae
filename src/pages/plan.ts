import { type Address, type Addresses, addressesOf } from '../addresses/addresses.ts';
import type { PageRef } from '../addresses/page-ref.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { Citations } from '../citation/citations.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Archive } from '../model/archive.ts';
import type { PageId, WorkId } from '../model/ids.ts';
import { licenseView } from '../site/license.ts';
import { preservedFiles } from '../site/preserved-files.ts';
import { SETTING, type Site, storedText } from '../site/site.ts';
import { sorterFor } from '../site/sorter.ts';
import type { Texts } from '../text/render-texts.ts';
import { statesOf } from '../translation/staleness.ts';
import { articleView } from './article.ts';
import { debatesView, debateView } from './debate.ts';
import { guideView } from './guide.ts';
import { homeView } from './home.ts';
import { articlesView, personView, topicView } from './indexes.ts';
import { issuesView, issueView } from './issue.ts';
import { manifestView } from './manifest.ts';
import { journalPageView, notFoundView, redirectView, searchView } from './own-pages.ts';
import { contentSecurityPolicy } from './parts/content-security-policy.ts';
import { FIRST_FONTS } from './parts/fonts.ts';
import { translationsView } from './translations.ts';
import type { GetInvolvedView, PageKind, PageView, SiteView } from './views/views.ts';

/** A page that the site will have. */
export interface PagePlan {
  /** Address without the journal's base path, unencoded. */
  readonly address: Address;
  readonly kind: PageKind;
  readonly language: SiteLanguage;
  /** What the page shows, made anew at each call: the views of a large archive are never all in memory at once. */
  readonly view: () => PageView;
}

/** Every page of the site. Pure: the same archive and texts always give the same plan. */
export function planSite(site: Site): readonly PagePlan[] {
  const pages = [...site.map.pages].map(([address, ref]): PagePlan => {
    const { kind, language } = ref;
    return { address, kind, language, view: () => viewOf(site, ref) };
  });
  const redirects = [...site.map.redirects].map(([address, to]): PagePlan => {
    const { language } = to;
    return { address, kind: 'redirect', language, view: () => redirectView(site, to, titleOf(site, to)) };
  });
  return [...pages, ...redirects];
}

/** Gathers what pages are planned from. */
export function siteOf(archive: Archive, map: SiteMap, texts: Texts, citations: Citations): Site {
  const addresses = addressesOf(archive.journal);
  const { languages } = archive.journal;
  const common = new Map(languages.map((language) => [language, siteViewIn(language, archive, addresses)]));
  return {
    archive,
    addresses,
    map,
    texts,
    setting: SETTING,
    states: statesOf(archive, (edition) => storedText(texts, edition).html),
    common,
    neighbours: neighboursIn(archive),
    preserved: preservedFiles(archive, addresses, texts),
    cards: new Map(),
    citations,
  };
}

function viewOf(site: Site, ref: PageRef): PageView {
  switch (ref.kind) {
    case 'home':
      return homeView(site, ref);
    case 'issues':
      return issuesView(site, ref);
    case 'issue':
      return issueView(site, ref);
    case 'manifest':
      return manifestView(site, ref);
    case 'article':
      return articleView(site, ref);
    case 'debates':
      return debatesView(site, ref);
    case 'debate':
      return debateView(site, ref);
    case 'person':
      return personView(site, ref);
    case 'topic':
      return topicView(site, ref);
    case 'articles':
      return articlesView(site, ref);
    case 'search':
      return searchView(site, ref);
    case 'translations':
      return translationsView(site, ref);
    case 'page':
      return journalPageView(site, ref);
    case 'guide':
      return guideView(site, ref);
    case 'not-found':
      return notFoundView(site, ref);
  }
}

/** The title of a text's page, for the link on the page of an old address. */
function titleOf(site: Site, ref: PageRef): string {
  const { works, pages, issues } = site.archive;
  const work =
    ref.kind === 'article'
      ? ref.work
      : ref.kind === 'issue'
        ? issues.get(ref.issue)?.introduction
        : undefined;
  const page = ref.kind === 'page' ? pages.get(ref.page) : undefined;
  const text = work === undefined ? page : works.get(work);
  return text?.editions.get(ref.language)?.title ?? interfaceIn(ref.language).navigation.home;
}

function siteViewIn(language: SiteLanguage, archive: Archive, addresses: Addresses): SiteView {
  const { title, tagline, description, publisher, license } = archive.journal;
  const [main] = archive.journal.languages;
  const own = (texts: ReadonlyMap<SiteLanguage, string>): string =>
    texts.get(language) ?? texts.get(main) ?? '';
  const { compare } = sorterFor(language);
  return {
    language,
    defaultLanguage: main,
    title: own(title),
    tagline: own(tagline),
    description: own(description),
    home: addresses.href(addresses.home(language)),
    search: addresses.href(addresses.search(language)),
    feed: addresses.href(addresses.feed(language)),
    jsonFeed: addresses.href(addresses.jsonFeed(language)),
    feedOfAll: addresses.href(addresses.feedOfAll),
    openSearch: addresses.href(addresses.openSearch(language)),
    stylesheet: addresses.href(addresses.stylesheet),
    fonts: FIRST_FONTS.map((name) => addresses.href(addresses.font(name))),
    script: addresses.href(addresses.pageScript),
    icon: addresses.href(addresses.icon),
    ...(publisher !== undefined && { publisher }),
    ...(license !== undefined && { license: licenseView(license) }),
    pages: [...archive.pages.values()]
      .flatMap(({ editions }) => editions.get(language) ?? [])
      .map(({ title: text, slug }) => ({ text, href: addresses.href(addresses.page(language, slug)) }))
      .sort((a, b) => compare(a.text, b.text)),
    ...getInvolvedIn(language, archive, addresses),
    ...(archive.journal.guide && {
      guide: {
        overview: addresses.href(addresses.guide(language, 'overview')),
        translators: addresses.href(addresses.guide(language, 'translators')),
      },
    }),
    contentSecurityPolicy: contentSecurityPolicy(),
  };
}

/** The page on which a journal says how to take part, by its id. */
const GET_INVOLVED = 'get-involved' as PageId;

function getInvolvedIn(
  language: SiteLanguage,
  archive: Archive,
  addresses: Addresses,
): { getInvolved?: GetInvolvedView } {
  const edition = archive.pages.get(GET_INVOLVED)?.editions.get(language);
  if (!edition) return {};
  const { title, summary, slug } = edition;
  const href = addresses.href(addresses.page(language, slug));
  return { getInvolved: { title, ...(summary !== undefined && { summary }), href } };
}

function neighboursIn(archive: Archive): Site['neighbours'] {
  const neighbours = new Map<WorkId, { before?: WorkId; after?: WorkId }>();
  for (const { contents } of archive.issues.values()) {
    for (const [index, id] of contents.entries()) {
      const [before, after] = [contents[index - 1], contents[index + 1]];
      neighbours.set(id, { ...(before && { before }), ...(after && { after }) });
    }
  }
  return neighbours;
}
