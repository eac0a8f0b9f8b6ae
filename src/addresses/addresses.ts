import { posix } from 'node:path';
import type { SiteLanguage } from '../languages/index.ts';
import type { GuideChapter } from '../languages/words/guide-chapters.ts';
import type { CitationFormat } from '../languages/words/interface/cite-words.ts';
import type { PrintedWhole, TakenWhole } from '../languages/words/interface/take-along-words.ts';
import type { Journal } from '../model/archive.ts';
import type { IssueNumber, PersonId, TopicId, WorkId } from '../model/ids.ts';
import type { Nominal } from '../model/nominal.ts';
import { decode } from '../model/web-address.ts';
import type { PartPath } from './list-parts.ts';
import { type OwnAddress, readOwnAddress } from './own-address.ts';

/**
 * The path of a page from the journal's root: without the base path, not percent-encoded, in Unicode NFC, and with a
 * trailing slash unless it names a file. Examples: `/es/issues/2/`, `/404.html`. Only this module builds or parses
 * addresses.
 */
export type Address = Nominal<'Address'>;

/** The addresses of one journal, by kind of page or file. */
export interface Addresses {
  readonly home: (language: SiteLanguage) => Address;
  readonly issues: (language: SiteLanguage) => Address;
  readonly issue: (language: SiteLanguage, issue: IssueNumber) => Address;
  readonly article: (language: SiteLanguage, issue: IssueNumber, slug: string) => Address;
  /** An article's page, with the edition in another language beside it. */
  readonly parallel: (article: Address, other: SiteLanguage) => Address;
  /**
   * The page that lists the preserved files of an issue. The checksums and the bag beside it exist once, not per
   * language.
   */
  readonly manifest: (language: SiteLanguage, issue: IssueNumber) => Address;
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
  readonly debates: (language: SiteLanguage) => Address;
  readonly debate: (language: SiteLanguage, opening: WorkId) => Address;
  readonly person: (language: SiteLanguage, person: PersonId) => Address;
  readonly topic: (language: SiteLanguage, topic: TopicId) => Address;
  readonly articles: (language: SiteLanguage) => Address;
  readonly search: (language: SiteLanguage) => Address;
  readonly translations: (language: SiteLanguage) => Address;
  /** The page that lists what a reader has saved for offline. */
  readonly saved: (language: SiteLanguage) => Address;
  /** The list of files that belong to a page which is saved for offline, beside that page. */
  readonly savedList: (page: Address) => Address;
  /** The words of the scripts that save, beside the page `saved`. */
  readonly savedWords: (language: SiteLanguage) => Address;
  /** A chapter of the guides for editors and translators. */
  readonly guide: (language: SiteLanguage, chapter: GuideChapter) => Address;
  /** One of the journal's own pages, by its slug. */
  readonly page: (language: SiteLanguage, slug: string) => Address;
  /** A part of a list that is too long for one page, in the folder of its first page. */
  readonly part: (list: Address, part: PartPath) => Address;
  readonly feed: (language: SiteLanguage) => Address;
  readonly jsonFeed: (language: SiteLanguage) => Address;
  readonly debateFeed: (language: SiteLanguage, opening: WorkId) => Address;
  /** The feed that has the texts of all languages. */
  readonly feedOfAll: Address;
  /** The OpenSearch description, from which browsers learn how to search the journal. */
  readonly openSearch: (language: SiteLanguage) => Address;
  readonly notFound: Address;
  readonly sitemap: Address;
  /** The static OAI-PMH repository. */
  readonly oai: Address;
  /** One part of a sitemap that is too long for one file. Numbers start at 1. */
  readonly sitemapPart: (number: number) => Address;
  readonly stylesheet: Address;
  /** The styles of pages with two texts side by side. */
  readonly parallelStylesheet: Address;
  readonly codeStylesheet: Address;
  /** The script that every page loads. */
  readonly pageScript: Address;
  readonly searchScript: Address;
  /** The script and the styles of everything about saving. */
  readonly savedScript: Address;
  readonly savedStylesheet: Address;
  /** The service worker. Its address never changes, since browsers look there for its next version. */
  readonly worker: Address;
  readonly icon: Address;
  /**
   * The picture that link previews show: a work's own, or without `work` the one for all other pages in the language.
   */
  readonly sharePicture: (language: SiteLanguage, work?: WorkId) => Address;
  /** A font file, by its name. */
  readonly font: (name: string) => Address;
  /** A font or the wordmark of the journal's theme, by its name. */
  readonly themeFile: (name: string) => Address;
  /** The folder of a language's Pagefind bundle. */
  readonly searchBundle: (language: SiteLanguage) => Address;
  /** A media file, by its path inside the content folder. */
  readonly media: (path: string) => Address;
  /** The address as a link on this site: percent-encoded, with the base path. */
  readonly href: (address: Address) => string;
  /** The address as a full URL, with the journal's scheme and host. */
  readonly absolute: (address: Address) => string;
  /** Reads a full address (`https://example.org/issues/2/`, `//example.org/`) as one of this site's own, if it is one. */
  readonly own: (written: string) => OwnAddress | undefined;
  /** Reads a link that starts at the site's root (`/issues/2/#x`, with or without the base path). Drops the query. */
  readonly parse: (href: string) => { readonly address: Address; readonly anchor?: string };
  /** The article or issue that an address is made for, whether or not there is one; `slug` is absent for an issue. */
  readonly textAt: (address: Address) => TextAt | undefined;
  /** Reads an address from `redirect-from`. Keeps the query (`p=123`) as written. */
  readonly parseOld: (written: string) => OldAddress;
}

/** What the address of an article or an issue says. */
interface TextAt {
  readonly language: SiteLanguage;
  readonly issue: IssueNumber;
  readonly slug?: string;
}

/**
 * A former address of a text. One with a query cannot be a file; only a server that reads the query can redirect it.
 */
export interface OldAddress {
  readonly address: Address;
  readonly query?: string;
}

/** The key under which two addresses collide on file systems that ignore case, such as those of macOS and Windows. */
export function withoutCase(address: Address): string {
  return address.toLowerCase().normalize('NFC');
}

const RESERVED_SLUGS: readonly string[] = [
  'issues',
  'debates',
  'people',
  'topics',
  'articles',
  'search',
  'translations',
  'pagefind',
  'assets',
];

/**
 * First path segments that the site uses itself and that no page of the journal may take as its slug. `guide` and `saved`
 * are free if the journal has no such pages.
 */
export function reservedSlugs({ guide, offline }: Pick<Journal, 'guide' | 'offline'>): ReadonlySet<string> {
  return new Set([...RESERVED_SLUGS, ...(guide ? ['guide'] : []), ...(offline ? ['saved'] : [])]);
}

/** The site's own folders, and those of its files whose extension an attachment could have too. */
const OWN_FILES =
  /^\/(?:assets|pagefind)\/|^\/_[^/]*$|^\/(?:robots\.txt|sw\.js)$|\/saved\.json$|^\/issues\/[^/]+\/(?:bag\.zip|manifest-sha256\.txt)$|\/citation\.(?:bib|ris)$|^(?:\/[^/]+)?\/(?:issues\/[^/]+\/issue|debates\/[^/]+\/debate)\.epub$/;

/** The form of `Addresses.parallel`, without case. */
const PARALLEL = /^(?:\/[^/]+)?\/issues\/[^/]+\/[^/]+\/with-[^/]+\/$/;

/** Whether an address has the form of a page with two texts side by side, whether or not there is one. */
export function isParallel(address: Address): boolean {
  return PARALLEL.test(withoutCase(address));
}

/** Whether the site itself writes a file at this address, so that no picture or attachment may be published there. */
export function isOwnFile(address: Address): boolean {
  return OWN_FILES.test(withoutCase(address));
}

/**
 * The addresses of a journal. Pages in the default language are at the root, those in other languages under the
 * language's code.
 */
export function addressesOf(journal: Pick<Journal, 'url' | 'languages'>): Addresses {
  const base = journal.url.pathname;
  const decodedBase = decode(base);
  const origin = journal.url.origin;
  const under = (language: SiteLanguage, path: string): Address =>
    `${language === journal.languages[0] ? '/' : `/${language}/`}${path}`.normalize('NFC') as Address;
  const hrefs = new Map<Address, string>();
  const href = (address: Address): string => {
    const known = hrefs.get(address);
    if (known !== undefined) return known;
    const made = base + encodeURI(address.slice(1)).replace(/[?#]/g, encodeURIComponent);
    hrefs.set(address, made);
    return made;
  };
  return {
    home: (language) => under(language, ''),
    issues: (language) => under(language, 'issues/'),
    issue: (language, issue) => under(language, `issues/${issue}/`),
    article: (language, issue, slug) => under(language, `issues/${issue}/${slug}/`),
    parallel: (article, other) => `${article}with-${other}/` as Address,
    manifest: (language, issue) => under(language, `issues/${issue}/manifest/`),
    checksums: (issue) => `/issues/${issue}/manifest-sha256.txt`.normalize('NFC') as Address,
    bag: (issue) => `/issues/${issue}/bag.zip`.normalize('NFC') as Address,
    journal: '/journal.yaml' as Address,
    beside: (page, file) => `${page}${file}` as Address,
    book: (page, whole) => `${page}${whole}.epub` as Address,
    print: (page, whole) => `${page}${whole}.pdf` as Address,
    call: (language, issue) => under(language, `issues/${issue}/call.ics`),
    citation: (page, format) => `${page}citation.${format}` as Address,
    debates: (language) => under(language, 'debates/'),
    debate: (language, opening) => under(language, `debates/${opening}/`),
    person: (language, person) => under(language, `people/${person}/`),
    topic: (language, topic) => under(language, `topics/${topic}/`),
    articles: (language) => under(language, 'articles/'),
    search: (language) => under(language, 'search/'),
    translations: (language) => under(language, 'translations/'),
    saved: (language) => under(language, 'saved/'),
    savedList: (page) => `${page}saved.json` as Address,
    savedWords: (language) => under(language, 'saved/words.json'),
    guide: (language, chapter) => under(language, chapter === 'overview' ? 'guide/' : `guide/${chapter}/`),
    page: (language, slug) => under(language, `${slug}/`),
    part: (list, part) => `${list}${part}/`.normalize('NFC') as Address,
    feed: (language) => under(language, 'feed.xml'),
    jsonFeed: (language) => under(language, 'feed.json'),
    debateFeed: (language, opening) => under(language, `debates/${opening}/feed.xml`),
    feedOfAll: '/all.xml' as Address,
    openSearch: (language) => under(language, 'opensearch.xml'),
    notFound: '/404.html' as Address,
    sitemap: '/sitemap.xml' as Address,
    oai: '/oai.xml' as Address,
    sitemapPart: (number) => `/sitemap-${number}.xml` as Address,
    stylesheet: '/assets/site.css' as Address,
    parallelStylesheet: '/assets/parallel.css' as Address,
    codeStylesheet: '/assets/code.css' as Address,
    pageScript: '/assets/page.js' as Address,
    searchScript: '/assets/search.js' as Address,
    savedScript: '/assets/saved.js' as Address,
    savedStylesheet: '/assets/saved.css' as Address,
    worker: '/sw.js' as Address,
    icon: '/favicon.svg' as Address,
    sharePicture: (language, work) =>
      `/assets/share/${language}${work === undefined ? '' : `/${work}`}.png`.normalize('NFC') as Address,
    font: (name) => `/assets/fonts/${name}` as Address,
    themeFile: (name) => `/assets/theme/${name}` as Address,
    searchBundle: (language) => `/pagefind/${language}/` as Address,
    media: (path) => `/${path}`.normalize('NFC') as Address,
    href,
    absolute: (address) => origin + href(address),
    own: (written) => readOwnAddress(written, journal.url),
    parse: (written) => parseHref(written, decodedBase),
    textAt: (address) => {
      const [, code, issue, slug] = /^(?:\/([^/]+))?\/issues\/([^/]+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
      const language =
        code === undefined ? journal.languages[0] : journal.languages.find((each) => each === code);
      if (issue === undefined || !language) return undefined;
      return { language, issue: issue as IssueNumber, ...(slug !== undefined && { slug }) };
    },
    parseOld: (written) => {
      const [path = '', query] = written.split('?', 2);
      return { address: parseHref(path, decodedBase).address, ...(query && { query }) };
    },
  };
}

/** @param base the base path, decoded like the address that it is compared with */
function parseHref(href: string, base: string): { address: Address; anchor?: string } {
  const [beforeAnchor = '', anchor] = href.split('#', 2);
  const decoded = decode(beforeAnchor.split('?', 1)[0] ?? '');
  const written = posix.normalize(decoded);
  const inside = base !== '/' && `${written}/`.startsWith(base) ? `/${written.slice(base.length)}` : written;
  const path = inside.replace(/\/index\.html$/i, '/');
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const address = (path.endsWith('/') || isFile ? path : `${path}/`).normalize('NFC') as Address;
  return { address, ...(anchor && { anchor: decode(anchor) }) };
}

/** The path of the file, relative to the output folder and with `/`, that a server returns for an address. */
export function outputFile(address: string): string {
  const path = address.slice(1);
  // Addresses are validated where they are read; this is the last line of defence against writing outside the output
  // folder.
  if (path.split('/').some((part) => part === '.' || part === '..'))
    throw new Error(`unsafe address ${address}`);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
