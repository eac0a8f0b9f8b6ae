import type { ShownPicture } from '../../addresses/shown-picture.ts';
import type { CitationStyle } from '../../citation/styles.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { OwnWords } from '../../languages/own-words.ts';
import type { CallStates } from '../../languages/words/interface/answer-words.ts';
import type { CitationFormat } from '../../languages/words/interface/cite-words.ts';
import type {
  PrintedWhole,
  TakenFormat,
  TakenWhole,
} from '../../languages/words/interface/take-along-words.ts';
import type { MetadataView } from '../../metadata/metadata.ts';
import type { Run, SetText } from '../../model/set-text.ts';
import type { LicenseView } from '../../site/license.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { NearestPage } from '../../site/nearest.ts';
import type { Heading } from '../../text/reading/rendered-text.ts';

export type { MetadataView } from '../../metadata/metadata.ts';
export type { LicenseView } from '../../site/license.ts';
export type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
export type { NearestPage } from '../../site/nearest.ts';

/** Parts that the views of several kinds of page share. See `views.ts`. */

/** A date in words and in ISO 8601, as precise as is known. */
export interface DateView {
  readonly text: string;
  readonly iso: string;
}

/**
 * A link in the main navigation. `current` is `page` if it links to this page, `section` if this page belongs to its
 * section.
 */
export interface NavigationLink extends LinkView {
  readonly current: 'page' | 'section' | 'no';
  /** Whether narrow screens show it in the footer. */
  readonly further: boolean;
}

/** The same page in another language. */
export interface Alternate {
  readonly language: SiteLanguage;
  /** The language's name in that language: "Español". */
  readonly name: string;
  /** The page's title in that language. */
  readonly title: string;
  readonly href: string;
  /** An absolute address. */
  readonly url: string;
  /** How many numbered paragraphs (`p1`, `p2`, …) the page's text has in both languages. Absent if there are none. */
  readonly paragraphs?: number;
}

/** The journal's name as a drawing. Its name in words is the title. */
export interface WordmarkView {
  readonly light: string;
  /** Address of another drawing for the dark, if there is one. */
  readonly dark?: string;
  /** In CSS pixels; pages keep the proportions. */
  readonly width: number;
  readonly height: number;
}

/** What all pages in a language have in common. They share one object. */
export interface SiteView {
  readonly language: SiteLanguage;
  /** The journal's default language. A page's version in it, if it exists, is linked as `x-default`. */
  readonly defaultLanguage: SiteLanguage;
  readonly title: SetText;
  readonly tagline: SetText;
  readonly description: SetText;
  readonly home: string;
  readonly search: string;
  /** The page of what is saved for offline, if that is offered. */
  readonly saved?: string;
  readonly feed: string;
  readonly jsonFeed: string;
  /** Address of the feed with the texts of all languages. */
  readonly feedOfAll: string;
  readonly openSearch: string;
  readonly stylesheet: string;
  /** The styles of pages that have code with colours, instead of `stylesheet`. */
  readonly codeStylesheet: string;
  /** Addresses of the fonts to preload. */
  readonly fonts: readonly string[];
  /** Address of the script that every page loads. */
  readonly script: string;
  /** Address of the site's icon, `public/favicon.svg`. */
  readonly icon: string;
  /** Instead of the title in letters, if the journal has a drawing of it. */
  readonly wordmark?: WordmarkView;
  readonly publisher?: string;
  readonly license?: LicenseView;
  /** Links to the journal's own pages (About, …) in this language, sorted by title. */
  readonly pages: readonly LinkView[];
  /** The page `get-involved`, if it exists in this language. */
  readonly getInvolved?: GetInvolvedView;
  /** Addresses of the guides for editors and translators, if the journal publishes them. */
  readonly guide?: { readonly overview: string; readonly translators: string };
  /** The journal's own words of the interface, in which the page is rendered. */
  readonly words?: OwnWords;
  readonly contentSecurityPolicy: string;
}

/** What every page has. */
export interface Frame {
  readonly site: SiteView;
  readonly language: SiteLanguage;
  /** The page's own title, without the journal's. */
  readonly title: SetText;
  /** Plain text for search engines and link previews. */
  readonly description?: string;
  /** The absolute permanent address; that of the first text if there are two side by side. */
  readonly url: string;
  readonly navigation: readonly NavigationLink[];
  /** The other languages in which this page exists, in the journal's order. */
  readonly alternates: readonly Alternate[];
  readonly nearest: readonly NearestPage[];
  readonly metadata: MetadataView;
  /** The Atom feed of the page's subject, if it has its own. */
  readonly feed?: LinkView;
  /** The files of the page's subject that readers can take along. Absent if there are none. */
  readonly takeAlong?: readonly TakeAlongView[];
}

/** A file to be read elsewhere: on an e-reader, on paper, on a train. */
export type TakeAlongView = TakenFile & {
  readonly href: string;
  /** Its media type. */
  readonly type: string;
  /** In the page's language: "240 kB". Absent in a preview, which makes the file when it is asked for. */
  readonly size?: string;
};

/** The format of such a file, and what it has all of. */
export type TakenFile =
  | { readonly format: TakenFormat; readonly whole: TakenWhole }
  | { readonly format: 'pdf'; readonly whole: PrintedWhole };

/** A work as a list entry. */
export interface WorkCard extends WorkLink {
  readonly id: string;
  /** Set if the entry is about an edition that is not in the page's language: on the page of its translator. */
  readonly editionIn?: SiteLanguage;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  /** The first of them, if there are many. */
  readonly authors: readonly PersonLink[];
  readonly moreAuthors?: number;
  readonly date: DateView;
  readonly issue: LinkView;
  readonly section?: SetText;
  /** Reading time in minutes, in the language of the linked edition. At least 1. */
  readonly minutes: number;
  /** The work's other editions. */
  readonly alsoIn: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    readonly href: string;
  }[];
  /** The works and texts elsewhere that it responds to. */
  readonly answers: readonly AnsweredView[];
  /** How many works respond to it. */
  readonly answerCount: number;
  readonly draft: boolean;
}

/** One thing that a text responds to: a work of the archive, one of its paragraphs, or a text outside the archive. */
export type AnsweredView =
  | ({
      readonly kind: 'work';
      readonly paragraph?: number;
      /** The words of the paragraph, in the language of the linked edition. Only on the answer's own page. */
      readonly quotation?: string;
      readonly issue: string;
    } & WorkLink)
  | { readonly kind: 'external'; readonly href: string; readonly host: string };

/** Works under one heading: a section of an issue, or a letter of the alphabet. */
export interface WorkGroup {
  /** Absent for works without a section. */
  readonly name?: SetText;
  readonly works: readonly WorkCard[];
}

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

/** The journal's page "Get involved": its title and summary, with a link. */
export interface GetInvolvedView {
  readonly title: SetText;
  readonly summary?: SetText;
  readonly href: string;
}

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

/** A picture with its description. */
export interface PictureView extends ShownPicture {
  readonly alt: string;
  readonly credit?: SetText;
}

export interface AttachmentView {
  readonly title: SetText;
  readonly href: string;
  /** The whole address, for print. */
  readonly address: string;
  /** File type in capitals: "PDF". */
  readonly type: string;
  /** In the page's language: "240 kB". */
  readonly size: string;
}

/** A text as sanitised HTML from `src/text/`. */
export interface TextView {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly minutes: number;
  /** Addresses to print. The numbers in `data-link` attributes of `html` count them from 1. */
  readonly links: readonly string[];
  /** Whether it has code with colours, for which the page needs `SiteView.codeStylesheet`. */
  readonly hasColours: boolean;
}

/** The notice at the top of a text that was changed after publication. */
export interface RevisedView {
  readonly date: DateView;
  readonly note: SetText;
}

/** The archived comments on a text. */
export interface CommentsView {
  /** All comments, replies included. */
  readonly count: number;
  /** How many there are in each language other than the page's. */
  readonly elsewhere: readonly { readonly language: SiteLanguage; readonly count: number }[];
  readonly threads: readonly CommentView[];
}

export interface CommentView {
  /** Permanent id within the page: `comment_2_1` is the first reply to the second comment. */
  readonly id: string;
  readonly name: string;
  readonly date: DateView;
  readonly html: string;
  /** Set if the comment is not in the page's language. */
  readonly language?: SiteLanguage;
  readonly replies: readonly CommentView[];
}

/** Facts by which the search filters and sorts. */
export interface SearchFacts {
  readonly issue: string;
  readonly section?: string;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly year: string;
  /** ISO 8601, padded to a day so that dates of different precision sort together. */
  readonly date: string;
}

/** How to cite a text: in words for each style, and as files for citation programs. */
export interface CiteView {
  readonly styles: readonly { readonly style: CitationStyle; readonly runs: readonly Run[] }[];
  readonly files: readonly {
    readonly format: CitationFormat;
    readonly type: string;
    readonly href: string;
  }[];
}
