import { shownPicture } from '../../addresses/shown-picture.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Answer, Edition, Issue, Work } from '../../model/archive.ts';
import { dateInWords, type PartialDate } from '../../model/date.ts';
import type { PersonId, WorkId } from '../../model/ids.ts';
import { partsOf } from '../../model/web-address.ts';
import { issueHref, issueLink, sectionName, workLink } from '../../site/links.ts';
import { authorsOfCard } from '../../site/many-people.ts';
import { sectionRuns } from '../../site/section-runs.ts';
import { editionFor, hrefOf, minutesFor, pageOf, textOf, workOf } from '../../site/site.ts';
import { paragraphId } from '../../text/paragraphs.ts';
import { quotationOf } from '../../text/quotation.ts';
import type { ContentsView, IssueCard } from '../views/issue-views.ts';
import type { PictureView } from '../views/text-views.ts';
import type { AnsweredView, DateView, WorkCard, WorkGroup } from '../views/work-views.ts';
import type { PlannedSite } from './planned-site.ts';

export function dateView(date: PartialDate, language: SiteLanguage): DateView {
  return { text: dateInWords(date, language), iso: date.iso };
}

/** A work as a list entry. Cached by language, since many lists show the same work. */
export function workCard(site: PlannedSite, id: WorkId, reader: SiteLanguage): WorkCard {
  let cards = site.cards.get(reader);
  if (!cards) {
    cards = new Map();
    site.cards.set(reader, cards);
  }
  const known = cards.get(id);
  if (known) return known;
  const card = makeCard(site, workOf(site, id), reader);
  cards.set(id, card);
  return card;
}

/** The editions of a work that a person translated, each as a list entry. */
export function translatedCards(
  site: PlannedSite,
  id: WorkId,
  person: PersonId,
  reader: SiteLanguage,
): readonly WorkCard[] {
  const work = workOf(site, id);
  const own = [...work.editions.values()].filter(({ translators }) => translators.includes(person));
  return own.map((edition) => {
    const { language } = edition;
    if (language === reader) return workCard(site, id, reader);
    const { onlyIn, ...card } = makeCard(site, work, reader, edition);
    return {
      ...card,
      title: edition.title,
      href: hrefOf(site, pageOf(work, language)),
      ...(work.editions.has(reader) ? { editionIn: language } : { onlyIn: language }),
    };
  });
}

function makeCard(
  site: PlannedSite,
  work: Work,
  reader: SiteLanguage,
  edition: Edition = editionFor(work, reader),
): WorkCard {
  const section = work.kind === 'article' ? work.section : undefined;
  const { subtitle, summary } = edition;
  return {
    ...workLink(site, work.id, reader),
    id: work.id,
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    ...authorsOfCard(site, work, reader),
    date: dateView(work.date, reader),
    issue: issueLink(site, work.issue, reader),
    ...(section !== undefined && { section: sectionName(site, section, reader) }),
    minutes: minutesFor(textOf(site, edition).words),
    alsoIn: [...work.editions.keys()]
      .filter((language) => language !== edition.language)
      .map((language) => ({
        language,
        name: interfaceIn(language).name,
        href: hrefOf(site, pageOf(work, language)),
      })),
    answers: answeredViews(site, work.respondsTo, reader),
    answerCount: site.archive.answers.get(work.id)?.length ?? 0,
    draft: edition.draft,
  };
}

export function workCards(
  site: PlannedSite,
  ids: readonly WorkId[],
  reader: SiteLanguage,
): readonly WorkCard[] {
  return ids.map((id) => workCard(site, id, reader));
}

/** What a work responds to, for readers of a language. */
export function answeredViews(
  site: PlannedSite,
  answers: readonly Answer[],
  reader: SiteLanguage,
): readonly AnsweredView[] {
  return answers.map((answer) => answeredView(site, answer, reader));
}

function answeredView(site: PlannedSite, answer: Answer, reader: SiteLanguage): AnsweredView {
  if (answer.kind === 'external') return { ...answer, host: partsOf(answer.href).hostname };
  const { paragraph } = answer;
  const link = workLink(site, answer.work, reader);
  const anchor = leadsToParagraph(site, answer, reader) ? `#${paragraphId(answer.paragraph)}` : '';
  return {
    kind: 'work',
    ...link,
    href: link.href + anchor,
    ...(paragraph !== undefined && { paragraph }),
    issue: interfaceIn(reader).issue(workOf(site, answer.work).issue),
  };
}

/**
 * Whether the edition that the reader gets has the paragraph that the answer refers to. A translation may have fewer
 * paragraphs.
 */
function leadsToParagraph(
  site: PlannedSite,
  answer: Answer,
  reader: SiteLanguage,
): answer is Extract<Answer, { kind: 'work' }> & { readonly paragraph: number } {
  if (answer.kind === 'external' || answer.paragraph === undefined) return false;
  return answer.paragraph <= textOf(site, editionFor(workOf(site, answer.work), reader)).paragraphs;
}

/** What a work responds to, for its own page: with quotations of the paragraphs. */
export function quotedAnswers(
  site: PlannedSite,
  answers: readonly Answer[],
  reader: SiteLanguage,
): readonly AnsweredView[] {
  return answers.map((answer): AnsweredView => {
    const view = answeredView(site, answer, reader);
    if (view.kind === 'external' || !leadsToParagraph(site, answer, reader)) return view;
    const { html } = textOf(site, editionFor(workOf(site, answer.work), reader));
    return { ...view, quotation: quotationOf(html, answer.paragraph) };
  });
}

/** An issue as a list entry. */
export function issueCard(site: PlannedSite, issue: Issue, reader: SiteLanguage): IssueCard {
  const introduction = workOf(site, issue.introduction);
  const edition = editionFor(introduction, reader);
  const { href, language } = issueHref(site, issue.number, reader);
  const articles = issue.contents.map((id) => workOf(site, id));
  const cover: PictureView | undefined = issue.cover && {
    ...shownPicture(issue.cover.path, site.archive.media, site.addresses),
    alt: '',
    ...edition.picture,
  };
  return {
    number: issue.number,
    label: interfaceIn(reader).issue(issue.number),
    title: edition.title,
    href,
    ...(language !== reader && { onlyIn: language }),
    ...(edition.language !== reader && { titleLanguage: edition.language }),
    date: dateView(issue.date, reader),
    ...(issue.volume !== undefined && { volume: issue.volume }),
    ...(edition.summary !== undefined && { summary: edition.summary }),
    ...(cover && { cover }),
    articleCount: articles.length,
    articleCountInLanguage: articles.filter(({ editions }) => editions.has(reader)).length,
  };
}

/** A text's page has at most so many of the texts that respond to it. The page of the debate has all. */
const MOST_ANSWERS = 100;

/** The texts that respond to a work, for its own page. */
export function answersTo(
  site: PlannedSite,
  { id }: Work,
  reader: SiteLanguage,
): { readonly answeredBy: readonly WorkCard[]; readonly allAnswers?: number } {
  const answers = site.archive.answers.get(id) ?? [];
  return {
    answeredBy: workCards(site, answers.slice(0, MOST_ANSWERS), reader),
    ...(answers.length > MOST_ANSWERS && { allAnswers: answers.length }),
  };
}

/** In an issue with more articles than this, the contents name only titles and authors, and the home page has the first. */
const MOST_IN_FULL = 100;

/** An issue's contents, as its own page shows them. */
export function contentsOf(site: PlannedSite, issue: Issue, reader: SiteLanguage): ContentsView {
  return { groups: groupsOf(site, issue, reader), isLong: issue.contents.length > MOST_IN_FULL };
}

/** An issue's contents, or the first of them, for the home page. */
export function firstContents(site: PlannedSite, issue: Issue, reader: SiteLanguage): ContentsView {
  const { contents } = issue;
  if (contents.length <= MOST_IN_FULL) return contentsOf(site, issue, reader);
  return {
    groups: groupsOf(site, { ...issue, contents: contents.slice(0, MOST_IN_FULL) }, reader),
    isLong: true,
    allArticles: { href: issueHref(site, issue.number, reader).href, count: contents.length },
  };
}

/** An issue's articles in order, grouped into runs of the same section. */
function groupsOf(site: PlannedSite, issue: Issue, reader: SiteLanguage): readonly WorkGroup[] {
  const works = issue.contents.map((id) => workOf(site, id));
  return sectionRuns(site, works, reader).map((run) => ({
    ...(run.name !== undefined && { name: run.name }),
    works: workCards(
      site,
      run.works.map(({ id }) => id),
      reader,
    ),
  }));
}
