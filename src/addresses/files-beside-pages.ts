import type { Archive } from '../model/archive.ts';
import type { Address } from './address.ts';
import type { Addresses } from './addresses.ts';
import { CITATION_FILES } from './citation-files.ts';
import { bookAddress, debateFeedOf, editionsOf, isBookRef, type PageRef, type Pages } from './page-ref.ts';

/**
 * Files next to pages that a text may link to: feeds, calendar files, citations, the sitemap and so on.
 *
 * @param debates those of `pages` that are debates, without the parts of long ones
 */
export function filesOf(
  archive: Archive,
  addresses: Addresses,
  pages: Pages,
  debates: readonly Extract<PageRef, { readonly kind: 'debate' }>[],
  published: boolean,
): ReadonlySet<Address> {
  const homes = archive.journal.languages.filter((language) => pages.has(addresses.home(language)));
  const calendars = calendarsOf(archive, addresses).filter(({ issue }) => pages.has(issue));
  return new Set([
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
  ]);
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
function citationsOf(pages: Pages, addresses: Addresses): readonly Address[] {
  return [...pages].flatMap(([page, { kind }]) =>
    kind === 'article' || kind === 'issue'
      ? CITATION_FILES.map(({ format }) => addresses.citation(page, format))
      : [],
  );
}

/** The PDFs of articles and issues, if the journal has any. */
export function printsOf(pages: Pages, addresses: Addresses): readonly Address[] {
  return [...pages].flatMap(([page, { kind }]) =>
    kind === 'article' || kind === 'issue' ? [addresses.print(page, kind)] : [],
  );
}

/** The preserved files of an issue, and the sources beside the pages. */
function preservedOf(archive: Archive, pages: Pages, addresses: Addresses): readonly Address[] {
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
