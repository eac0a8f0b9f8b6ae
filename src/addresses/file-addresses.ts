import type { SiteLanguage } from '../languages/index.ts';
import type { CitationFormat } from '../languages/words/interface/cite-words.ts';
import type { PrintedWhole, TakenWhole } from '../languages/words/interface/take-along-words.ts';
import type { IssueNumber, WorkId } from '../model/ids.ts';
import type { Address, PathIn } from './address.ts';

/** The addresses of the files of one journal that are made from its content or published with it. */
export interface FileAddresses {
  /** The preserved files of an issue. They exist once, not per language. */
  readonly checksums: (issue: IssueNumber) => Address;
  readonly bag: (issue: IssueNumber) => Address;
  /** `journal.yaml`, published unchanged. */
  readonly journal: Address;
  /** The source of a page, published in the page's folder. */
  readonly beside: (page: Address, file: 'index.md' | 'comments.yaml') => Address;
  /** A book of what an issue's or a debate's page is about, in the page's folder. */
  readonly book: (page: Address, whole: TakenWhole) => Address;
  /** The PDF of an article or an issue, in the folder of its page. */
  readonly print: (page: Address, whole: PrintedWhole) => Address;
  /** The calendar file of an issue's call. */
  readonly call: (language: SiteLanguage, issue: IssueNumber) => Address;
  /** A file for citation programs, in the folder of an article's or an issue's page. */
  readonly citation: (page: Address, format: CitationFormat) => Address;
  /** The list of files that belong to a page which is saved for offline, beside that page. */
  readonly savedList: (page: Address) => Address;
  /** The words of the scripts that save, beside the page `saved`. */
  readonly savedWords: (language: SiteLanguage) => Address;
  readonly feed: (language: SiteLanguage) => Address;
  readonly jsonFeed: (language: SiteLanguage) => Address;
  readonly debateFeed: (language: SiteLanguage, opening: WorkId) => Address;
  /** The feed that has the texts of all languages. */
  readonly feedOfAll: Address;
  /** The OpenSearch description, from which browsers learn how to search the journal. */
  readonly openSearch: (language: SiteLanguage) => Address;
  readonly sitemap: Address;
  /** One part of a sitemap that is too long for one file. Numbers start at 1. */
  readonly sitemapPart: (number: number) => Address;
  /** The static OAI-PMH repository. */
  readonly oai: Address;
  /** A media file, by its path inside the content folder. */
  readonly media: (path: string) => Address;
}

/** The addresses of the files of a journal, with its languages as `pathIn` has them. */
export function fileAddressesOf(pathIn: PathIn): FileAddresses {
  return {
    checksums: (issue) => `/issues/${issue}/manifest-sha256.txt`.normalize('NFC') as Address,
    bag: (issue) => `/issues/${issue}/bag.zip`.normalize('NFC') as Address,
    journal: '/journal.yaml' as Address,
    beside: (page, file) => `${page}${file}` as Address,
    book: (page, whole) => `${page}${whole}.epub` as Address,
    print: (page, whole) => `${page}${whole}.pdf` as Address,
    call: (language, issue) => pathIn(language, `issues/${issue}/call.ics`),
    citation: (page, format) => `${page}citation.${format}` as Address,
    savedList: (page) => `${page}saved.json` as Address,
    savedWords: (language) => pathIn(language, 'saved/words.json'),
    feed: (language) => pathIn(language, 'feed.xml'),
    jsonFeed: (language) => pathIn(language, 'feed.json'),
    debateFeed: (language, opening) => pathIn(language, `debates/${opening}/feed.xml`),
    feedOfAll: '/all.xml' as Address,
    openSearch: (language) => pathIn(language, 'opensearch.xml'),
    sitemap: '/sitemap.xml' as Address,
    sitemapPart: (number) => `/sitemap-${number}.xml` as Address,
    oai: '/oai.xml' as Address,
    media: (path) => `/${path}`.normalize('NFC') as Address,
  };
}
