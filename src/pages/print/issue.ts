import { interfaceIn, nameIn, type SiteLanguage } from '../../languages/index.ts';
import type { Edition, Issue, Work } from '../../model/archive.ts';
import type { WorkId } from '../../model/ids.ts';
import { plainOf } from '../../model/set-text.ts';
import { absolute, issueLink, personLinks, workLink } from '../../site/links.ts';
import { sectionRuns } from '../../site/section-runs.ts';
import { editionFor, hrefOf, pageOf, workOf } from '../../site/site.ts';
import { dateView } from '../parts/cards.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import { addressRun, creditedPicture, licenseFact, type TextFacts, textFacts } from './article.ts';
import { citeSection } from './cite.ts';
import { type PlannedText, plannedText } from './document.ts';
import type { Fact, PrintedContents, PrintedCover, Section } from './printed.ts';
import { everyone, said } from './words.ts';

/** What an issue's PDF has beyond its texts. */
export interface IssueParts {
  readonly cover: PrintedCover;
  readonly contents: PrintedContents;
  readonly colophon: readonly Section[];
  readonly texts: readonly PlannedText[];
  readonly inside: Readonly<Record<string, string>>;
}

/** The texts of an issue in a language: its introduction and its articles, in the editors' order. */
export function worksIn(site: PlannedSite, issue: Issue, language: SiteLanguage): readonly Work[] {
  return [issue.introduction, ...issue.contents]
    .map((id) => workOf(site, id))
    .filter(({ editions }) => editions.has(language));
}

/** The texts of an issue's PDF. */
export interface PrintedWorks {
  readonly works: readonly Work[];
  /** Those of which it has only the title and the address, because they cannot be set. */
  readonly unset: ReadonlySet<WorkId>;
}

/** An issue's title page, contents, texts and last page. */
export function issueParts(
  site: PlannedSite,
  issue: Issue,
  language: SiteLanguage,
  { works, unset }: PrintedWorks,
): IssueParts {
  const introduction = said(interfaceIn(language).issues.introductionHeading);
  const texts = works.map((work) => {
    const edition = editionFor(work, language);
    const facts = textFacts(site, work, edition, work.id);
    const titled = work.kind === 'introduction' ? titledAnew(facts, introduction) : facts;
    return unset.has(work.id) ? unsetText(site, work, edition, titled) : plannedText(site, edition, titled);
  });
  return {
    cover: coverOf(site, issue, language),
    contents: contentsOf(site, works, language),
    colophon: colophonOf(site, issue, language),
    texts,
    inside: Object.fromEntries(works.map((work) => [hrefOf(site, pageOf(work, language)), work.id])),
  };
}

/** The facts of an introduction: the issue's title and subtitle are on the title page. */
function titledAnew(facts: TextFacts, title: TextFacts['head']['title']): TextFacts {
  const { subtitle: _subtitle, ...head } = facts.head;
  return { ...facts, head: { ...head, kicker: [], title } };
}

/** Only who wrote what, and where it is: nobody knows what of the rest cannot be set. */
function unsetText(
  site: PlannedSite,
  work: Work,
  edition: Edition,
  { label, running, head }: TextFacts,
): PlannedText {
  const { kicker, title, people } = head;
  const sentence = said(`${interfaceIn(edition.language).takeAlong.unset} `);
  const address = addressRun(absolute(site, hrefOf(site, pageOf(work, edition.language))));
  return {
    facts: { label, running, head: { kicker, title, people, notices: [] }, after: [] },
    digest: '',
    pictures: [],
    source: edition.source.path,
    instead: [{ kind: 'paragraph', runs: [...sentence, address] }],
  };
}

function coverOf(site: PlannedSite, issue: Issue, language: SiteLanguage): PrintedCover {
  const edition = editionFor(workOf(site, issue.introduction), language);
  const words = interfaceIn(language);
  const editors = personLinks(site, issue.editors, language);
  const image = issue.cover && creditedPicture(site, issue.cover.path, edition);
  const { publisher } = site.archive.journal;
  return {
    label: words.issue(issue.number),
    title: said(edition.title),
    ...(edition.subtitle !== undefined && { subtitle: said(edition.subtitle) }),
    ...(image && { image }),
    lines: [
      ...(editors.length > 0 ? [everyone(editors, language, words.issues.editedBy)] : []),
      said(
        [
          ...(issue.volume === undefined ? [] : [words.volume(issue.volume)]),
          dateView(issue.date, language).text,
        ].join(' · '),
      ),
      ...(publisher === undefined ? [] : [said(publisher)]),
    ],
  };
}

function contentsOf(site: PlannedSite, works: readonly Work[], language: SiteLanguage): PrintedContents {
  const words = interfaceIn(language);
  const entryOf = (work: Work) => ({
    label: work.id,
    title:
      work.kind === 'introduction'
        ? said(words.issues.introductionHeading)
        : said(editionFor(work, language).title),
    people: everyone(personLinks(site, work.authors, language), language),
  });
  const groups = sectionRuns(site, works, language).map((run) => ({
    ...(run.name !== undefined && { name: said(run.name) }),
    entries: run.works.map(entryOf),
  }));
  return { heading: words.home.inThisIssue, groups };
}

/** The last page: who publishes it, under which license, where it stays, and which texts are only in another language. */
function colophonOf(site: PlannedSite, issue: Issue, language: SiteLanguage): readonly Section[] {
  const words = interfaceIn(language);
  const { journal } = site.archive;
  const address = absolute(site, issueLink(site, issue.number, language).href);
  const facts: readonly Fact[] = [
    ...(journal.issn === undefined ? [] : [{ term: 'ISSN', runs: said(journal.issn) }]),
    ...(journal.license === undefined ? [] : [licenseFact(journal.license, words.work.license)]),
    { term: words.work.address, runs: [addressRun(address)] },
  ];
  const elsewhere = [issue.introduction, ...issue.contents].filter(
    (id) => !workOf(site, id).editions.has(language),
  );
  return [
    {
      kind: 'facts',
      heading: plainOf(journal.title.get(language) ?? journal.title.get(journal.languages[0]) ?? ''),
      items: facts,
    },
    ...(elsewhere.length === 0
      ? []
      : [
          {
            kind: 'facts',
            heading: words.takeAlong.book.leftOut,
            items: elsewhere.map((id) => leftOut(site, id, language)),
          } as const,
        ]),
    citeSection(site, workOf(site, issue.introduction), language),
  ];
}

/** A text that is only in another language, with its address. */
function leftOut(site: PlannedSite, id: WorkId, language: SiteLanguage): Fact {
  const { title, href, onlyIn } = workLink(site, id, language);
  const where = onlyIn === undefined ? '' : ` (${interfaceIn(language).onlyIn(nameIn(language, onlyIn))})`;
  return {
    term: plainOf(title),
    ...(onlyIn !== undefined && { language: onlyIn }),
    runs: [...said(`${where} `), addressRun(absolute(site, href))],
  };
}
