import type { SiteLanguage } from '../../languages/index.ts';
import type { CallStates } from '../../languages/words/interface/answer-words.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LinkView } from '../../site/links.ts';
import type { DateView } from './work-views.ts';

/** Calls for responses, and how to respond to a text. See `views.ts`. */

export interface CallView {
  readonly text?: SetText;
  /** Set if the text is not in the page's language. */
  readonly textLanguage?: SiteLanguage;
  readonly deadline: DateView;
  /** The last second of the deadline in the call's time zone, in ISO 8601 with the offset. */
  readonly ends: string;
  /** If the deadline is a day, the hour at which it ends: "end of the day in Los Angeles (UTC−7)". */
  readonly hour?: string;
  /** The texts that the page's script chooses from, by the reader's clock. */
  readonly states: Omit<CallStates, 'open' | 'readersTime'> & Partial<Pick<CallStates, 'readersTime'>>;
  /** Whether it is over, by the archive. It then offers neither the calendar nor the address. */
  readonly isOver: boolean;
  /** The number of the issue that will publish the responses. */
  readonly forIssue?: string;
  /** The issue that makes the call. */
  readonly issue: LinkView;
  readonly mail?: MailLink;
  /** Address of the calendar file, if the deadline is a day. */
  readonly calendar?: string;
}

/** An e-mail address, with a link that starts a message. */
export interface MailLink {
  readonly address: string;
  /** `mailto:` (RFC 6068) with a subject and a body. */
  readonly href: string;
}

/**
 * How to respond to a text. There is no such view if the journal has neither an e-mail address nor a page on how to
 * take part.
 */
export interface RespondView {
  readonly to: 'article' | 'issue';
  readonly mail?: MailLink;
  /** The call of the article's issue. */
  readonly call?: { readonly href: string; readonly deadline: DateView; readonly ends: string };
}
