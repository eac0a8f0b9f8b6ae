import type { LanguageName } from '../../cldr/language-names.ts';
import type { CountedPhrase } from '../../cldr/plurals.ts';

/* The words about answers of readers: comments, calls for responses, and how to respond. */

/** The archived comments under an article. */
export interface CommentWords {
  /**
   * "4 comments, 1 in Spanish": the number of all comments, including replies, and of those in other languages than the
   * page's. If all are in one other language: "4 comments, in Spanish".
   */
  readonly heading: (count: number, elsewhere: readonly CommentsIn[]) => string;
  /** Label of the date of a comment, which links to its permanent place, for screen readers. Begins with the date. */
  readonly permanentLink: (date: string, name: string) => string;
}

/** The number of comments in a language. */
interface CommentsIn {
  /** The language's name in the language of the page. */
  readonly language: LanguageName;
  readonly count: number;
}

/** A call for responses with a deadline. */
export interface CallWords {
  readonly heading: string;
  /** "for issue 3": the issue that the responses are for. */
  readonly forIssue: (number: string) => string;
  /** Comes before the deadline, which is a day ("30 June 2020"), a month or a year. */
  readonly deadline: string;
  /**
   * "end of the day in Los Angeles (UTC−7)": the hour of the deadline, shown after its day. Without a city if the time
   * zone is not named after one.
   */
  readonly endOfDay: (offset: string, city: string | undefined) => string;
  /** Comes before an e-mail address. */
  readonly sendTo: string;
  /** The link to the call's calendar file. */
  readonly addToCalendar: string;
  /** Name of the deadline in a reader's calendar. */
  readonly event: (journal: string, issue: string) => string;
  /** The state of the call, which the page's script shows. */
  readonly states: CallStates;
}

/** The state of a call at the time of reading. */
export interface CallStates {
  /** For a deadline that is only a month or a year, so no days are counted. */
  readonly open: string;
  /** `{count}` is the number of days left. */
  readonly daysLeft: CountedPhrase;
  readonly lastDay: string;
  readonly closed: string;
  /** When the call closes in the reader's time zone; `{time}` is replaced by the time. Short. */
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
  /** The link to the call of the issue. */
  readonly call: string;
  /** The link to the page that explains how to take part. */
  readonly guide: string;
}
