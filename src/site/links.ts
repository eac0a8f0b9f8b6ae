import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { IssueNumber, PersonId, SectionId, TopicId, WorkId } from '../model/ids.ts';
import { editionFor, hasPage, hrefOf, pageOf, type Site, workOf } from './site.ts';
import { sorterFor } from './sorter.ts';

export interface LinkView {
  readonly text: string;
  readonly href: string;
  /** Set where the link leads to a page in another language than the page's. */
  readonly language?: SiteLanguage;
  /** Set where the words of the link are in another language than the page. */
  readonly textLanguage?: SiteLanguage;
}

/** A person as named beside a text; linked where the person has a page in the page's language. */
export interface PersonLink {
  readonly name: string;
  readonly href?: string;
}

/** A link to a work, in the reader's language where it exists. */
export interface WorkLink {
  readonly title: string;
  readonly href: string;
  /** Set where the work does not exist in the page's language: the language the link leads to. */
  readonly onlyIn?: SiteLanguage;
}

/** A link to a work for readers of a language. */
export function workLink(site: Site, id: WorkId, reader: SiteLanguage): WorkLink {
  const work = workOf(site, id);
  const edition = editionFor(work, reader);
  return {
    title: edition.title,
    href: hrefOf(site, pageOf(work, edition.language)),
    ...(edition.language !== reader && { onlyIn: edition.language }),
  };
}

/** People as named beside a text. */
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

/** A section's name in a language, else in any. */
export function sectionName(site: Site, id: SectionId, reader: SiteLanguage): string {
  const name = site.archive.journal.sections.get(id);
  return name?.get(reader) ?? name?.values().next().value ?? id;
}

/** "Issue 2", linked to its page in the reader's language, else in the original's. */
export function issueLink(site: Site, number: IssueNumber, reader: SiteLanguage): LinkView {
  const { href, language } = issueHref(site, number, reader);
  return { text: interfaceIn(reader).issue(number), href, ...(language !== reader && { language }) };
}

/** Where the page of an issue is for a reader of a language, and in which language that page is. */
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

/** Topics of a text, linked where the topic has a page in the language. */
export function topicLinks(site: Site, ids: readonly TopicId[], reader: SiteLanguage): readonly LinkView[] {
  const { compare } = sorterFor(reader);
  return ids
    .flatMap((id) => {
      const address = site.addresses.topic(reader, id);
      return hasPage(site, address)
        ? [{ text: topicName(site, id, reader), href: site.addresses.href(address) }]
        : [];
    })
    .sort((a, b) => compare(a.text, b.text));
}

/** A topic's name in a language, else in any. */
export function topicName(site: Site, id: TopicId, reader: SiteLanguage): string {
  const name = site.archive.topics.get(id)?.name;
  return name?.get(reader) ?? name?.values().next().value ?? id;
}
