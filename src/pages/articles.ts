import { filedTitle, firstLetter } from '../addresses/letters.ts';
import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { WorkId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { type LinkView, topicLinks, topicName, workLink } from '../site/links.ts';
import { authorsOfCard } from '../site/many-people.ts';
import { editionFor, hasPage, workOf } from '../site/site.ts';
import { sorterFor } from '../site/sorter.ts';
import { partsOfList, partsView, titleWithPart } from './lists/list-parts.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { ArticlesView, IndexedText, TextGroup } from './views/list-views.ts';

/** The A-to-Z list of all articles, with all people and topics. It works without scripts. */
export function articlesView(site: PlannedSite, ref: Extract<PageRef, { kind: 'articles' }>): ArticlesView {
  const { language, part } = ref;
  const { archive } = site;
  const titleIn = titleWithPart(site, ref, (other) => interfaceIn(other).navigation.articles);
  const articles = [...archive.works.values()].filter(({ kind }) => kind === 'article').map(({ id }) => id);
  const list = partsOfList(site, ref);
  // The first page of a divided list leads to the letters.
  const shown = list ? (list.find(({ path }) => path === part)?.works ?? []) : articles;
  const counts = { shown: shown.length, all: articles.length };
  return {
    kind: 'articles',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    groups: byLetter(
      shown.map((id) => indexedText(site, id, language)),
      language,
    ),
    people: part === undefined ? peopleLinks(site, language) : [],
    topics: part === undefined ? topicLinks(site, [...archive.topics.keys()], language) : [],
    ...(list && { parts: partsView(site, ref, list, counts) }),
  };
}

/** Sorts by title and groups by first letter. */
function byLetter(texts: readonly IndexedText[], language: SiteLanguage): readonly TextGroup[] {
  const { compare } = sorterFor(language);
  const filed = texts
    .map((text) => ({ text, title: filedTitle(plainOf(text.title), language) }))
    .sort((a, b) => compare(a.title, b.title));
  // Letters such as Æ are sorted among those of another group.
  const groups = new Map<string, IndexedText[]>();
  for (const { text, title } of filed) {
    const name = firstLetter(title, language);
    const group = groups.get(name);
    if (group) group.push(text);
    else groups.set(name, [text]);
  }
  return [...groups].map(([name, inGroup]) => ({ name, texts: inGroup }));
}

function indexedText(site: PlannedSite, id: WorkId, reader: SiteLanguage): IndexedText {
  const work = workOf(site, id);
  return {
    ...workLink(site, id, reader),
    id,
    ...authorsOfCard(site, work, reader),
    topics: work.topics.map((topic) => topicName(site, topic, reader)),
    year: String(work.date.year),
    draft: editionFor(work, reader).draft,
  };
}

function peopleLinks(site: PlannedSite, language: SiteLanguage): readonly LinkView[] {
  const { compare } = sorterFor(language);
  return [...site.archive.people.values()]
    .flatMap(({ id, name }) => {
      const address = site.addresses.person(language, id);
      return hasPage(site, address) ? [{ text: name, href: site.addresses.href(address) }] : [];
    })
    .sort((a, b) => compare(plainOf(a.text), plainOf(b.text)));
}
