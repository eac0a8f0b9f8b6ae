import type { SiteLanguage } from '../languages/index.ts';
import type { GuideChapter } from '../languages/words/guide-chapters.ts';
import type { IssueNumber, PersonId, TopicId, WorkId } from '../model/ids.ts';
import { type Address, type PathIn, withoutCase } from './address.ts';
import type { PartPath } from './list-parts.ts';

/** The addresses of the pages of one journal, by kind of page. */
export interface PageAddresses {
  readonly home: (language: SiteLanguage) => Address;
  readonly issues: (language: SiteLanguage) => Address;
  readonly issue: (language: SiteLanguage, issue: IssueNumber) => Address;
  readonly article: (language: SiteLanguage, issue: IssueNumber, slug: string) => Address;
  /** An article's page, with the edition in another language beside it. */
  readonly parallel: (article: Address, other: SiteLanguage) => Address;
  /** The page that lists the preserved files of an issue. */
  readonly manifest: (language: SiteLanguage, issue: IssueNumber) => Address;
  readonly debates: (language: SiteLanguage) => Address;
  readonly debate: (language: SiteLanguage, opening: WorkId) => Address;
  readonly person: (language: SiteLanguage, person: PersonId) => Address;
  readonly topic: (language: SiteLanguage, topic: TopicId) => Address;
  readonly articles: (language: SiteLanguage) => Address;
  readonly search: (language: SiteLanguage) => Address;
  readonly translations: (language: SiteLanguage) => Address;
  /** The page that lists what a reader has saved for offline. */
  readonly saved: (language: SiteLanguage) => Address;
  /** A chapter of the guides for editors and translators. */
  readonly guide: (language: SiteLanguage, chapter: GuideChapter) => Address;
  /** One of the journal's own pages, by its slug. */
  readonly page: (language: SiteLanguage, slug: string) => Address;
  /** A part of a list that is too long for one page, in the folder of its first page. */
  readonly part: (list: Address, part: PartPath) => Address;
  readonly notFound: Address;
}

/** The addresses of the pages of a journal, with its languages as `pathIn` has them. */
export function pageAddressesOf(pathIn: PathIn): PageAddresses {
  return {
    home: (language) => pathIn(language, ''),
    issues: (language) => pathIn(language, 'issues/'),
    issue: (language, issue) => pathIn(language, `issues/${issue}/`),
    article: (language, issue, slug) => pathIn(language, `issues/${issue}/${slug}/`),
    parallel: (article, other) => `${article}with-${other}/` as Address,
    manifest: (language, issue) => pathIn(language, `issues/${issue}/manifest/`),
    debates: (language) => pathIn(language, 'debates/'),
    debate: (language, opening) => pathIn(language, `debates/${opening}/`),
    person: (language, person) => pathIn(language, `people/${person}/`),
    topic: (language, topic) => pathIn(language, `topics/${topic}/`),
    articles: (language) => pathIn(language, 'articles/'),
    search: (language) => pathIn(language, 'search/'),
    translations: (language) => pathIn(language, 'translations/'),
    saved: (language) => pathIn(language, 'saved/'),
    guide: (language, chapter) => pathIn(language, chapter === 'overview' ? 'guide/' : `guide/${chapter}/`),
    page: (language, slug) => pathIn(language, `${slug}/`),
    part: (list, part) => `${list}${part}/`.normalize('NFC') as Address,
    notFound: '/404.html' as Address,
  };
}

/** The form of `PageAddresses.parallel`, without case. */
const PARALLEL = /^(?:\/[^/]+)?\/issues\/[^/]+\/[^/]+\/with-[^/]+\/$/;

/** Whether an address has the form of a page with two texts side by side, whether or not there is one. */
export function isParallel(address: Address): boolean {
  return PARALLEL.test(withoutCase(address));
}
