import { fileSize } from '../../languages/cldr/file-size.ts';
import { conventionsOf, interfaceIn, listIn, nameIn, type SiteLanguage } from '../../languages/index.ts';
import { doiOf, urlOf } from '../../metadata/record.ts';
import type { Edition, Work } from '../../model/archive.ts';
import { addressOfDoi } from '../../model/doi.ts';
import { plainOf } from '../../model/set-text.ts';
import { licenseView } from '../../site/license.ts';
import { absolute, personLinks, sectionName, topicLinks } from '../../site/links.ts';
import { editionFor, pageOf } from '../../site/site.ts';
import { answersTo, dateView, quotedAnswers } from '../parts/cards.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import { revisedView } from '../parts/revised.ts';
import { staleView } from '../parts/stale.ts';
import type { AnsweredView, WorkCard } from '../views/work-views.ts';
import { commentsSection } from './comments.ts';
import { pictureOfFile } from './pictures-of-site.ts';
import type { CreditedPicture, Fact, PrintedArticle, PrintedHead, Run, Section } from './printed.ts';
import { addressWords, everyone, leading, said } from './words.ts';

/** What is printed of a text apart from its own words. */
export type TextFacts = Omit<PrintedArticle, 'blocks'>;

/** The facts of an edition. @param label under which links find it */
export function textFacts(site: PlannedSite, work: Work, edition: Edition, label: string): TextFacts {
  return {
    label,
    running: plainOf(edition.title),
    head: headOf(site, work, edition),
    after: afterOf(site, work, edition),
  };
}

function headOf(site: PlannedSite, work: Work, edition: Edition): PrintedHead {
  const { language, title, subtitle, summary } = edition;
  const words = interfaceIn(language);
  const people = (ids: Work['authors'], label?: string) => {
    const links = personLinks(site, ids, language);
    return links.length === 0 ? [] : [everyone(links, language, label)];
  };
  const answers = quotedAnswers(site, work.respondsTo, language);
  const lead = leadOf(site, work, edition);
  const section =
    work.kind === 'article' && work.section ? [said(sectionName(site, work.section, language))] : [];
  return {
    kicker: [...section, said(dateView(work.date, language).text)],
    title: said(title),
    ...(subtitle !== undefined && { subtitle: said(subtitle) }),
    people: [...people(work.authors), ...people(edition.translators, words.work.translatedBy)],
    ...(summary !== undefined && work.kind === 'article' && { summary: said(summary) }),
    notices: noticesOf(site, work, edition),
    ...(answers.length > 0 && {
      answers: {
        label: words.work.respondsTo,
        items: answers.map((answer) => answerOf(site, answer, language)),
      },
    }),
    ...(lead && { lead }),
  };
}

function noticesOf(site: PlannedSite, work: Work, edition: Edition): readonly (readonly Run[])[] {
  const { language } = edition;
  const words = interfaceIn(language);
  const { revised } = revisedView(edition);
  const stale = staleView(site, work.editions, edition, (other) => pageOf(work, other));
  return [
    ...(revised
      ? [[...said(`${words.work.revised(revised.date.iso)} ${revised.date.text}: `), ...said(revised.note)]]
      : []),
    ...(stale ? [said(words.stale.explanation(nameIn(language, stale.language)))] : []),
  ];
}

function answerOf(site: PlannedSite, answered: AnsweredView, language: SiteLanguage) {
  const words = interfaceIn(language).work;
  const { comma } = conventionsOf(language);
  if (answered.kind === 'external') return { runs: [leading(answered.href, words.elsewhere(answered.host))] };
  const { title, href, onlyIn, paragraph, issue, quotation } = answered;
  const place = [...(paragraph === undefined ? [] : [words.paragraph(paragraph)]), issue];
  return {
    runs: [leading(absolute(site, href), title, onlyIn), ...said(comma + place.join(comma))],
    ...(quotation !== undefined && { quotation: said(quotation, onlyIn) }),
  };
}

function leadOf(site: PlannedSite, work: Work, edition: Edition): CreditedPicture | undefined {
  if (work.kind !== 'article' || !work.image) return undefined;
  return creditedPicture(site, work.image.path, edition);
}

/** A work's or an issue's picture. Undefined if it is not one that can be printed. */
export function creditedPicture(
  site: PlannedSite,
  path: string,
  edition: Edition,
): CreditedPicture | undefined {
  const picture = pictureOfFile(site, path);
  if (!picture) return undefined;
  const { alt = '', credit } = edition.picture;
  const label = interfaceIn(edition.language).work.credit;
  return {
    picture: { kind: 'picture', ...picture, alt },
    ...(credit !== undefined && { credit: [...said(`${label} `), ...said(credit)] }),
  };
}

function afterOf(site: PlannedSite, work: Work, edition: Edition): readonly Section[] {
  const { language, attachments } = edition;
  const words = interfaceIn(language).work;
  const { locale } = conventionsOf(language);
  const files = attachments.map(({ path, title, size }): Fact => {
    const address = site.addresses.absolute(site.addresses.media(path));
    const name = title ?? path.split('/').at(-1) ?? path;
    return { term: plainOf(name), runs: [...said(`${fileSize(size, locale)} `), addressRun(address)] };
  });
  const answered = answersTo(site, work, language).answeredBy.map((card) =>
    answeringFact(site, card, language),
  );
  return [
    ...(files.length > 0 ? [{ kind: 'facts', heading: words.attachments, items: files } as const] : []),
    { kind: 'facts', heading: words.facts, items: factsOf(site, work, edition) },
    ...(answered.length > 0 ? [{ kind: 'facts', heading: words.answeredBy, items: answered } as const] : []),
    ...commentsSection(site, work, language),
  ];
}

/** A text that responds to this one, with its issue. */
function answeringFact(
  site: PlannedSite,
  { title, href, onlyIn, issue, authors }: WorkCard,
  language: SiteLanguage,
): Fact {
  const by =
    authors.length > 0 ? [...said(conventionsOf(language).comma), ...everyone(authors, language)] : [];
  return { term: plainOf(issue.text), runs: [leading(absolute(site, href), title, onlyIn), ...by] };
}

/** An address in print, which leads where it says. */
export function addressRun(address: string): Run {
  return { kind: 'link', to: address, runs: [addressWords(address)] };
}

function factsOf(site: PlannedSite, work: Work, edition: Edition): readonly Fact[] {
  const { language, translatedFrom: from } = edition;
  const words = interfaceIn(language).work;
  const license = work.license ?? site.archive.journal.license;
  const doi = doiOf(work, edition);
  const original = from && work.editions.has(from) ? editionFor(work, from) : undefined;
  const topics = topicLinks(site, work.topics, language).map(({ text }) => plainOf(text));
  return [
    ...(topics.length > 0 ? [{ term: words.topics, runs: said(listIn(language, topics)) }] : []),
    ...(from ? [translationFact(site, work, edition, from, original)] : []),
    ...(license === undefined ? [] : [licenseFact(license, words.license)]),
    ...(doi === undefined ? [] : [{ term: words.doi, runs: [leading(addressOfDoi(doi), doi)] }]),
    { term: words.address, runs: [addressRun(urlOf(site, work, edition))] },
  ];
}

function translationFact(
  site: PlannedSite,
  work: Work,
  { language, date }: Edition,
  from: SiteLanguage,
  original: Edition | undefined,
): Fact {
  const words = interfaceIn(language).work;
  const label = words.translatedFrom(nameIn(language, from));
  const when = date ? said(conventionsOf(language).comma + dateView(date, language).text) : [];
  const runs = original ? [leading(urlOf(site, work, original), label)] : said(label);
  return { term: words.translation, runs: [...runs, ...when] };
}

/** The license, with its address, which says what it allows. */
export function licenseFact(license: string, term: string): Fact {
  const { name, href } = licenseView(license);
  return { term, runs: href === undefined ? said(name) : [...said(`${name} `), addressRun(href)] };
}
