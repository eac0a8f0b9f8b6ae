import type { SiteLanguage } from '../../languages/index.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LicenseView } from '../../site/license.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { ContributeView } from './contribute-views.ts';
import type { DebateCard, DebatesView, DebateView } from './debate-views.ts';
import type { GuideView } from './guide-views.ts';
import type { ManifestView, PreservationView } from './manifest-views.ts';
import type { ParallelLink, ParallelView } from './parallel-views.ts';
import type { PartsView } from './part-views.ts';
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
export type * from './parallel-views.ts';
export type * from './part-views.ts';
export type * from './translation-views.ts';
export type * from './view-parts.ts';

/**
 * Views are what layouts read: everything that a page shows, ready to be laid out. Links are complete and include the
 * base path, dates are in words, and lists are sorted. Views hold only data, no functions, so that a view's fingerprint
 * tells whether its page changed.
 */

export interface HomeView extends Frame {
  readonly kind: 'home';
  /** The latest issue with texts in the page's language, with its contents. */
  readonly current?: { readonly issue: IssueCard } & ContentsView;
  /** Issues after it, which have nothing in the page's language. */
  readonly newer?: NewerIssuesView;
  /** The issues before it; if there are many, the newest of them. */
  readonly earlier: readonly IssueCard[];
  /** Those before them, by years or decades. They are listed by their titles. */
  readonly folded: readonly FoldedIssues[];
  /** The page of all issues, if not all are here. */
  readonly allIssues?: AllView;
  /** The call with the latest deadline of all issues. */
  readonly call?: CallView;
  /** The debates with the latest answers, at most five. */
  readonly debates: readonly DebateCard[];
  /** Which of those have room below the cover on a wide screen, beside the contents. */
  readonly belowCover: BelowCover;
}

/** What is shown below the cover on a wide screen, where long contents would leave it empty. */
export interface BelowCover {
  readonly call: boolean;
  readonly debates: boolean;
}

/** The issues of a year or of several. */
export interface FoldedIssues {
  /** "2019", "2010–2019". */
  readonly years: string;
  readonly issues: readonly IssueCard[];
}

/** The newest issues, if they can be read in other languages only. */
interface NewerIssuesView {
  /** The first of them. */
  readonly issues: readonly IssueCard[];
  readonly count: number;
  readonly languages: readonly SiteLanguage[];
  /** The page of all issues, if not all of them are here. */
  readonly allIssues?: AllView;
}

/** A link to the page that has all of what this one shows in part, and how many those are. */
export interface AllView {
  readonly href: string;
  readonly count: number;
}

/** The contents of an issue. */
export interface ContentsView {
  readonly groups: readonly WorkGroup[];
  /** Whether there are too many articles to list their summaries. */
  readonly isLong: boolean;
  /** The page of all articles, if not all are here. */
  readonly allArticles?: AllView;
}

export interface IssuesView extends Frame {
  readonly kind: 'issues';
  /** The newest issues. */
  readonly issues: readonly IssueCard[];
  /** The others, by year. They are listed by their titles. */
  readonly older: readonly { readonly year: string; readonly issues: readonly IssueCard[] }[];
}

export interface IssueView extends Frame, ContentsView {
  readonly kind: 'issue';
  readonly issue: IssueCard;
  readonly subtitle?: SetText;
  readonly authors: readonly PersonLink[];
  readonly editors: readonly PersonLink[];
  readonly translators: readonly PersonLink[];
  /** The introduction in the page's language. */
  readonly text?: TextView;
  /** Set if the introduction is a translation and its original has changed since. */
  readonly stale?: StaleView;
  /** Set if this edition was changed after publication. */
  readonly revised?: RevisedView;
  /** A link to the original introduction, if there is none in the page's language. */
  readonly introductionElsewhere?: WorkLink;
  readonly call?: CallView;
  /** Whether the call has room below the cover on a wide screen. */
  readonly callBelowCover: boolean;
  readonly answers: readonly AnsweredView[];
  /** At most a hundred. */
  readonly answeredBy: readonly WorkCard[];
  /** How many texts respond to it, if not all are here. */
  readonly allAnswers?: number;
  readonly debates: readonly LinkView[];
  readonly respond?: RespondView;
  readonly contribute?: ContributeView;
  readonly cite: CiteView;
  /** Absent in a preview, which contains drafts. */
  readonly preservation?: PreservationView;
  readonly search: SearchFacts;
  /** The previous and the next issue, by date. */
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly draft: boolean;
}

export interface ArticleView extends Frame {
  readonly kind: 'article';
  readonly id: string;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly authors: readonly PersonLink[];
  readonly translators: readonly PersonLink[];
  /**
   * For a translation: the original it was made from. The link is absent if the archive does not have that edition.
   */
  readonly translatedFrom?: { readonly language: SiteLanguage; readonly href?: string };
  /** The pages that set it beside its other editions. */
  readonly sideBySide: readonly ParallelLink[];
  /** Set if this is a translation and its original has changed since. */
  readonly stale?: StaleView;
  /** Set if this edition was changed after publication. */
  readonly revised?: RevisedView;
  readonly issue: LinkView;
  readonly section?: SetText;
  /** The date of the work. */
  readonly date: DateView;
  /** The date of this translation, if known. */
  readonly translationDate?: DateView;
  readonly topics: readonly LinkView[];
  readonly picture?: PictureView;
  readonly text: TextView;
  readonly attachments: readonly AttachmentView[];
  readonly answers: readonly AnsweredView[];
  /** At most a hundred. */
  readonly answeredBy: readonly WorkCard[];
  /** How many texts respond to it, if not all are here. */
  readonly allAnswers?: number;
  readonly debates: readonly LinkView[];
  readonly respond?: RespondView;
  /** Absent if there are no comments. */
  readonly comments?: CommentsView;
  readonly contribute?: ContributeView;
  /** The previous and the next article in the issue's contents. */
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
  readonly bio?: SetText;
  readonly links: readonly LinkView[];
  readonly authored: readonly WorkCard[];
  readonly translated: readonly WorkCard[];
  readonly edited: readonly IssueCard[];
  /** Further issues, which are listed by their titles. */
  readonly editedBefore: readonly IssueCard[];
  readonly parts?: PartsView;
}

export interface TopicView extends Frame {
  readonly kind: 'topic';
  /** The debates about it, the one with the latest answer first. They are on the first page only. */
  readonly debates: readonly DebateCard[];
  readonly works: readonly WorkCard[];
  readonly parts?: PartsView;
}

export interface ArticlesView extends Frame {
  readonly kind: 'articles';
  /** By first letter of the title (a leading "The" counts), sorted by the rules of the page's language. */
  readonly groups: readonly TextGroup[];
  /** People and topics are on the first page only. */
  readonly people: readonly LinkView[];
  readonly topics: readonly LinkView[];
  readonly parts?: PartsView;
}

/** The texts that are filed under a letter. */
export interface TextGroup {
  /** Absent for titles that begin with no letter. */
  readonly name?: string;
  readonly texts: readonly IndexedText[];
}

/** What the list of all texts says of one. */
export interface IndexedText extends WorkLink {
  readonly id: string;
  /** The first of them, if there are many. */
  readonly authors: readonly PersonLink[];
  readonly moreAuthors?: number;
  readonly topics: readonly SetText[];
  readonly year: string;
  readonly draft: boolean;
}

export interface SearchView extends Frame {
  readonly kind: 'search';
  /** Address of the search page's script. */
  readonly script: string;
  /** The page's own language first, then the others, each with its Pagefind bundle and its search page. */
  readonly bundles: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    /** Address of the bundle's folder, with a trailing `/`. */
    readonly bundle: string;
    readonly searchPage: string;
  }[];
  /** The journal's base path, such as `/` or `/archive/`. */
  readonly base: string;
  readonly articlesPage: string;
}

/** What a reader has saved for offline. Its script fills it in, since the site does not know it. */
export interface SavedView extends Frame {
  readonly kind: 'saved';
  /** Addresses of the page's styles and script. */
  readonly stylesheet: string;
  readonly script: string;
  /** The page of all issues, from which they are saved. */
  readonly issues: string;
}

export interface TranslationsView extends Frame {
  readonly kind: 'translations';
  /** The most wanted translations, at most ten. */
  readonly wanted: readonly WantedView[];
  /** The number of further wanted translations. */
  readonly moreWanted: number;
  readonly languages: readonly { readonly language: SiteLanguage; readonly name: string }[];
  readonly issues: readonly { readonly issue: LinkView; readonly rows: readonly TranslationRow[] }[];
  /** On the first page of a list that is too long for one: its parts, with their totals instead of their texts. */
  readonly counted: readonly {
    readonly part: LinkView;
    readonly totals: TranslationsView['totals'];
    readonly textCount: number;
  }[];
  /** The journal's own pages, such as "About". */
  readonly pages: readonly TranslationRow[];
  /** For each language, how many of the texts in the table exist in it. */
  readonly totals: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    readonly texts: number;
    /** How many of these are stale. */
    readonly stale: number;
  }[];
  readonly textCount: number;
  readonly parts?: PartsView;
}

/** One of the journal's own pages, such as "About". */
export interface JournalPageView extends Frame {
  readonly kind: 'page';
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly text: TextView;
  readonly translators: readonly PersonLink[];
  readonly contribute?: ContributeView;
  /** Set if this is a translation and its original has changed since. */
  readonly stale?: StaleView;
  /** Set if this edition was changed after publication. */
  readonly revised?: RevisedView;
}

/** The page that a host returns for an address that does not exist. It is in all languages of the journal. */
export interface NotFoundView extends Frame {
  readonly kind: 'not-found';
  readonly homes: readonly {
    readonly language: SiteLanguage;
    readonly home: string;
    readonly search: string;
    readonly articles: string;
  }[];
}

/** A redirect from an old address. `url` is the new address, so that search engines index that one. */
export interface RedirectView extends Frame {
  readonly kind: 'redirect';
  readonly to: LinkView;
}

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
