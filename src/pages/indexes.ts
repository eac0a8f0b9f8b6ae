import type { PageRef } from '../addresses/page-ref.ts';
import { conventionsOf, interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { plainOf } from '../model/set-text.ts';
import { type LinkView, topicLinks, topicName } from '../site/links.ts';
import { followAddress } from '../site/own-links.ts';
import { hasPage } from '../site/site.ts';
import { sorterFor } from '../site/sorter.ts';
import { issueCard, workCards } from './parts/cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { ArticlesView, PersonView, TopicView, WorkCard, WorkGroup } from './views/views.ts';

/** The page of a person: the works that the person wrote, translated and edited. */
export function personView(site: PlannedSite, ref: Extract<PageRef, { kind: 'person' }>): PersonView {
  const { language } = ref;
  const person = site.archive.people.get(ref.person);
  if (!person) throw new Error(`the archive lost the person ${ref.person}`);
  const bio = person.bio?.get(language);
  return {
    kind: 'person',
    ...frameOf(site, ref, { title: person.name, description: bio, titleIn: () => person.name }),
    name: person.name,
    ...(bio !== undefined && { bio }),
    links: person.links.map((written) => linkOf(site, written, language)),
    authored: workCards(site, person.authored, language),
    translated: workCards(site, person.translated, language),
    edited: person.edited.flatMap((number) => {
      const issue = site.archive.issues.get(number);
      return issue ? [issueCard(site, issue, language)] : [];
    }),
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
  const titleIn = (other: SiteLanguage) => topicName(site, topic, other);
  return {
    kind: 'topic',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    works: workCards(site, site.archive.topics.get(topic)?.works ?? [], language),
  };
}

/** The A-to-Z list of all articles, with all people and topics. It works without scripts. */
export function articlesView(site: PlannedSite, ref: PageRef): ArticlesView {
  const { language } = ref;
  const { archive } = site;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).navigation.articles;
  const articles = [...archive.works.values()].filter(({ kind }) => kind === 'article').map(({ id }) => id);
  return {
    kind: 'articles',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    groups: byLetter(workCards(site, articles, language), language),
    people: peopleLinks(site, language),
    topics: topicLinks(site, [...archive.topics.keys()], language),
  };
}

/**
 * Sorts by title and groups by first letter. Accented letters are filed under the plain letter, except those that are
 * letters of their own in the language (ñ).
 */
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

/** A title without the signs in front of its first letter or digit; the whole title if it has none. */
function fromFirstLetter(title: string): string {
  return title.slice(Math.max(0, title.search(/[\p{L}\p{N}]/u)));
}

/** The letter that a title is filed under, in upper case. `#` if it begins with a digit or has neither letters nor digits. */
function firstLetter(title: string, language: SiteLanguage): string {
  const { locale, ownLetters } = conventionsOf(language);
  const letter = /[\p{L}\p{N}]/u.exec(title)?.[0]?.toLocaleUpperCase(locale) ?? '#';
  if (/\p{N}/u.test(letter)) return '#';
  return ownLetters.includes(letter) ? letter : ([...letter.normalize('NFD')][0] ?? '#');
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
