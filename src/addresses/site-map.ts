import type { SiteLanguage } from '../languages/index.ts';
import { GUIDE_CHAPTERS } from '../languages/words/guide-chapters.ts';
import type { Archive, Article, Edition } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import { type Address, withoutCase } from './address.ts';
import type { Addresses } from './addresses.ts';
import { filesOf } from './files-beside-pages.ts';
import { type ListPart, partsByIssue, partsByLetter, partsByYear } from './list-parts.ts';
import { addressOf, isListRef, type ListRef, type PageRef, type Pages } from './page-ref.ts';
import {
  addFormerParallels,
  addJournalRedirects,
  addUnnamedDebates,
  type Redirects,
  type RedirectsSoFar,
} from './redirects.ts';

/** A list that is too long for one page: its first page, and its parts. */
interface DividedList {
  readonly ref: ListRef;
  readonly parts: readonly ListPart[];
}

/** The pages that a site has, and the pages that old addresses redirect to. */
export interface SiteMap extends Redirects {
  readonly pages: Pages;
  /** The pages and the old addresses by `withoutCase`, for links with other capitals; those with a query as written. */
  readonly folded: ReadonlyMap<string, PageRef>;
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
  const old: RedirectsSoFar = { redirects: new Map(), redirectsOfQueries: [] };
  const add = (ref: PageRef, former: readonly string[] = []): void => {
    const address = addressOf(ref, archive, addresses);
    pages.set(address, ref);
    for (const written of former) {
      const { address: from, query } = addresses.parseOld(written);
      if (query !== undefined) old.redirectsOfQueries.push({ address: from, query, to: ref });
      else if (withoutCase(from) !== withoutCase(address)) old.redirects.set(from, ref);
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
  addUnnamedDebates(debates, addresses, pages, old);
  addJournalRedirects(archive.journal, addresses, pages, old);
  addFormerParallels(archive, addresses, pages, old);
  return {
    pages,
    ...old,
    folded: foldedOf(pages, old),
    lists,
    files: filesOf(archive, addresses, pages, debates, published),
  };
}

/** The pages and the old addresses by `withoutCase`. A page comes last, so that no old address takes its place. */
function foldedOf(pages: Pages, { redirects, redirectsOfQueries }: Redirects): SiteMap['folded'] {
  return new Map<string, PageRef>([
    ...redirectsOfQueries.map(({ address, query, to }) => [`${address}?${query}`, to] as const),
    ...[...redirects, ...pages].map(([address, ref]) => [withoutCase(address), ref] as const),
  ]);
}

/** The lists that are too long for one page, with their parts. */
function dividedLists(archive: Archive, pages: Pages): SiteMap['lists'] {
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
function addManifests(archive: Archive, addresses: Addresses, pages: Pages, add: Add): void {
  for (const language of archive.journal.languages) {
    for (const issue of archive.issues.keys()) {
      if (pages.has(addresses.issue(language, issue))) add({ kind: 'manifest', language, issue });
    }
  }
}

/** Adds a page, and its former addresses as they are written in `redirect-from`. */
type Add = (ref: PageRef, former?: readonly string[]) => void;

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
