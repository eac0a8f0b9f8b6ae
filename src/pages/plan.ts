import type { Address } from '../addresses/address.ts';
import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { inWordsOf } from '../languages/own-words.ts';
import type { Archive } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { SetText } from '../model/set-text.ts';
import type { Site } from '../site/site.ts';
import { articleView } from './article.ts';
import { articlesView } from './articles.ts';
import { debatesView, debateView } from './debate.ts';
import { guideView } from './guide.ts';
import { homeView } from './home.ts';
import { personView, topicView } from './indexes.ts';
import { issuesView, issueView } from './issue.ts';
import { journalPageView } from './journal-page.ts';
import { manifestView } from './manifest.ts';
import { notFoundView } from './not-found.ts';
import { parallelView } from './parallel.ts';
import { siteViewIn } from './parts/common-view.ts';
import { examplesOf } from './parts/guide-examples.ts';
import { COSTLY_PARTS, type PlannedSite } from './parts/planned-site.ts';
import { redirectView } from './redirect.ts';
import { savedView } from './saved.ts';
import { searchView } from './search.ts';
import { translationsView } from './translations.ts';
import type { PageKind, PageView } from './views/views.ts';

/** A page that the build will write. */
export interface PagePlan {
  /** Address without the journal's base path, not percent-encoded. */
  readonly address: Address;
  readonly kind: PageKind;
  readonly language: SiteLanguage;
  /**
   * Makes the page's view. The result is not cached, since the views of a large archive do not all fit into memory.
   */
  readonly view: () => PageView;
}

/** Every page of the site. Pure: the same site gives the same plan. */
export function planSite(site: PlannedSite): readonly PagePlan[] {
  const { words } = site.archive.journal;
  const pages = [...site.map.pages].map(([address, ref]): PagePlan => {
    const { kind, language } = ref;
    return { address, kind, language, view: () => inWordsOf(words, () => viewOf(site, ref)) };
  });
  const redirects = [...site.map.redirects].map(([address, to]): PagePlan => {
    const { language } = to;
    const view = () => inWordsOf(words, () => redirectView(site, to, titleOf(site, to)));
    return { address, kind: 'redirect', language, view };
  });
  return [...pages, ...redirects];
}

/**
 * Adds to a site the rest of what its pages are made from.
 * @param sizes sizes of the files that readers can take along, if they are known
 */
export function plannedSite(site: Site, sizes: PlannedSite['sizes'] = new Map()): PlannedSite {
  const { archive } = site;
  const { languages } = archive.journal;
  return {
    ...site,
    costly: COSTLY_PARTS,
    common: new Map(languages.map((language) => [language, siteViewIn(language, site)])),
    neighbours: neighboursIn(archive),
    examples: new Map([['guide', examplesOf(site)]]),
    sizes,
    cards: new Map(),
  };
}

function viewOf(site: PlannedSite, ref: PageRef): PageView {
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
    case 'parallel':
      return parallelView(site, ref);
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
    case 'saved':
      return savedView(site, ref);
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

/** The title of a page, for the link on the redirect from its old address. */
function titleOf(site: PlannedSite, ref: PageRef): SetText {
  const { works, pages, issues } = site.archive;
  const work =
    ref.kind === 'article' || ref.kind === 'parallel'
      ? ref.work
      : ref.kind === 'issue'
        ? issues.get(ref.issue)?.introduction
        : undefined;
  const page = ref.kind === 'page' ? pages.get(ref.page) : undefined;
  const text = work === undefined ? page : works.get(work);
  return text?.editions.get(ref.language)?.title ?? interfaceIn(ref.language).navigation.home;
}

function neighboursIn(archive: Archive): PlannedSite['neighbours'] {
  const neighbours = new Map<WorkId, { before?: WorkId; after?: WorkId }>();
  for (const { contents } of archive.issues.values()) {
    for (const [index, id] of contents.entries()) {
      const [before, after] = [contents[index - 1], contents[index + 1]];
      neighbours.set(id, { ...(before && { before }), ...(after && { after }) });
    }
  }
  return neighbours;
}
