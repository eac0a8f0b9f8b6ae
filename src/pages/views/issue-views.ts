import type { SiteLanguage } from '../../languages/index.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { CallView, RespondView } from './call-views.ts';
import type { ContributeView } from './contribute-views.ts';
import type { Frame } from './frame-views.ts';
import type { PreservationView } from './manifest-views.ts';
import type { SearchFacts } from './search-views.ts';
import type { CiteView, PictureView, RevisedView, TextView } from './text-views.ts';
import type { StaleView } from './translation-views.ts';
import type { AnsweredView, DateView, WorkCard, WorkGroup } from './work-views.ts';

/** Issues: as list entries, in the list of all issues, and on their own pages. See `views.ts`. */

/** An issue as a list entry. */
export interface IssueCard {
  readonly number: string;
  /** "Issue 2". */
  readonly label: string;
  readonly title: SetText;
  /** Set if the title is not in the page's language, because there is no introduction in it. */
  readonly titleLanguage?: SiteLanguage;
  readonly href: string;
  /** The language that the link leads to, if the issue has nothing to read in the page's language. */
  readonly onlyIn?: SiteLanguage;
  readonly date: DateView;
  readonly volume?: string;
  readonly summary?: SetText;
  readonly cover?: PictureView;
  /** How many articles it has, and how many of those exist in the page's language. */
  readonly articleCount: number;
  readonly articleCountInLanguage: number;
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
