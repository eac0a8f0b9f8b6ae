import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Debate, Work } from '../../model/archive.ts';
import { compareDates, type PartialDate } from '../../model/date.ts';
import type { IssueNumber, WorkId } from '../../model/ids.ts';
import { legible, type WebAddress } from '../../model/web-address.ts';
import { firstSentence } from '../../site/first-sentence.ts';
import { workLink } from '../../site/links.ts';
import { authorsOfCard, firstPeople } from '../../site/many-people.ts';
import { editionFor, hasPage, type Site, workOf } from '../../site/site.ts';
import type { DebateCard, DebateFacts, ElsewhereView } from '../views/debate-views.ts';
import { dateView } from './cards.ts';

/** The first `most` debates that have a page in a language, the one with the latest answer first. */
export function debateCards(
  site: Site,
  reader: SiteLanguage,
  most = Number.POSITIVE_INFINITY,
): readonly DebateCard[] {
  return cardsOf(site, site.archive.debates.values(), reader, most);
}

/** The same of the debates that some of these works opened. */
export function debateCardsOpenedBy(
  site: Site,
  works: readonly WorkId[],
  reader: SiteLanguage,
  most: number,
): readonly DebateCard[] {
  const debates = works.flatMap((id) => site.archive.debates.get(id) ?? []);
  return cardsOf(
    site,
    debates.sort((a, b) => compareDates(b.latest, a.latest)),
    reader,
    most,
  );
}

function cardsOf(
  site: Site,
  debates: Iterable<Debate>,
  reader: SiteLanguage,
  most: number,
): readonly DebateCard[] {
  const cards: DebateCard[] = [];
  for (const debate of debates) {
    if (cards.length === most) break;
    const address = site.addresses.debate(reader, debate.name);
    if (hasPage(site, address)) cards.push(cardOf(site, debate, site.addresses.href(address), reader));
  }
  return cards;
}

function cardOf(site: Site, debate: Debate, href: string, reader: SiteLanguage): DebateCard {
  const works = debate.works.map((id) => workOf(site, id));
  const written = new Set(works.map(({ original }) => original));
  const { title, onlyIn } = workLink(site, debate.opening, reader);
  const opening = workOf(site, debate.opening);
  const { summary } = editionFor(opening, reader);
  const others = works.toSorted((a, b) => compareDates(a.date, b.date)).flatMap(({ authors }) => authors);
  const answering = new Set(others.filter((id) => !opening.authors.includes(id)));
  const { people: answeredBy, more: moreAnsweredBy } = firstPeople(site, [...answering], reader);
  return {
    title,
    ...(onlyIn && { onlyIn }),
    href,
    ...authorsOfCard(site, opening, reader),
    ...(summary !== undefined && { about: firstSentence(summary) }),
    answeredBy,
    moreAnsweredBy,
    openedElsewhere: debate.elsewhere.map((address) => elsewhereView(address).text),
    issues: shortened(issuesOf(site, works).map((number) => interfaceIn(reader).issue(number))),
    textCount: works.length,
    textCountInLanguage: works.filter(({ editions }) => editions.has(reader)).length,
    answerCount: debate.elsewhere.length > 0 ? works.length : works.length - 1,
    writtenIn: written.size > 1 ? site.archive.journal.languages.filter((code) => written.has(code)) : [],
    first: dateView(firstDate(works) ?? debate.latest, reader),
    latest: dateView(debate.latest, reader),
  };
}

/** Shortens a list of more than four to the first two, "…" and the last. */
function shortened(issues: readonly string[]): readonly string[] {
  return issues.length > 4 ? [...issues.slice(0, 2), '…', ...issues.slice(-1)] : issues;
}

/** A debate in numbers. */
export function debateFacts(site: Site, debate: Debate, reader: SiteLanguage): DebateFacts {
  const works = debate.works.map((id) => workOf(site, id));
  return {
    texts: works.length,
    people: new Set(works.flatMap(({ authors }) => authors)).size,
    issues: new Set(works.map(({ issue }) => issue)).size,
    first: dateView(firstDate(works) ?? debate.latest, reader),
    latest: dateView(debate.latest, reader),
  };
}

/** A text outside the archive, shown by its address. */
export function elsewhereView(href: WebAddress): ElsewhereView {
  return { href, text: legible(href).replace(/^https?:\/\/(?:www\.)?|\/$/gi, '') };
}

/** The issues of works, oldest first. */
export function issuesOf(site: Site, works: readonly Work[]): readonly IssueNumber[] {
  const issues = new Set(works.map(({ issue }) => issue));
  return [...site.archive.issues.keys()].filter((number) => issues.has(number)).reverse();
}

function firstDate(works: readonly Work[]): PartialDate | undefined {
  const [first, ...others] = works.map(({ date }) => date);
  return (
    first && others.reduce((earliest, date) => (compareDates(date, earliest) < 0 ? date : earliest), first)
  );
}
