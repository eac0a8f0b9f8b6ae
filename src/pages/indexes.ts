import { firstLetter, fromFirstLetter } from '../addresses/letters.ts';
import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { WorkId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { type LinkView, topicLinks, topicName } from '../site/links.ts';
import { followAddress } from '../site/own-links.ts';
import { hasPage } from '../site/site.ts';
import { sorterFor } from '../site/sorter.ts';
import { partsOfList, partsView, shownList, titleWithPart } from './lists/list-parts.ts';
import { issueCard, workCards } from './parts/cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { ArticlesView, PersonView, TopicView, WorkCard, WorkGroup } from './views/views.ts';

/** The page of a person names more issues than this by their titles only. */
const ISSUES_IN_FULL = 50;

/** The page of a person: the works that the person wrote, translated and edited. */
export function personView(site: PlannedSite, ref: Extract<PageRef, { kind: 'person' }>): PersonView {
  const { language } = ref;
  const person = site.archive.people.get(ref.person);
  if (!person) throw new Error(`the archive lost the person ${ref.person}`);
  const bio = person.bio?.get(language);
  const titleIn = titleWithPart(site, ref, () => person.name);
  const { works, parts } = shownList(site, ref, [...new Set([...person.authored, ...person.translated])]);
  const here = new Set(works);
  const cards = (ids: readonly WorkId[]) =>
    workCards(
      site,
      ids.filter((id) => here.has(id)),
      language,
    );
  const edited = (ref.part === undefined ? person.edited : []).flatMap((number) => {
    const issue = site.archive.issues.get(number);
    return issue ? [issueCard(site, issue, language)] : [];
  });
  return {
    kind: 'person',
    ...frameOf(site, ref, { title: titleIn(language), description: bio, titleIn }),
    name: person.name,
    ...(bio !== undefined && { bio }),
    links: person.links.map((written) => linkOf(site, written, language)),
    authored: cards(person.authored),
    translated: cards(person.translated),
    edited: edited.slice(0, ISSUES_IN_FULL),
    editedBefore: edited.slice(ISSUES_IN_FULL),
    ...(parts && { parts }),
  };
}

/**
 * A link of a person. One to the journal's own host that leads to no page of it is kept: people have pages of their own
 * beside journals.
 */
function linkOf(site: PlannedSite, written: string, reader: SiteLanguage): LinkView {
  const followed = followAddress(site, written, reader);
  const text = written.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  if (followed.kind !== 'here') return { text, href: written };
  const { href, language } = followed;
  return { text, href, ...(language && { language }) };
}

/** The page of a topic: its works, newest first. */
export function topicView(site: PlannedSite, ref: Extract<PageRef, { kind: 'topic' }>): TopicView {
  const { language, topic } = ref;
  const titleIn = titleWithPart(site, ref, (other) => topicName(site, topic, other));
  const { works, parts } = shownList(site, ref, site.archive.topics.get(topic)?.works ?? []);
  return {
    kind: 'topic',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    works: workCards(site, works, language),
    ...(parts && { parts }),
  };
}

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
    groups: byLetter(workCards(site, shown, language), language),
    people: part === undefined ? peopleLinks(site, language) : [],
    topics: part === undefined ? topicLinks(site, [...archive.topics.keys()], language) : [],
    ...(list && { parts: partsView(site, ref, list, counts) }),
  };
}

/** Sorts by title and groups by first letter. */
function byLetter(cards: readonly WorkCard[], language: SiteLanguage): readonly WorkGroup[] {
  const { compare } = sorterFor(language);
  const filed = cards
    .map((card) => ({ card, title: fromFirstLetter(plainOf(card.title)) }))
    .sort((a, b) => compare(a.title, b.title));
  // Letters such as Æ are sorted among those of another group.
  const groups = new Map<string, WorkCard[]>();
  for (const { card, title } of filed) {
    const name = firstLetter(title, language);
    const works = groups.get(name);
    if (works) works.push(card);
    else groups.set(name, [card]);
  }
  return [...groups].map(([name, works]) => ({ name, works }));
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
