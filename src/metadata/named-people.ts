import type { SiteLanguage } from '../languages/index.ts';
import type { PersonId } from '../model/ids.ts';
import { type CslName, isOrganization, nameInParts } from '../model/person-name.ts';
import { absolute, personLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';

/** An author, translator or editor: a person or an organization. */
export interface NamedPerson {
  readonly name: string;
  readonly isOrganization: boolean;
  /** The name in parts. */
  readonly cited: CslName;
  readonly url?: string;
}

/** Names of people with the absolute addresses of their pages. */
export function people(site: Site, ids: readonly PersonId[], reader: SiteLanguage): readonly NamedPerson[] {
  return personLinks(site, ids, reader).map(({ name, href }, index) => ({
    ...namedPerson(site, ids[index], name),
    ...(href !== undefined && { url: absolute(site, href) }),
  }));
}

/** What is said of a person, apart from the address. */
export function namedPerson(
  { archive }: Site,
  id: PersonId | undefined,
  name: string,
): Omit<NamedPerson, 'url'> {
  const hints = id && archive.people.get(id)?.citedAs;
  return { name, isOrganization: isOrganization(name, hints), cited: nameInParts(name, hints) };
}
