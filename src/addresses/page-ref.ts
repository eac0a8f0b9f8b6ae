import type { SiteLanguage } from '../languages/index.ts';
import type { GuideChapter } from '../languages/words/guide-chapters.ts';
import type { TakenWhole } from '../languages/words/interface/take-along-words.ts';
import type { Archive, ByLanguage, Edition, PageEdition } from '../model/archive.ts';
import {
  type IssueNumber,
  introductionId,
  type PageId,
  type PersonId,
  type TopicId,
  type WorkId,
} from '../model/ids.ts';
import type { Address } from './address.ts';
import type { Addresses } from './addresses.ts';
import type { PartPath } from './list-parts.ts';

/** Kinds of page that exist once per language. */
type SinglePage = 'home' | 'issues' | 'debates' | 'search' | 'saved';

/** A page of a list that may be too long for one page. Without `part` it is the first. */
interface Divided {
  readonly part?: PartPath;
}

/** Two editions of an article side by side: the one in the page's language, and another. */
interface ParallelRef {
  readonly kind: 'parallel';
  readonly language: SiteLanguage;
  readonly work: WorkId;
  readonly other: SiteLanguage;
}

/** Identifies one page of the site: its kind, its language and its subject. */
export type PageRef =
  | { readonly kind: SinglePage; readonly language: SiteLanguage }
  | { readonly kind: 'issue'; readonly language: SiteLanguage; readonly issue: IssueNumber }
  | { readonly kind: 'manifest'; readonly language: SiteLanguage; readonly issue: IssueNumber }
  | { readonly kind: 'article'; readonly language: SiteLanguage; readonly work: WorkId }
  | ParallelRef
  | ({ readonly kind: 'articles'; readonly language: SiteLanguage } & Divided)
  | ({ readonly kind: 'translations'; readonly language: SiteLanguage } & Divided)
  | ({ readonly kind: 'debate'; readonly language: SiteLanguage; readonly opening: WorkId } & Divided)
  | ({ readonly kind: 'person'; readonly language: SiteLanguage; readonly person: PersonId } & Divided)
  | ({ readonly kind: 'topic'; readonly language: SiteLanguage; readonly topic: TopicId } & Divided)
  | { readonly kind: 'page'; readonly language: SiteLanguage; readonly page: PageId }
  | { readonly kind: 'guide'; readonly language: SiteLanguage; readonly chapter: GuideChapter }
  | { readonly kind: 'not-found'; readonly language: SiteLanguage };

/** The pages of a site, by their addresses. */
export type Pages = ReadonlyMap<Address, PageRef>;

const LISTS = ['articles', 'translations', 'debate', 'person', 'topic'] as const;

/** A page of a kind whose list may be too long for one page. */
export type ListRef = Extract<PageRef, { readonly kind: (typeof LISTS)[number] }>;

export function isListRef(ref: PageRef): ref is ListRef {
  return LISTS.some((kind) => kind === ref.kind);
}

/** The part of a list that a page shows; undefined on the first page of a list, and on all other pages. */
export function partOf(ref: PageRef): PartPath | undefined {
  return isListRef(ref) ? ref.part : undefined;
}

/** The address of the first page of the list that a page is a part of. */
export function listAddress(ref: ListRef, archive: Archive, addresses: Addresses): Address {
  return addressOfFirst(ref, archive, addresses);
}

/**
 * The page's address. Throws if an article or a page of the journal has no edition in that language, since such a page
 * does not exist.
 */
export function addressOf(ref: PageRef, archive: Archive, addresses: Addresses): Address {
  const part = partOf(ref);
  const first = addressOfFirst(ref, archive, addresses);
  return part === undefined ? first : addresses.part(first, part);
}

function addressOfFirst(ref: PageRef, archive: Archive, addresses: Addresses): Address {
  const { language } = ref;
  switch (ref.kind) {
    case 'issue':
      return addresses.issue(language, ref.issue);
    case 'manifest':
      return addresses.manifest(language, ref.issue);
    case 'article': {
      const work = archive.works.get(ref.work);
      const edition = work?.editions.get(language);
      if (!work || !edition) throw new Error(`no edition of ${ref.work} in ${language}`);
      return addresses.article(language, work.issue, edition.slug);
    }
    case 'parallel':
      return addresses.parallel(addressOf(canonicalOf(ref), archive, addresses), ref.other);
    case 'debate':
      return addresses.debate(language, debateName(archive, ref.opening));
    case 'person':
      return addresses.person(language, ref.person);
    case 'topic':
      return addresses.topic(language, ref.topic);
    case 'page': {
      const edition = archive.pages.get(ref.page)?.editions.get(language);
      if (!edition) throw new Error(`no edition of page ${ref.page} in ${language}`);
      return addresses.page(language, edition.slug);
    }
    case 'guide':
      return addresses.guide(language, ref.chapter);
    case 'not-found':
      return addresses.notFound;
    default:
      return addresses[ref.kind](language);
  }
}

/** The name of a debate in addresses. Throws if the archive has no such debate. */
function debateName(archive: Archive, opening: WorkId): WorkId {
  const debate = archive.debates.get(opening);
  if (!debate) throw new Error(`the archive lost the debate ${opening}`);
  return debate.name;
}

/** The address of a debate's feed. */
export function debateFeedOf(
  archive: Archive,
  addresses: Addresses,
  language: SiteLanguage,
  opening: WorkId,
): Address {
  return addresses.debateFeed(language, debateName(archive, opening));
}

/** A page whose texts readers can take along as a book. */
export type BookRef = Extract<PageRef, { readonly kind: TakenWhole }>;

/** Whether the site has a book for a page. A debate that is divided into several pages has one, for the first. */
export function isBookRef(ref: PageRef): ref is BookRef {
  return ref.kind === 'issue' || (ref.kind === 'debate' && ref.part === undefined);
}

/** The address of a book. A debate that is divided into several pages has one. */
export function bookAddress(ref: BookRef, archive: Archive, addresses: Addresses): Address {
  return addresses.book(addressOfFirst(ref, archive, addresses), ref.kind);
}

/** The page that has what a page shows: for two editions side by side, the one in the page's language. */
export function canonicalOf(ref: PageRef): PageRef {
  return ref.kind === 'parallel' ? { kind: 'article', language: ref.language, work: ref.work } : ref;
}

/**
 * The same page in another language. Does not check that it exists. Two editions side by side change their places; they are
 * the same in no third language.
 */
export function inLanguage(ref: PageRef, language: SiteLanguage): PageRef {
  if (ref.kind === 'parallel' && language === ref.other) return { ...ref, language, other: ref.language };
  return { ...ref, language };
}

/** All editions of the text that the page shows. Undefined for pages that list or link texts instead. */
export function editionsOf(archive: Archive, ref: PageRef): ByLanguage<Edition | PageEdition> | undefined {
  switch (ref.kind) {
    case 'article':
      return archive.works.get(ref.work)?.editions;
    case 'issue':
      return archive.works.get(introductionId(ref.issue))?.editions;
    case 'page':
      return archive.pages.get(ref.page)?.editions;
    default:
      return undefined;
  }
}
