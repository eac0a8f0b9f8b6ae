import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { IssueNumber, PersonId, SectionId, TopicId, WorkId } from '../model/ids.ts';
import { plainOf, type SetText } from '../model/set-text.ts';
import { editionFor, hasPage, hrefOf, pageOf, type Site, workOf } from './site.ts';
import { sorterFor } from './sorter.ts';

export interface LinkView {
  readonly text: SetText;
  readonly href: string;
  /** The language of the linked page, if it is not the language of the page with the link. */
  readonly language?: SiteLanguage;
  /** The language of the link's text, if it is not the page's. */
  readonly textLanguage?: SiteLanguage;
}

/** A person named next to a text. Linked if the person has a page in the page's language. */
export interface PersonLink {
  readonly name: string;
  readonly href?: string;
}

/** A link to a work: to the edition in the reader's language, or else to the original. */
export interface WorkLink {
  readonly title: SetText;
  readonly href: string;
  /** The language that the link leads to, if the work has no edition in the reader's language. */
  readonly onlyIn?: SiteLanguage;
}

export function workLink(site: Site, id: WorkId, reader: SiteLanguage): WorkLink {
  const work = workOf(site, id);
  const edition = editionFor(work, reader);
  return {
    title: edition.title,
    href: hrefOf(site, pageOf(work, edition.language)),
    ...(edition.language !== reader && { onlyIn: edition.language }),
  };
}

/** Names of people, each with a link to the person's page if that exists in the reader's language. */
export function personLinks(
  site: Site,
  ids: readonly PersonId[],
  reader: SiteLanguage,
): readonly PersonLink[] {
  return ids.map((id) => {
    const name = site.archive.people.get(id)?.name ?? id;
    const address = site.addresses.person(reader, id);
    return hasPage(site, address) ? { name, href: site.addresses.href(address) } : { name };
  });
}

/** Adds the journal's scheme and host to a link. */
export function absolute({ archive }: Site, href: string): string {
  return archive.journal.url.origin + href;
}

/** A section's name in a language, or else in any language that has one. */
export function sectionName(site: Site, id: SectionId, reader: SiteLanguage): SetText {
  const name = site.archive.journal.sections.get(id);
  return name?.get(reader) ?? name?.values().next().value ?? id;
}

/** "Issue 2", linked to the issue's page in the reader's language, or else in the original's. */
export function issueLink(site: Site, number: IssueNumber, reader: SiteLanguage): LinkView {
  const { href, language } = issueHref(site, number, reader);
  return { text: interfaceIn(reader).issue(number), href, ...(language !== reader && { language }) };
}

/** The link to an issue's page for a reader of a language, and the language of that page. */
export function issueHref(
  site: Site,
  number: IssueNumber,
  reader: SiteLanguage,
): { href: string; language: SiteLanguage } {
  const own = site.addresses.issue(reader, number);
  if (hasPage(site, own)) return { href: site.addresses.href(own), language: reader };
  const issue = site.archive.issues.get(number);
  const language = issue ? workOf(site, issue.introduction).original : reader;
  return { href: hrefOf(site, { kind: 'issue', language, issue: number }), language };
}

/** A text's topics with links, sorted by name. Topics without a page in the language are left out. */
export function topicLinks(site: Site, ids: readonly TopicId[], reader: SiteLanguage): readonly LinkView[] {
  const { compare } = sorterFor(reader);
  return ids
    .flatMap((id) => {
      const address = site.addresses.topic(reader, id);
      return hasPage(site, address)
        ? [{ text: topicName(site, id, reader), href: site.addresses.href(address) }]
        : [];
    })
    .sort((a, b) => compare(plainOf(a.text), plainOf(b.text)));
}

/** A topic's name in a language, or else in any language that has one. */
export function topicName(site: Site, id: TopicId, reader: SiteLanguage): SetText {
  const name = site.archive.topics.get(id)?.name;
  return name?.get(reader) ?? name?.values().next().value ?? id;
}
