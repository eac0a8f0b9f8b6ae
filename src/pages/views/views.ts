import type { SiteLanguage } from '../../languages/index.ts';
import type { LicenseView } from '../../site/license.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { ContributeView } from './contribute-views.ts';
import type { DebateCard, DebatesView, DebateView } from './debate-views.ts';
import type { GuideView } from './guide-views.ts';
import type { ManifestView, PreservationView } from './manifest-views.ts';
import type { StaleView, TranslationRow, WantedView } from './translation-views.ts';
import type {
  AnsweredView,
  AttachmentView,
  CallView,
  CiteView,
  CommentsView,
  DateView,
  Frame,
  IssueCard,
  PictureView,
  RespondView,
  RevisedView,
  SearchFacts,
  TextView,
  WorkCard,
  WorkGroup,
} from './view-parts.ts';

export type * from './contribute-views.ts';
export type * from './debate-views.ts';
export type * from './guide-views.ts';
export type * from './manifest-views.ts';
export type * from './translation-views.ts';
export type * from './view-parts.ts';

/**
 * What layouts read: everything a page shows, ready to be set in type. Every `href` is complete, with the journal's base
 * path; every date is in words; every order is final. Views hold data only (no functions), so that a view's fingerprint says
 * whether its page changed.
 */

export interface HomeView extends Frame {
  readonly kind: 'home';
  /** The latest issue, and its contents. */
  readonly current?: { readonly issue: IssueCard; readonly groups: readonly WorkGroup[] };
  readonly earlier: readonly IssueCard[];
  /** Of all issues' calls the one with the latest deadline. */
  readonly call?: CallView;
  /** The debates with the latest answers, at most five. */
  readonly debates: readonly DebateCard[];
}

export interface IssuesView extends Frame {
  readonly kind: 'issues';
  readonly issues: readonly IssueCard[];
}

export interface IssueView extends Frame {
  readonly kind: 'issue';
  readonly issue: IssueCard;
  readonly subtitle?: string;
  readonly authors: readonly PersonLink[];
  readonly editors: readonly PersonLink[];
  readonly translators: readonly PersonLink[];
  /** The introduction in the page's language … */
  readonly text?: TextView;
  /** Set where the introduction has changed in its own language since it was translated. */
  readonly stale?: StaleView;
  /** Set where the text of this language was changed after it was published. */
  readonly revised?: RevisedView;
  /** … or, where it does not exist in it, a link to the original. */
  readonly introductionElsewhere?: WorkLink;
  readonly groups: readonly WorkGroup[];
  readonly call?: CallView;
  readonly answers: readonly AnsweredView[];
  readonly answeredBy: readonly WorkCard[];
  readonly debates: readonly LinkView[];
  readonly respond?: RespondView;
  readonly contribute?: ContributeView;
  readonly cite: CiteView;
  /** Absent in a preview, which holds drafts. */
  readonly preservation?: PreservationView;
  readonly search: SearchFacts;
  /** The issue before and after this one, by date. */
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly draft: boolean;
}

export interface ArticleView extends Frame {
  readonly kind: 'article';
  readonly id: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly authors: readonly PersonLink[];
  readonly translators: readonly PersonLink[];
  /** Set on a translation: the original it was made from, where the archive has it. */
  readonly translatedFrom?: { readonly language: SiteLanguage; readonly href?: string };
  /** Set on a translation where the original has changed since. */
  readonly stale?: StaleView;
  /** Set where the text of this language was changed after it was published. */
  readonly revised?: RevisedView;
  readonly issue: LinkView;
  readonly section?: string;
  /** When the work appeared. */
  readonly date: DateView;
  /** When this translation appeared, where that is known. */
  readonly translationDate?: DateView;
  readonly topics: readonly LinkView[];
  readonly picture?: PictureView;
  readonly text: TextView;
  readonly attachments: readonly AttachmentView[];
  readonly answers: readonly AnsweredView[];
  readonly answeredBy: readonly WorkCard[];
  readonly debates: readonly LinkView[];
  readonly respond?: RespondView;
  /** Absent where nobody commented. */
  readonly comments?: CommentsView;
  readonly contribute?: ContributeView;
  /** The article before and after this one in the issue's contents. */
  readonly previous?: WorkLink;
  readonly next?: WorkLink;
  readonly license?: LicenseView;
  readonly doi?: LinkView;
  readonly cite: CiteView;
  readonly search: SearchFacts;
  readonly draft: boolean;
}

export interface PersonView extends Frame {
  readonly kind: 'person';
  readonly name: string;
  readonly bio?: string;
  readonly links: readonly LinkView[];
  readonly authored: readonly WorkCard[];
  readonly translated: readonly WorkCard[];
  readonly edited: readonly IssueCard[];
}

export interface TopicView extends Frame {
  readonly kind: 'topic';
  readonly works: readonly WorkCard[];
}

export interface ArticlesView extends Frame {
  readonly kind: 'articles';
  /** By first letter of the title (articles such as "The" count), sorted as the page's language sorts. */
  readonly groups: readonly WorkGroup[];
  readonly people: readonly LinkView[];
  readonly topics: readonly LinkView[];
}

export interface SearchView extends Frame {
  readonly kind: 'search';
  /** Address of the page's script. */
  readonly script: string;
  /** The page's own language first, then the others; each with its Pagefind bundle and its search page. */
  readonly bundles: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    /** Address of the bundle's folder, ends with `/`. */
    readonly bundle: string;
    readonly searchPage: string;
  }[];
  /** The journal's base path, e.g. `/` or `/archive/`. */
  readonly base: string;
  readonly articlesPage: string;
}

export interface TranslationsView extends Frame {
  readonly kind: 'translations';
  /** The most wanted translations first; at most ten. */
  readonly wanted: readonly WantedView[];
  /** How many more are wanted. */
  readonly moreWanted: number;
  readonly languages: readonly { readonly language: SiteLanguage; readonly name: string }[];
  readonly issues: readonly { readonly issue: LinkView; readonly rows: readonly TranslationRow[] }[];
  /** The journal's own pages, such as "About". */
  readonly pages: readonly TranslationRow[];
  /** Of all texts in the table, how many exist in each language. */
  readonly totals: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    readonly texts: number;
    /** How many of these are out of date. */
    readonly stale: number;
  }[];
  readonly textCount: number;
}

/** A page of the journal's own, such as "About". */
export interface JournalPageView extends Frame {
  readonly kind: 'page';
  readonly subtitle?: string;
  readonly summary?: string;
  readonly text: TextView;
  readonly translators: readonly PersonLink[];
  readonly contribute?: ContributeView;
  /** Set on a translation where the original has changed since. */
  readonly stale?: StaleView;
  /** Set where the text of this language was changed after it was published. */
  readonly revised?: RevisedView;
}

/** The page a host shows for an address that does not exist; it speaks every language of the journal. */
export interface NotFoundView extends Frame {
  readonly kind: 'not-found';
  readonly homes: readonly {
    readonly language: SiteLanguage;
    readonly home: string;
    readonly search: string;
    readonly articles: string;
  }[];
}

/** An old address that leads to a new one. `url` is the new one's, so that search engines keep that. */
export interface RedirectView extends Frame {
  readonly kind: 'redirect';
  readonly to: LinkView;
}

/** Every kind of page. A new kind does not compile until it is handled everywhere. */
export type PageView =
  | HomeView
  | IssuesView
  | IssueView
  | ManifestView
  | ArticleView
  | DebatesView
  | DebateView
  | PersonView
  | TopicView
  | ArticlesView
  | SearchView
  | TranslationsView
  | JournalPageView
  | GuideView
  | NotFoundView
  | RedirectView;

export type PageKind = PageView['kind'];

/** A page to be written: where it goes and what it shows. */
export interface PlannedPage<View extends PageView = PageView> {
  /** Address without the journal's base path, unencoded: `/es/issues/2/`. Also its folder in the output. */
  readonly address: string;
  readonly view: View;
}

/** Every kind, as a list. */
export const PAGE_KINDS = Object.keys({
  home: true,
  issues: true,
  issue: true,
  manifest: true,
  article: true,
  debates: true,
  debate: true,
  person: true,
  topic: true,
  articles: true,
  search: true,
  translations: true,
  page: true,
  guide: true,
  'not-found': true,
  redirect: true,
} satisfies Record<PageKind, true>) as readonly PageKind[];
