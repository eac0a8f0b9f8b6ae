import type { ShownPicture } from '../../addresses/shown-picture.ts';
import type { CitationRun, CitationStyle } from '../../citation/styles.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { CallStates } from '../../languages/words/interface/answer-words.ts';
import type { CitationFormat } from '../../languages/words/interface/cite-words.ts';
import type { MetadataView } from '../../metadata/metadata.ts';
import type { LicenseView } from '../../site/license.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { Heading } from '../../text/reading/rendered-text.ts';

export type { MetadataView } from '../../metadata/metadata.ts';
export type { LicenseView } from '../../site/license.ts';
export type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';

/** What views are made of: the parts that several kinds of page show. See `views.ts`. */

/** A date in words and for machines (ISO 8601, as exact as it is known). */
export interface DateView {
  readonly text: string;
  readonly iso: string;
}

/** A link in the main navigation. `current`: the page is this very one, or lies below it. */
export interface NavigationLink extends LinkView {
  readonly current: 'page' | 'section' | 'no';
  /** Left to the foot of the page where the screen is narrow. */
  readonly further: boolean;
}

/** The same thing in another language. */
export interface Alternate {
  readonly language: SiteLanguage;
  /** The language's own name: "Español". */
  readonly name: string;
  /** Title of the page in that language. */
  readonly title: string;
  readonly href: string;
  /** Absolute. */
  readonly url: string;
  /** How many numbered paragraphs of the page's text both languages have: `p1`, `p2`, …; absent where there are none. */
  readonly paragraphs?: number;
}

/** What is the same on every page of a language. One object, shared by all of them. */
export interface SiteView {
  readonly language: SiteLanguage;
  /** The journal's default language: where a page exists in it, that version is the page's `x-default`. */
  readonly defaultLanguage: SiteLanguage;
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly home: string;
  readonly search: string;
  readonly feed: string;
  readonly jsonFeed: string;
  /** Address of the feed of all languages. */
  readonly feedOfAll: string;
  readonly openSearch: string;
  readonly stylesheet: string;
  /** Addresses of the fonts that the page asks for at once. */
  readonly fonts: readonly string[];
  /** Address of the script of every page. */
  readonly script: string;
  /** Address of the site's icon, `public/favicon.svg`. */
  readonly icon: string;
  readonly publisher?: string;
  readonly license?: LicenseView;
  /** Links to the journal's own pages (About, …) in this language, in the order of their titles. */
  readonly pages: readonly LinkView[];
  /** The page `get-involved`, where the journal has it in this language. */
  readonly getInvolved?: GetInvolvedView;
  /** Addresses in the guides for editors and translators, where the journal has them. */
  readonly guide?: { readonly overview: string; readonly translators: string };
  readonly contentSecurityPolicy: string;
}

/** What every page has. */
export interface Frame {
  readonly site: SiteView;
  readonly language: SiteLanguage;
  /** The page's own title, without the journal's. */
  readonly title: string;
  /** For search engines and link previews; plain text. */
  readonly description?: string;
  /** Absolute permanent address. */
  readonly url: string;
  readonly navigation: readonly NavigationLink[];
  /** The other languages in which this page exists, in the journal's order. */
  readonly alternates: readonly Alternate[];
  readonly metadata: MetadataView;
  /** The Atom feed of what the page is about, where that has one of its own. */
  readonly feed?: LinkView;
}

/** A work as one entry of a list. */
export interface WorkCard extends WorkLink {
  readonly id: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly authors: readonly PersonLink[];
  readonly date: DateView;
  readonly issue: LinkView;
  readonly section?: string;
  /** Minutes to read it in the language it is linked in; at least 1. */
  readonly minutes: number;
  /** The work's other editions, those the card does not link to already. */
  readonly alsoIn: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    readonly href: string;
  }[];
  /** The works it answers. */
  readonly answers: readonly AnsweredView[];
  /** How many works answer it. */
  readonly answerCount: number;
  readonly draft: boolean;
}

/** One thing that a text answers: a work of the archive, maybe one paragraph of it, or a text elsewhere. */
export type AnsweredView =
  | ({
      readonly kind: 'work';
      readonly paragraph?: number;
      /** Where a paragraph is answered, on the page of the answer: its words, in the language of what `href` leads to. */
      readonly quotation?: string;
      readonly issue: string;
    } & WorkLink)
  | { readonly kind: 'external'; readonly href: string; readonly host: string };

/** A run of works under one heading: a section of an issue, or a letter of the alphabet. */
export interface WorkGroup {
  /** Absent for works without a section. */
  readonly name?: string;
  readonly works: readonly WorkCard[];
}

export interface CallView {
  readonly text?: string;
  /** Set where the text is not in the page's language. */
  readonly textLanguage?: SiteLanguage;
  readonly deadline: DateView;
  /** The deadline's last second in its zone, ISO 8601 with offset. */
  readonly ends: string;
  /** Where the deadline is a day, when in it: "end of the day in Los Angeles (UTC−7)". */
  readonly hour?: string;
  /** What the page's script may say of the call, since only the reader's clock knows. */
  readonly states: Omit<CallStates, 'open' | 'readersTime'> & Partial<Pick<CallStates, 'readersTime'>>;
  /** The number of the issue the responses are for. */
  readonly forIssue?: string;
  /** The issue that calls. */
  readonly issue: LinkView;
  readonly mail?: MailLink;
  /** Address of the calendar file, where the deadline is a day. */
  readonly calendar?: string;
}

/** An e-mail address with a link that begins a message. */
export interface MailLink {
  readonly address: string;
  /** `mailto:` (RFC 6068) with a subject and a body. */
  readonly href: string;
}

/** How to answer a text. There is none where a journal says neither where to write nor how to take part. */
export interface RespondView {
  readonly to: 'article' | 'issue';
  readonly mail?: MailLink;
  /** The call of the text's issue, beside an article. */
  readonly call?: { readonly href: string; readonly deadline: DateView; readonly ends: string };
}

/** What a journal says on its page "Get involved", with a link to it. */
export interface GetInvolvedView {
  readonly title: string;
  readonly summary?: string;
  readonly href: string;
}

/** An issue as one entry of a list. */
export interface IssueCard {
  readonly number: string;
  /** "Issue 2". */
  readonly label: string;
  readonly title: string;
  /** Set where the title is not in the page's language, because the introduction is not. */
  readonly titleLanguage?: SiteLanguage;
  readonly href: string;
  /** Set where nothing of the issue can be read in the page's language: the language the link leads to. */
  readonly onlyIn?: SiteLanguage;
  readonly date: DateView;
  readonly volume?: string;
  readonly summary?: string;
  readonly cover?: PictureView;
  /** How many articles it holds, and how many of them exist in the page's language. */
  readonly articleCount: number;
  readonly articleCountInLanguage: number;
}

/** A picture with what describes it. */
export interface PictureView extends ShownPicture {
  readonly alt: string;
  readonly credit?: string;
}

export interface AttachmentView {
  readonly title: string;
  readonly href: string;
  /** File type in capitals: "PDF". */
  readonly type: string;
  /** "240 kB", in the page's language. */
  readonly size: string;
}

/** A text set in HTML that was made and sanitised by `src/text/`. */
export interface TextView {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly minutes: number;
  /** Addresses for paper, in the order of the numbers that the links in `html` carry as `data-link`. */
  readonly links: readonly string[];
}

/** Said at the top of a text that was changed after it was published. */
export interface RevisedView {
  readonly date: DateView;
  readonly note: string;
}

/** The archived comments under a text. */
export interface CommentsView {
  /** All of them, replies included. */
  readonly count: number;
  /** How many are in each language other than the page's. */
  readonly elsewhere: readonly { readonly language: SiteLanguage; readonly count: number }[];
  readonly threads: readonly CommentView[];
}

export interface CommentView {
  /** Permanent id within the page: `comment_2_1` is the first reply to the second comment. */
  readonly id: string;
  readonly name: string;
  readonly date: DateView;
  readonly html: string;
  /** Set where the comment is not in the page's language. */
  readonly language?: SiteLanguage;
  readonly replies: readonly CommentView[];
}

/** Facts that the search filters and sorts by. */
export interface SearchFacts {
  readonly issue: string;
  readonly section?: string;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly year: string;
  /** ISO date, padded to a day so that dates of different precision sort. */
  readonly date: string;
}

/** How to cite a text: in words, in each style, and as files for citation programs. */
export interface CiteView {
  readonly styles: readonly { readonly style: CitationStyle; readonly runs: readonly CitationRun[] }[];
  readonly files: readonly {
    readonly format: CitationFormat;
    readonly type: string;
    readonly href: string;
  }[];
}
