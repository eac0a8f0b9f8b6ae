import type { SiteLanguage } from '../languages/index.ts';
import type { Work } from '../model/archive.ts';
import type { PersonId } from '../model/ids.ts';
import { type PersonLink, personLinks } from './links.ts';
import type { Site } from './site.ts';

/** A list with more people than this is cut, so that a page of lists does not consist of names. */
const MOST = 8;

/** How many of them are shown then. */
export const SHOWN = 5;

/** Whether a list of people is too long to be shown whole where it is not the matter. */
export function areMany(people: readonly unknown[]): boolean {
  return people.length > MOST;
}

/** The people that a list entry names, and how many more there are. The text's own page names all. */
export function firstPeople(
  site: Site,
  ids: readonly PersonId[],
  reader: SiteLanguage,
): { readonly people: readonly PersonLink[]; readonly more: number } {
  const shown = areMany(ids) ? ids.slice(0, SHOWN) : ids;
  return { people: personLinks(site, shown, reader), more: ids.length - shown.length };
}

/** The authors of a work, for a list entry. */
export function authorsOfCard(
  site: Site,
  { authors }: Work,
  reader: SiteLanguage,
): { readonly authors: readonly PersonLink[]; readonly moreAuthors?: number } {
  const { people, more } = firstPeople(site, authors, reader);
  return { authors: people, ...(more > 0 && { moreAuthors: more }) };
}
