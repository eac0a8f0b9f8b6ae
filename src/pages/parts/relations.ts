import { addressOf } from '../../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { firstDay } from '../../model/date.ts';
import type { WorkId } from '../../model/ids.ts';
import { plainOf } from '../../model/set-text.ts';
import { type LinkView, sectionName, topicName, workLink } from '../../site/links.ts';
import { hasPage, type Site } from '../../site/site.ts';
import type { SearchFacts } from '../views/search-views.ts';

/** Links to the debates that a work belongs to, named after their opening works. */
export function debateLinks(site: Site, work: WorkId, reader: SiteLanguage): readonly LinkView[] {
  return (site.archive.debatesOf.get(work) ?? []).flatMap((opening) => {
    const address = addressOf({ kind: 'debate', language: reader, opening }, site.archive, site.addresses);
    if (!hasPage(site, address)) return [];
    const { title, onlyIn } = workLink(site, opening, reader);
    return [{ text: title, href: site.addresses.href(address), ...(onlyIn && { textLanguage: onlyIn }) }];
  });
}

/** The facts by which the search filters and sorts texts. */
export function searchFacts(site: Site, work: Work, reader: SiteLanguage): SearchFacts {
  const section = work.kind === 'article' ? work.section : undefined;
  return {
    issue: interfaceIn(reader).issue(work.issue),
    ...(section !== undefined && { section: plainOf(sectionName(site, section, reader)) }),
    people: work.authors.map((id) => site.archive.people.get(id)?.name ?? id),
    topics: work.topics.map((id) => plainOf(topicName(site, id, reader))),
    year: String(work.date.year),
    date: firstDay(work.date),
  };
}
