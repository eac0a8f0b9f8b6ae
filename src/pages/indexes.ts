import type { PageRef } from '../addresses/page-ref.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { WorkId } from '../model/ids.ts';
import { type LinkView, topicName } from '../site/links.ts';
import { followAddress } from '../site/own-links.ts';
import { shownList, titleWithPart } from './lists/list-parts.ts';
import { issueCard, translatedCards, workCards } from './parts/cards.ts';
import { debateCardsOpenedBy } from './parts/debate-cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { PersonView, TopicView } from './views/list-views.ts';

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
    translated: person.translated
      .filter((id) => here.has(id))
      .flatMap((id) => translatedCards(site, id, person.id, language)),
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

/** The page of a topic lists at most so many debates. */
const DEBATES = 10;

/** The page of a topic: its works, newest first, and before them the debates that works about it opened. */
export function topicView(site: PlannedSite, ref: Extract<PageRef, { kind: 'topic' }>): TopicView {
  const { language, topic } = ref;
  const titleIn = titleWithPart(site, ref, (other) => topicName(site, topic, other));
  const all = site.archive.topics.get(topic)?.works ?? [];
  const { works, parts } = shownList(site, ref, all);
  return {
    kind: 'topic',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    debates: ref.part === undefined ? debateCardsOpenedBy(site, all, language, DEBATES) : [],
    works: workCards(site, works, language),
    ...(parts && { parts }),
  };
}
