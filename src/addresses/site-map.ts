import type { SiteLanguage } from '../languages/index.ts';
import { GUIDE_CHAPTERS } from '../languages/words/guide-chapters.ts';
import type { Archive, Article, Edition } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import { type Address, withoutCase } from './address.ts';
import type { Addresses, OldAddress } from './addresses.ts';
import { CITATION_FILES } from './citation-files.ts';
import { type ListPart, partsByIssue, partsByLetter, partsByYear } from './list-parts.ts';
import {
  addressOf,
  bookAddress,
  debateFeedOf,
  editionsOf,
  isBookRef,
  isListRef,
  type ListRef,
  type PageRef,
} from './page-ref.ts';

/** A list that is too long for one page: its first page, and its parts. */
interface DividedList {
  readonly ref: ListRef;
  readonly parts: readonly ListPart[];
}

/** The pages that a site has, and the pages that old addresses redirect to. */
export interface SiteMap {
  readonly pages: ReadonlyMap<Address, PageRef>;
  /** From an old address to the page that now has its text. */
  readonly redirects: ReadonlyMap<Address, PageRef>;
  /** The pages and the old addresses by `withoutCase`, for links with other capitals; those with a query as written. */
  readonly folded: ReadonlyMap<string, PageRef>;
  /** Old addresses with a query. They cannot be files, so they are redirected by servers only. */
  readonly redirectsOfQueries: readonly (Required<OldAddress> & { readonly to: PageRef })[];
  /** The parts of each list that is too long for one page, by the address of its first page. */
  readonly lists: ReadonlyMap<Address, DividedList>;
  /** Files next to pages that a text may link to: feeds, calendar files, citations, the sitemap and so on. */
  readonly files: ReadonlySet<Address>;
}

/**
 * Lists every page of the site. A page exists in a language only if it has something to read in that language: an issue
 * needs its introduction or one article; a person, topic or debate needs one work; the pages that list those need one
 * text.
 *
 * @param published false for a preview. It contains drafts, so nothing in it is preserved.
 */
export function mapSite(archive: Archive, addresses: Addresses, published: boolean): SiteMap {
  const pages = new Map<Address, PageRef>();
  const redirects = new Map<Address, PageRef>();
  const redirectsOfQueries: (Required<OldAddress> & { readonly to: PageRef })[] = [];
  const add = (ref: PageRef, old: readonly string[] = []): void => {
    const address = addressOf(ref, archive, addresses);
    pages.set(address, ref);
    for (const written of old) {
      const { address: from, query } = addresses.parseOld(written);
      if (query !== undefined) redirectsOfQueries.push({ address: from, query, to: ref });
      else if (withoutCase(from) !== withoutCase(address)) redirects.set(from, ref);
    }
  };
  for (const language of archive.journal.languages) {
    addPagesIn(language, archive, add);
    // Not in a preview: what is saved there would be there for the next journal at the same port.
    if (published && archive.journal.offline && pages.has(addresses.home(language)))
      add({ kind: 'saved', language });
  }
  const lists = dividedLists(archive, pages);
  for (const { ref, parts } of lists.values()) for (const { path } of parts) add({ ...ref, part: path });
  if (published) addManifests(archive, addresses, pages, add);
  add({ kind: 'not-found', language: archive.journal.languages[0] });
  const debates = [...pages.values()].flatMap((ref) =>
    ref.kind === 'debate' && ref.part === undefined ? [ref] : [],
  );
  for (const ref of debates) {
    // Where the debate would be without its former name. Somebody may look for it there.
    const address = addresses.debate(ref.language, ref.opening);
    if (!pages.has(address)) redirects.set(address, ref);
  }
  for (const [written, target] of archive.journal.redirects) {
    const { address, query } = addresses.parseOld(written);
    const to = pages.get(addresses.parse(target).address);
    if (!to || pages.has(address) || redirects.has(address)) continue;
    if (query !== undefined) redirectsOfQueries.push({ address, query, to });
    else redirects.set(address, to);
  }
  addFormerParallels(archive, addresses, pages, redirects);
  const homes = archive.journal.languages.filter((language) => pages.has(addresses.home(language)));
  const calendars = calendarsOf(archive, addresses).filter(({ issue }) => pages.has(issue));
  const files = [
    addresses.sitemap,
    addresses.feedOfAll,
    ...homes.flatMap((language) => [addresses.feed(language), addresses.jsonFeed(language)]),
    ...homes.map(addresses.openSearch),
    ...debates.map(({ language, opening }) => debateFeedOf(archive, addresses, language, opening)),
    ...[...pages.values()].filter(isBookRef).map((ref) => bookAddress(ref, archive, addresses)),
    ...calendars.map(({ calendar }) => calendar),
    ...citationsOf(pages, addresses),
    ...(archive.journal.pdf ? printsOf(pages, addresses) : []),
    ...(published ? preservedOf(archive, pages, addresses) : []),
  ];
  const folded = new Map<string, PageRef>([
    ...redirectsOfQueries.map(({ address, query, to }) => [`${address}?${query}`, to] as const),
    ...[...redirects, ...pages].map(([address, ref]) => [withoutCase(address), ref] as const),
  ]);
  return { pages, redirects, folded, redirectsOfQueries, lists, files: new Set(files) };
}

/**
 * Where two editions were side by side at the former addresses of an article: the pages that have them now, or else the
 * article.
 */
function addFormerParallels(
  archive: Archive,
  addresses: Addresses,
  pages: SiteMap['pages'],
  redirects: Map<Address, PageRef>,
): void {
  const { languages } = archive.journal;
  const lead = (from: Address, to: PageRef): void => {
    if (!pages.has(from) && !redirects.has(from)) redirects.set(from, to);
  };
  for (const [from, to] of [...redirects]) {
    const former = addresses.textAt(from);
    if (to.kind !== 'article' || former?.slug === undefined) continue;
    const article = addressOf(to, archive, addresses);
    for (const other of languages) {
      if (other === former.language) continue;
      lead(addresses.parallel(from, other), pages.get(addresses.parallel(article, other)) ?? to);
    }
    // The edition in the former language is gone.
    if (former.language !== to.language) lead(addresses.parallel(article, former.language), to);
  }
}

/** The lists that are too long for one page, with their parts. */
function dividedLists(archive: Archive, pages: SiteMap['pages']): SiteMap['lists'] {
  const worksOf = (ids: readonly WorkId[]) => ids.flatMap((id) => archive.works.get(id) ?? []);
  const partsOf = (ref: ListRef): readonly ListPart[] | undefined => {
    switch (ref.kind) {
      case 'debate':
        return partsByYear(worksOf(archive.debates.get(ref.opening)?.works ?? []));
      case 'topic':
        return partsByYear(worksOf(archive.topics.get(ref.topic)?.works ?? []).toReversed());
      case 'person': {
        const { authored = [], translated = [] } = archive.people.get(ref.person) ?? {};
        return partsByYear(worksOf([...new Set([...authored, ...translated])]).toReversed());
      }
      case 'articles':
        return partsByLetter(
          [...archive.works.values()].filter(({ kind }) => kind === 'article'),
          ref.language,
        );
      case 'translations':
        return partsByIssue(
          [...archive.issues.values()].map(({ number, introduction, contents }) => ({
            number,
            works: [introduction, ...contents],
          })),
        );
    }
  };
  const lists = [...pages].flatMap(([address, ref]) => {
    const parts = isListRef(ref) ? partsOf(ref) : undefined;
    return isListRef(ref) && parts ? [[address, { ref, parts }] as const] : [];
  });
  return new Map(lists);
}

/** Preserved files cover a whole issue, so the manifest exists in every language in which the issue's page does. */
function addManifests(archive: Archive, addresses: Addresses, pages: SiteMap['pages'], add: Add): void {
  for (const language of archive.journal.languages) {
    for (const issue of archive.issues.keys()) {
      if (pages.has(addresses.issue(language, issue))) add({ kind: 'manifest', language, issue });
    }
  }
}

/**
 * The calendar files of calls for responses, each with the page of its issue. A call whose deadline is a month or a
 * year has none, since a calendar entry needs a day.
 */
function calendarsOf(archive: Archive, addresses: Addresses) {
  const calling = [...archive.issues.values()].filter(({ call }) => call?.deadline.day !== undefined);
  return calling.flatMap(({ number }) =>
    archive.journal.languages.map((language) => ({
      issue: addresses.issue(language, number),
      calendar: addresses.call(language, number),
    })),
  );
}

/** The files for citation programs, next to each page of an article or an issue. */
function citationsOf(pages: SiteMap['pages'], addresses: Addresses): readonly Address[] {
  return [...pages].flatMap(([page, { kind }]) =>
    kind === 'article' || kind === 'issue'
      ? CITATION_FILES.map(({ format }) => addresses.citation(page, format))
      : [],
  );
}

/** The PDFs of articles and issues, if the journal has any. */
export function printsOf(pages: SiteMap['pages'], addresses: Addresses): readonly Address[] {
  return [...pages].flatMap(([page, { kind }]) =>
    kind === 'article' || kind === 'issue' ? [addresses.print(page, kind)] : [],
  );
}

/** The preserved files of an issue, and the sources beside the pages. */
function preservedOf(archive: Archive, pages: SiteMap['pages'], addresses: Addresses): readonly Address[] {
  const issues = [...archive.issues.keys()].flatMap((issue) => [
    addresses.bag(issue),
    addresses.checksums(issue),
  ]);
  const sources = [...pages].flatMap(([address, ref]) =>
    editionsOf(archive, ref)?.has(ref.language) ? [addresses.beside(address, 'index.md')] : [],
  );
  const hasRecords = archive.journal.email !== undefined && archive.works.size > 0;
  return [addresses.journal, ...(hasRecords ? [addresses.oai] : []), ...issues, ...sources];
}

type Add = (ref: PageRef, old?: readonly string[]) => void;

function addPagesIn(language: SiteLanguage, archive: Archive, add: Add): void {
  const edition = (id: WorkId): Edition | undefined => archive.works.get(id)?.editions.get(language);
  const isMain = language === archive.journal.languages[0];
  const texts = [...archive.works.values(), ...archive.pages.values()];
  if (isMain || texts.some(({ editions }) => editions.has(language))) {
    for (const kind of ['home', 'issues', 'debates', 'articles', 'search', 'translations'] as const) {
      add({ kind, language });
    }
    if (archive.journal.guide) {
      for (const chapter of GUIDE_CHAPTERS) add({ kind: 'guide', language, chapter });
    }
  }
  for (const { number, introduction, contents } of archive.issues.values()) {
    const own = edition(introduction);
    if (own || contents.some(edition)) add({ kind: 'issue', language, issue: number }, own?.redirectFrom);
  }
  for (const work of archive.works.values()) {
    const own = edition(work.id);
    if (own && work.kind === 'article') addArticle(work, own, add);
  }
  for (const { id, editions } of archive.pages.values()) {
    const own = editions.get(language);
    if (own) add({ kind: 'page', language, page: id }, own.redirectFrom);
  }
  addIndexPagesIn(language, archive, (id) => edition(id) !== undefined, add);
}

/** The page of an edition, and those that set it beside the article's other editions. */
function addArticle({ id: work, editions }: Article, { language, redirectFrom }: Edition, add: Add): void {
  add({ kind: 'article', language, work }, redirectFrom);
  for (const other of editions.keys())
    if (other !== language) add({ kind: 'parallel', language, work, other });
}

/** Pages that list works. Each exists if at least one of its works can be read in the language. */
function addIndexPagesIn(
  language: SiteLanguage,
  archive: Archive,
  isReadable: (id: WorkId) => boolean,
  add: Add,
): void {
  for (const { opening, works } of archive.debates.values()) {
    if (works.some(isReadable)) add({ kind: 'debate', language, opening });
  }
  for (const { id, authored, translated, edited } of archive.people.values()) {
    const introductions = edited.flatMap((number) => archive.issues.get(number)?.introduction ?? []);
    if ([...authored, ...translated, ...introductions].some(isReadable)) {
      add({ kind: 'person', language, person: id });
    }
  }
  for (const { id, works } of archive.topics.values()) {
    if (works.some(isReadable)) add({ kind: 'topic', language, topic: id });
  }
}
