import type { SiteLanguage } from '../languages/index.ts';
import type { OwnWords } from '../languages/own-words.ts';
import type { PartialDate } from './date.ts';
import type { Doi } from './doi.ts';
import type { IssueNumber, PageId, PersonId, SectionId, TopicId, WorkId } from './ids.ts';
import type { Media } from './media.ts';
import type { NameHints } from './person-name.ts';
import type { Repository } from './repository.ts';
import type { SetText } from './set-text.ts';
import type { SharePictures } from './share-pictures.ts';
import type { WebAddress } from './web-address.ts';

/**
 * Values by language of the journal, such as a title or the editions of a work. A language without a value is missing.
 */
export type ByLanguage<T> = ReadonlyMap<SiteLanguage, T>;

/** The contents of `journal.yaml`. */
export interface Journal {
  readonly title: ByLanguage<SetText>;
  readonly tagline: ByLanguage<SetText>;
  readonly description: ByLanguage<SetText>;
  /** Absolute, with a trailing `/`. Its path is the base path of every address. */
  readonly url: URL;
  /** In the order in which pages offer them. The first is the default language. */
  readonly languages: readonly [SiteLanguage, ...SiteLanguage[]];
  readonly publisher?: string;
  readonly issn?: string;
  /** SPDX identifier, e.g. `CC-BY-NC-SA-4.0`. */
  readonly license?: string;
  readonly email?: string;
  /** Address of the OAI-PMH gateway through which the journal's records can be harvested. */
  readonly oaiGateway?: WebAddress;
  /** Where the journal's files are edited; pages link there. */
  readonly repository?: Repository;
  /** IANA time zone of deadlines that do not name one. */
  readonly zone: string;
  /** In the journal's order. */
  readonly sections: ReadonlyMap<SectionId, ByLanguage<SetText>>;
  /** Display names of topics. A topic without one is shown by its key. */
  readonly topicNames: ReadonlyMap<TopicId, ByLanguage<SetText>>;
  /** Whether the site publishes the guides for editors and translators. */
  readonly guide: boolean;
  /** Whether readers can save issues to read them without a connection. */
  readonly offline: boolean;
  readonly sharePictures: SharePictures;
  /** Whether each article and issue has a PDF. */
  readonly pdf: boolean;
  /** Old addresses of pages that are not texts, as written, with the addresses of the pages they lead to. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Words of the interface that the journal has in place of the program's. */
  readonly words?: OwnWords;
}

/** The file that an edition was read from. Its Markdown is dropped after rendering to save memory. */
export interface Source {
  /** Path as printed in problems. */
  readonly file: string;
  /** Path inside the content folder, with `/`. */
  readonly path: string;
}

/** A change to a published text, in the editors' words. */
interface Revision {
  readonly date: PartialDate;
  readonly note: SetText;
}

/** What articles, introductions and pages have in each language. */
interface EditionBase {
  readonly language: SiteLanguage;
  readonly source: Source;
  readonly title: SetText;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly translators: readonly PersonId[];
  /** The language that this edition was translated from. Absent on the original. */
  readonly translatedFrom?: SiteLanguage;
  /** Fingerprint of the text that this edition was translated from; it tells whether the translation is stale. */
  readonly translatedSource?: string;
  /** The date and description of a change after publication. */
  readonly revised?: Revision;
  /** Old addresses of this edition, as paths from the site's root. */
  readonly redirectFrom: readonly string[];
}

/** One work in one language. */
export interface Edition extends EditionBase {
  /** Last segment of the edition's address: its own slug or the work's id. Not used for introductions. */
  readonly slug: string;
  /** When this edition appeared, if its file says so. */
  readonly date?: PartialDate;
  /** In this edition's own words. Fingerprints depend on it. */
  readonly imageAlt?: string;
  /** What is shown with the picture of the work or issue. */
  readonly picture: PictureWords;
  /** Its own, or else those of the edition that it was translated from, or of another one. */
  readonly attachments: readonly Attachment[];
  readonly draft: boolean;
  /** The text, in this language, of an issue's call for responses. */
  readonly callText?: SetText;
}

/** What a work responds to. */
export type Answer =
  | { readonly kind: 'work'; readonly work: WorkId; readonly paragraph?: number }
  | { readonly kind: 'external'; readonly href: WebAddress };

interface WorkBase {
  readonly id: WorkId;
  readonly issue: IssueNumber;
  /**
   * The language the work was written in, or, if the archive lacks that edition, the one that counts as the original.
   */
  readonly original: SiteLanguage;
  /** At least one, the original included, in the order of the journal's languages. */
  readonly editions: ByLanguage<Edition>;
  readonly authors: readonly PersonId[];
  readonly date: PartialDate;
  readonly topics: readonly TopicId[];
  readonly respondsTo: readonly Answer[];
  readonly license?: string;
  readonly doi?: Doi;
}

/** A picture that belongs to a work or an issue. `path` is relative to the content folder. */
export interface Image {
  readonly path: string;
}

/** Words for a picture: the edition's own, or else those of the edition that it was translated from, or of another one. */
interface PictureWords {
  readonly alt?: string;
  readonly credit?: SetText;
}

export interface Attachment {
  readonly path: string;
  readonly title?: SetText;
  /** In bytes. */
  readonly size: number;
}

/** An archived comment with its replies. */
export interface Comment {
  readonly name: string;
  readonly date: PartialDate;
  /** Markdown without HTML. */
  readonly text: string;
  /** If absent, the language the article was written in. */
  readonly language?: SiteLanguage | undefined;
  readonly replies?: readonly Comment[] | undefined;
}

export interface Article extends WorkBase {
  readonly kind: 'article';
  readonly section?: SectionId;
  readonly image?: Image;
  readonly comments: readonly Comment[];
}

/** The introduction of an issue: the body of its `issue.md`. */
export interface Introduction extends WorkBase {
  readonly kind: 'introduction';
}

/** Anything that can respond to a work or be responded to. */
export type Work = Article | Introduction;

/** A call for responses. Its text is stored in the editions of the issue's introduction. */
export interface Call {
  readonly deadline: PartialDate;
  /** IANA time zone in which the day, month or year of the deadline ends. */
  readonly zone: string;
  /** The number of the issue that will publish the responses. */
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
  /** Articles in the order that the editors chose. */
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
  /** The first spelling found. */
  readonly name: string;
  readonly bio?: ByLanguage<SetText>;
  readonly links: readonly WebAddress[];
  /** How `people.yaml` divides the name into parts. */
  readonly citedAs: NameHints;
  /** Each list is in the archive's order, newest first, without duplicates. */
  readonly authored: readonly WorkId[];
  readonly translated: readonly WorkId[];
  readonly edited: readonly IssueNumber[];
}

export interface Topic {
  readonly id: TopicId;
  readonly name: ByLanguage<SetText>;
  readonly works: readonly WorkId[];
}

/** A debate: the text that opened it and all works that respond to it, directly or indirectly. See `debates.ts`. */
export interface Debate {
  /** The work that opened it. If texts outside the archive opened it, the earliest work that responds to them. */
  readonly opening: WorkId;
  /** Its name in addresses: the first id that the opening had, so that the debate stays where it is if that changes. */
  readonly name: WorkId;
  /** Addresses of the texts outside the archive that opened it. Empty if a work of the archive did. */
  readonly elsewhere: readonly WebAddress[];
  /** All works of the debate: the opening work, then the others by date. */
  readonly works: readonly WorkId[];
  /** Date of the latest response. */
  readonly latest: PartialDate;
}

/** The whole journal, immutable once read. It owns every index, so that each look-up is one step. */
export interface Archive {
  readonly journal: Journal;
  /** Newest first. */
  readonly issues: ReadonlyMap<IssueNumber, Issue>;
  readonly works: ReadonlyMap<WorkId, Work>;
  readonly pages: ReadonlyMap<PageId, Page>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** The inverse of `respondsTo`: the works that respond to a work, by date. */
  readonly answers: ReadonlyMap<WorkId, readonly WorkId[]>;
  /** By opening work, the debate with the latest response first. */
  readonly debates: ReadonlyMap<WorkId, Debate>;
  /** The debates that a work belongs to, each named by its opening work. */
  readonly debatesOf: ReadonlyMap<WorkId, readonly WorkId[]>;
  /** Every file in the content folder that is not text. */
  readonly media: Media;
}
