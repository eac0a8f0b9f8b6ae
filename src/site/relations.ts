import type { Work } from '../archive/archive.ts';
import type { TopicId, WorkId } from '../archive/ids.ts';
import { interfaceIn, type Language } from '../languages/index.ts';
import { dateView, sectionName, workLink } from './cards.ts';
import { hasPage, type Site, workOf } from './site.ts';
import { sorterFor } from './sorter.ts';
import type { DebateCard, LinkView, SearchFacts } from './views.ts';

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
    return [{ text: workLink(site, opening, reader).title, href: site.addresses.href(address) }];
  });
}

/** A debate as an entry of lists; undefined where it has no page in the language. */
export function debateCard(site: Site, opening: WorkId, reader: Language): DebateCard | undefined {
  const debate = site.archive.debates.get(opening);
  const address = site.addresses.debate(reader, opening);
  if (!debate || !hasPage(site, address)) return undefined;
  const { title, onlyIn } = workLink(site, opening, reader);
  return {
    title,
    ...(onlyIn && { onlyIn }),
    href: site.addresses.href(address),
    issue: interfaceIn(reader).issue(workOf(site, opening).issue),
    answerCount: debate.works.length - 1,
    latest: dateView(debate.latest, reader),
  };
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
    date: `${work.date.iso}-01-01`.slice(0, 10),
  };
}
