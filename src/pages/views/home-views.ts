import type { SiteLanguage } from '../../languages/index.ts';
import type { CallView } from './call-views.ts';
import type { DebateCard } from './debate-views.ts';
import type { Frame } from './frame-views.ts';
import type { AllView, ContentsView, IssueCard } from './issue-views.ts';

/** The home page. See `views.ts`. */

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
