import { interfaceIn, type Language } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { firstDay } from '../../model/date.ts';
import type { TopicId, WorkId } from '../../model/ids.ts';
import { hasPage, type Site } from '../../site/site.ts';
import { sorterFor } from '../../site/sorter.ts';
import type { LinkView, SearchFacts } from '../views/views.ts';
import { sectionName, workLink } from './cards.ts';

/** Topics of a text, linked where the topic has a page in the language. */
export function topicLinks(site: Site, ids: readonly TopicId[], reader: Language): readonly LinkView[] {
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
export function topicName(site: Site, id: TopicId, reader: Language): string {
  const name = site.archive.topics.get(id)?.name;
  return name?.get(reader) ?? name?.values().next().value ?? id;
}

/** The debates a work takes part in, named after their opening works. */
export function debateLinks(site: Site, work: WorkId, reader: Language): readonly LinkView[] {
  return (site.archive.debatesOf.get(work) ?? []).flatMap((opening) => {
    const address = site.addresses.debate(reader, opening);
    if (!hasPage(site, address)) return [];
    const { title, onlyIn } = workLink(site, opening, reader);
    return [{ text: title, href: site.addresses.href(address), ...(onlyIn && { textLanguage: onlyIn }) }];
  });
}

/** What the search filters and sorts a text by. */
export function searchFacts(site: Site, work: Work, reader: Language): SearchFacts {
  const section = work.kind === 'article' ? work.section : undefined;
  return {
    issue: interfaceIn(reader).issue(work.issue),
    ...(section !== undefined && { section: sectionName(site, section, reader) }),
    people: work.authors.map((id) => site.archive.people.get(id)?.name ?? id),
    topics: work.topics.map((id) => topicName(site, id, reader)),
    year: String(work.date.year),
    date: firstDay(work.date),
  };
}
