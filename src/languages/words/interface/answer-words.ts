import type { LanguageName } from '../../cldr/language-names.ts';
/** What the site says where readers answered, or are asked to: comments, calls, and how to respond. */

/** The archived comments under an article. */
export interface CommentWords {
  /**
   * "4 comments, 1 in Spanish": all comments, replies included, and of these the ones in languages other than the page's; where
   * that is every one of them: "4 comments, in Spanish".
   */
  readonly heading: (count: number, elsewhere: readonly CommentsIn[]) => string;
  /** Label of the date of a comment, which links to its permanent place, for screen readers. Begins with the date. */
  readonly permanentLink: (date: string, name: string) => string;
}

/** How many comments are in a language. */
interface CommentsIn {
  /** What the language is called in that of the page. */
  readonly language: LanguageName;
  readonly count: number;
}

/** A call for responses with a deadline. */
export interface CallWords {
  readonly heading: string;
  /** "for issue 3": the issue that the responses are for. */
  readonly forIssue: (number: string) => string;
  /** Comes before the deadline, which may be as exact as a day ("30 June 2020"), a month or a year. */
  readonly deadline: string;
  /**
   * "end of the day in Los Angeles (UTC−7)": the deadline's hour, after its day. Some time zones are not named after a city.
   */
  readonly endOfDay: (offset: string, city: string | undefined) => string;
  /** Comes before an e-mail address. */
  readonly sendTo: string;
  /** The link to the call's calendar file. */
  readonly addToCalendar: string;
  /** Name of the deadline in a reader's calendar. */
  readonly event: (journal: string, issue: string) => string;
  /** What the page's script says of the call on the day it is read. */
  readonly states: CallStates;
}

/** The state of a call on the day it is read. */
export interface CallStates {
  /** For a deadline of which only the month or year is known: no days are counted. */
  readonly open: string;
  /** By plural category (CLDR); `{count}` is the number of days left. */
  readonly daysLeft: { readonly one: string; readonly other: string };
  readonly lastDay: string;
  readonly closed: string;
  /** When it closes by the reader's own clock, which `{time}` stands for. Short. */
  readonly readersTime: string;
}

/** How to answer a text. */
export interface RespondWords {
  readonly heading: { readonly article: string; readonly issue: string };
  /** What an answer is, and that it is welcome. */
  readonly invitation: { readonly article: string; readonly issue: string };
  /** Comes before the address to write to. */
  readonly writeTo: string;
  /** What the link on the address does. */
  readonly message: string;
  /** Subject of the message. */
  readonly subject: (title: string, journal: string) => string;
  /** The call of the issue, as a link to it. */
  readonly call: string;
  /** The link to the page that explains how to take part. */
  readonly guide: string;
}
