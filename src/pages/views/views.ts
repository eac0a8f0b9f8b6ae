import type { ArticleView } from './article-views.ts';
import type { DebatesView, DebateView } from './debate-views.ts';
import type { GuideView } from './guide-views.ts';
import type { HomeView } from './home-views.ts';
import type { IssuesView, IssueView } from './issue-views.ts';
import type { ArticlesView, PersonView, TopicView } from './list-views.ts';
import type { NotFoundView, RedirectView } from './lost-address-views.ts';
import type { ManifestView } from './manifest-views.ts';
import type { ParallelView } from './parallel-views.ts';
import type { SavedView } from './saved-views.ts';
import type { SearchView } from './search-views.ts';
import type { JournalPageView } from './text-views.ts';
import type { TranslationsView } from './translation-views.ts';

/**
 * Views are what layouts read: everything that a page shows, ready to be laid out. Links are complete and include the
 * base path, dates are in words, and lists are sorted. Views hold only data, no functions, so that a view's fingerprint
 * tells whether its page changed.
 */

/** All kinds of page. A new kind does not compile until it is handled everywhere. */
export type PageView =
  | HomeView
  | IssuesView
  | IssueView
  | ManifestView
  | ArticleView
  | ParallelView
  | DebatesView
  | DebateView
  | PersonView
  | TopicView
  | ArticlesView
  | SearchView
  | SavedView
  | TranslationsView
  | JournalPageView
  | GuideView
  | NotFoundView
  | RedirectView;

export type PageKind = PageView['kind'];

/** A page to write: its address and its view. */
export interface PlannedPage<View extends PageView = PageView> {
  /**
   * Address without the journal's base path, not percent-encoded: `/es/issues/2/`. Also the page's folder in the
   * output.
   */
  readonly address: string;
  readonly view: View;
}

/** All kinds of page. An object's keys, so that the compiler finds a missing kind. */
export const PAGE_KINDS = Object.keys({
  home: true,
  issues: true,
  issue: true,
  manifest: true,
  article: true,
  parallel: true,
  debates: true,
  debate: true,
  person: true,
  topic: true,
  articles: true,
  search: true,
  saved: true,
  translations: true,
  page: true,
  guide: true,
  'not-found': true,
  redirect: true,
} satisfies Record<PageKind, true>) as readonly PageKind[];
