import type { SiteLanguage } from '../languages/index.ts';
import type { PartialDate } from './date.ts';
import type { IssueNumber, PageId, PersonId, SectionId, TopicId, WorkId } from './ids.ts';
import type { Media } from './media.ts';
import type { NameHints } from './person-name.ts';
import type { Repository } from './repository.ts';

/** A text that has one wording per language of the journal; the default language's is always there. */
export type ByLanguage<T> = ReadonlyMap<SiteLanguage, T>;

/** What `journal.yaml` says. */
export interface Journal {
  readonly title: ByLanguage<string>;
  readonly tagline: ByLanguage<string>;
  readonly description: ByLanguage<string>;
  /** Absolute, ends with `/`; its path is the base of every address. */
  readonly url: URL;
  /** In the order in which they are offered; the first is the default. */
  readonly languages: readonly [SiteLanguage, ...SiteLanguage[]];
  readonly publisher?: string;
  readonly issn?: string;
  /** SPDX identifier, e.g. `CC-BY-NC-SA-4.0`. */
  readonly license?: string;
  readonly email?: string;
  /** Address of the OAI-PMH gateway that makes the journal's records harvestable. */
  readonly oaiGateway?: string;
  /** Where the files are edited, for links from the pages. */
  readonly repository?: Repository;
  /** IANA zone in which deadlines without one of their own end. */
  readonly zone: string;
  /** In the journal's order. */
  readonly sections: ReadonlyMap<SectionId, ByLanguage<string>>;
  /** Display names of topics; a topic without one is shown as its key. */
  readonly topicNames: ReadonlyMap<TopicId, ByLanguage<string>>;
  /** Whether the site has the guides for editors and translators. */
  readonly guide: boolean;
  /** Whether each text has a share picture of its own; the journal always has one. */
  readonly sharePictures: boolean;
}

/** Where the text of an edition stands. The text itself is not kept: once rendered, nobody needs it. */
export interface Source {
  /** Path as printed in problems. */
  readonly file: string;
  /** Path inside the content folder, with `/`. */
  readonly path: string;
}

/** A change of a published text, as its editors tell it. */
interface Revision {
  readonly date: PartialDate;
  readonly note: string;
}

/** What every text has in each of its languages. */
interface EditionBase {
  readonly language: SiteLanguage;
  readonly source: Source;
  readonly title: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly translators: readonly PersonId[];
  /** The language this edition was translated from; absent on the original. */
  readonly translatedFrom?: SiteLanguage;
  /** Fingerprint of the text that this edition was translated from. */
  readonly translatedSource?: string;
  /** When this edition was changed after it was published, and how. */
  readonly revised?: Revision;
  /** Old addresses of this edition, as paths from the site's root. */
  readonly redirectFrom: readonly string[];
}

/** One work in one language. */
export interface Edition extends EditionBase {
  /** Last part of the edition's address; the work's id unless the edition has its own. Unused for introductions. */
  readonly slug: string;
  /** When this edition appeared, where it says so. */
  readonly date?: PartialDate;
  readonly imageAlt?: string;
  /** An issue's call for responses in this language. */
  readonly callText?: string;
}

/** What an article answers. */
export type Answer =
  | { readonly kind: 'work'; readonly work: WorkId; readonly paragraph?: number }
  | { readonly kind: 'external'; readonly href: string };

interface WorkBase {
  readonly id: WorkId;
  readonly issue: IssueNumber;
  /** The language the work was written in (as far as the archive has that edition). */
  readonly original: SiteLanguage;
  /** At least one, the original among them, in the order of the journal's languages. */
  readonly editions: ByLanguage<Edition>;
  readonly authors: readonly PersonId[];
  readonly date: PartialDate;
  readonly topics: readonly TopicId[];
  readonly respondsTo: readonly Answer[];
  readonly license?: string;
  readonly doi?: string;
  readonly draft: boolean;
}

/** A picture or a file that belongs to a work. `path` is inside the content folder. */
export interface Image {
  readonly path: string;
  readonly credit?: string;
}

export interface Attachment {
  readonly path: string;
  readonly title?: string;
  /** Bytes. */
  readonly size: number;
}

/** An archived comment, with the answers to it. */
export interface Comment {
  readonly name: string;
  readonly date: PartialDate;
  /** Markdown without HTML. */
  readonly text: string;
  /** Absent: the language the article was written in. */
  readonly language?: SiteLanguage | undefined;
  readonly replies?: readonly Comment[] | undefined;
}

export interface Article extends WorkBase {
  readonly kind: 'article';
  readonly section?: SectionId;
  readonly image?: Image;
  readonly attachments: readonly Attachment[];
  readonly comments: readonly Comment[];
}

/** The introduction of an issue, which is the body of its `issue.md`. */
export interface Introduction extends WorkBase {
  readonly kind: 'introduction';
}

/** Anything that can answer and be answered. */
export type Work = Article | Introduction;

/** A call for responses with a deadline. Its text is in the editions of the issue's introduction. */
export interface Call {
  readonly deadline: PartialDate;
  /** IANA zone in which the deadline's day (or month, or year) ends. */
  readonly zone: string;
  /** The issue that the responses are for. */
  readonly for?: string;
}

export interface Issue {
  readonly number: IssueNumber;
  readonly date: PartialDate;
  readonly volume?: string;
  readonly editors: readonly PersonId[];
  readonly cover?: Image;
  readonly call?: Call;
  readonly introduction: WorkId;
  /** Articles in the editors' order. */
  readonly contents: readonly WorkId[];
}

/** A page outside the issues, such as "About". */
export interface Page {
  readonly id: PageId;
  readonly editions: ByLanguage<PageEdition>;
}

export interface PageEdition extends EditionBase {
  readonly slug: string;
}

export interface Person {
  readonly id: PersonId;
  /** As first spelt. */
  readonly name: string;
  readonly bio?: ByLanguage<string>;
  readonly links: readonly string[];
  /** What `people.yaml` says of the name's parts. */
  readonly citedAs: NameHints;
  /** Each list in the archive's order, newest first, without duplicates. */
  readonly authored: readonly WorkId[];
  readonly translated: readonly WorkId[];
  readonly edited: readonly IssueNumber[];
}

export interface Topic {
  readonly id: TopicId;
  readonly name: ByLanguage<string>;
  readonly works: readonly WorkId[];
}

/** An exchange: the text that opened it and all that answers it, directly or not. See `debates.ts`. */
export interface Debate {
  /** The work that opened it; where a text elsewhere did, the earliest work that answers that. */
  readonly opening: WorkId;
  /** Addresses of the texts elsewhere that opened it; empty where the opening work did. */
  readonly elsewhere: readonly string[];
  /** Every work of the exchange, the opening one first, then by date. */
  readonly works: readonly WorkId[];
  /** Date of the latest answer. */
  readonly latest: PartialDate;
}

/**
 * The whole journal, read once and never changed. It owns every index: whoever needs a relation finds it here, in one
 * step.
 */
export interface Archive {
  readonly journal: Journal;
  /** Newest first. */
  readonly issues: ReadonlyMap<IssueNumber, Issue>;
  readonly works: ReadonlyMap<WorkId, Work>;
  readonly pages: ReadonlyMap<PageId, Page>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** The inverse of `respondsTo`: who answered a work, by date. */
  readonly answers: ReadonlyMap<WorkId, readonly WorkId[]>;
  /** By the work that opened it; the debate with the latest answer first. */
  readonly debates: ReadonlyMap<WorkId, Debate>;
  /** The debates a work takes part in, by opening work. */
  readonly debatesOf: ReadonlyMap<WorkId, readonly WorkId[]>;
  /** Every file of content that is not text. */
  readonly media: Media;
}
