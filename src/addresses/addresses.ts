import type { SiteLanguage } from '../languages/index.ts';
import type { GuideChapter } from '../languages/words/guide-chapters.ts';
import type { CitationFormat } from '../languages/words/interface/cite-words.ts';
import type { Journal } from '../model/archive.ts';
import type { IssueNumber, PersonId, TopicId, WorkId } from '../model/ids.ts';
import type { Brand } from '../model/nominal.ts';

/**
 * The path of a page from the root of the journal, without the journal's base path, unencoded (Unicode NFC), with a
 * trailing slash unless it names a file: `/es/issues/2/`, `/404.html`. The only module that builds or parses addresses is
 * this one.
 */
export type Address = Brand<'Address'>;

/** Addresses of every kind of page of one journal. */
export interface Addresses {
  readonly home: (language: SiteLanguage) => Address;
  readonly issues: (language: SiteLanguage) => Address;
  readonly issue: (language: SiteLanguage, issue: IssueNumber) => Address;
  readonly article: (language: SiteLanguage, issue: IssueNumber, slug: string) => Address;
  /** The page that lists what is preserved of an issue, and the files that go with it: one of each, whatever the language. */
  readonly manifest: (language: SiteLanguage, issue: IssueNumber) => Address;
  readonly checksums: (issue: IssueNumber) => Address;
  readonly bag: (issue: IssueNumber) => Address;
  /** `journal.yaml` as it is written. */
  readonly journal: Address;
  /** A file that a page was made from, beside the page. */
  readonly beside: (page: Address, file: 'index.md' | 'comments.yaml') => Address;
  /** The calendar file of an issue's call. */
  readonly call: (language: SiteLanguage, issue: IssueNumber) => Address;
  /** A file for citation programs beside the page of an article or an issue. */
  readonly citation: (page: Address, format: CitationFormat) => Address;
  readonly debates: (language: SiteLanguage) => Address;
  readonly debate: (language: SiteLanguage, opening: WorkId) => Address;
  readonly person: (language: SiteLanguage, person: PersonId) => Address;
  readonly topic: (language: SiteLanguage, topic: TopicId) => Address;
  readonly articles: (language: SiteLanguage) => Address;
  readonly search: (language: SiteLanguage) => Address;
  readonly translations: (language: SiteLanguage) => Address;
  /** A chapter of the guides for editors and translators. */
  readonly guide: (language: SiteLanguage, chapter: GuideChapter) => Address;
  /** One of the journal's own pages, by its slug. */
  readonly page: (language: SiteLanguage, slug: string) => Address;
  readonly feed: (language: SiteLanguage) => Address;
  readonly jsonFeed: (language: SiteLanguage) => Address;
  readonly debateFeed: (language: SiteLanguage, opening: WorkId) => Address;
  /** The feed of all languages together. */
  readonly feedOfAll: Address;
  /** What tells browsers how to search the journal. */
  readonly openSearch: (language: SiteLanguage) => Address;
  readonly notFound: Address;
  readonly sitemap: Address;
  /** The static OAI-PMH repository. */
  readonly oai: Address;
  /** A part of a sitemap that is too long for one file, by its number from 1. */
  readonly sitemapPart: (number: number) => Address;
  readonly stylesheet: Address;
  /** The script of every page. */
  readonly pageScript: Address;
  readonly searchScript: Address;
  readonly icon: Address;
  /** The picture that stands for a work where its page is shared; without a work, for any page of a language. */
  readonly sharePicture: (language: SiteLanguage, work?: WorkId) => Address;
  /** A font, by its file's name. */
  readonly font: (name: string) => Address;
  /** Folder of a language's Pagefind bundle. */
  readonly searchBundle: (language: SiteLanguage) => Address;
  /** A picture or file, by its path inside the content folder. */
  readonly media: (path: string) => Address;
  /** The address as a link on this site: with the base path, percent-encoded. */
  readonly href: (address: Address) => string;
  /** The address with the journal's scheme and host. */
  readonly absolute: (address: Address) => string;
  /**
   * The address that a link from the site's root (`/issues/2/#x`, with or without the base path) names, with its anchor.
   */
  readonly parse: (href: string) => { readonly address: Address; readonly anchor?: string };
  /** An address that a text had once: the same, with its query (`p=123`) as written. */
  readonly parseOld: (written: string) => OldAddress;
}

/** Where a text was once. With a query no file can stand there: only a server that looks at the query can lead on. */
export interface OldAddress {
  readonly address: Address;
  readonly query?: string;
}

/**
 * An address as hosts see it that make no difference between capitals and small letters. Two pages whose addresses differ in
 * nothing else would be one file on macOS and Windows.
 */
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
 * First parts of addresses that belong to the site itself, so that no page of the journal may take them. A journal without
 * the guides may have a page `guide` of its own.
 */
export function reservedSlugs({ guide }: Pick<Journal, 'guide'>): ReadonlySet<string> {
  return new Set(guide ? [...RESERVED_SLUGS, 'guide'] : RESERVED_SLUGS);
}

/** Folders of the site's own files, and the files it puts beside pages, as far as attachments could be of their kinds. */
const OWN_FILES =
  /^\/(?:assets|pagefind)\/|^\/robots\.txt$|^\/issues\/[^/]+\/(?:bag\.zip|manifest-sha256\.txt)$|\/citation\.(?:bib|ris)$/;

/** Whether an address belongs to a file that the site makes, so that no picture and no attachment may have it. */
export function isOwnFile(address: Address): boolean {
  return OWN_FILES.test(withoutCase(address));
}

/** The addresses of a journal: its default language at the root, the others under their code. */
export function addressesOf(journal: Pick<Journal, 'url' | 'languages'>): Addresses {
  const base = journal.url.pathname;
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
    manifest: (language, issue) => under(language, `issues/${issue}/manifest/`),
    checksums: (issue) => `/issues/${issue}/manifest-sha256.txt`.normalize('NFC') as Address,
    bag: (issue) => `/issues/${issue}/bag.zip`.normalize('NFC') as Address,
    journal: '/journal.yaml' as Address,
    beside: (page, file) => `${page}${file}` as Address,
    call: (language, issue) => under(language, `issues/${issue}/call.ics`),
    citation: (page, format) => `${page}citation.${format}` as Address,
    debates: (language) => under(language, 'debates/'),
    debate: (language, opening) => under(language, `debates/${opening}/`),
    person: (language, person) => under(language, `people/${person}/`),
    topic: (language, topic) => under(language, `topics/${topic}/`),
    articles: (language) => under(language, 'articles/'),
    search: (language) => under(language, 'search/'),
    translations: (language) => under(language, 'translations/'),
    guide: (language, chapter) => under(language, chapter === 'overview' ? 'guide/' : `guide/${chapter}/`),
    page: (language, slug) => under(language, `${slug}/`),
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
    pageScript: '/assets/page.js' as Address,
    searchScript: '/assets/search.js' as Address,
    icon: '/favicon.svg' as Address,
    sharePicture: (language, work) =>
      `/assets/share/${language}${work === undefined ? '' : `/${work}`}.png`.normalize('NFC') as Address,
    font: (name) => `/assets/fonts/${name}` as Address,
    searchBundle: (language) => `/pagefind/${language}/` as Address,
    media: (path) => `/${path}`.normalize('NFC') as Address,
    href,
    absolute: (address) => origin + href(address),
    parse: (written) => parseHref(written, base),
    parseOld: (written) => {
      const [path = '', query] = written.split('?', 2);
      return { address: parseHref(path, base).address, ...(query && { query }) };
    },
  };
}

function parseHref(written: string, base: string): { address: Address; anchor?: string } {
  const [beforeAnchor = '', anchor] = written.split('#', 2);
  const decoded = decode(beforeAnchor.split('?', 1)[0] ?? '');
  const inside = base !== '/' && decoded.startsWith(base) ? `/${decoded.slice(base.length)}` : decoded;
  const path = inside.replace(/\/index\.html$/i, '/');
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const address = (path.endsWith('/') || isFile ? path : `${path}/`).normalize('NFC') as Address;
  return { address, ...(anchor && { anchor: decode(anchor) }) };
}

/** Percent-encoded UTF-8. Half a surrogate pair, which YAML can write and UTF-8 cannot, becomes U+FFFD. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Percent-decoding that leaves a malformed sequence as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file in the output folder that a page's address is served from, relative, with `/`. */
export function outputFile(address: string): string {
  const path = address.slice(1);
  // Addresses are checked where they enter; should one slip through, it must not leave the output folder.
  if (path.split('/').some((part) => part === '.' || part === '..'))
    throw new Error(`unsafe address ${address}`);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
