import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Issue } from '../model/archive.ts';
import type { IssueNumber, PersonId } from '../model/ids.ts';
import { issueLink, type LinkView, personLinks, workLink } from '../site/links.ts';
import { editionFor, hasPage, pageOf, workOf } from '../site/site.ts';
import { preservationOf } from './manifest.ts';
import { belowCover } from './parts/below-cover.ts';
import { answersTo, contentsOf, issueCard, quotedAnswers } from './parts/cards.ts';
import { citeView } from './parts/citations.ts';
import { frameOf } from './parts/frame.ts';
import { type PlannedSite, textView } from './parts/planned-site.ts';
import { debateLinks, searchFacts } from './parts/relations.ts';
import { revisedView } from './parts/revised.ts';
import { staleView } from './parts/stale.ts';
import { takenOf } from './parts/take-along.ts';
import { callView } from './taking-part/calls.ts';
import { contributeToWork } from './taking-part/contribute.ts';
import { respondView } from './taking-part/respond.ts';
import type { IssuesView, IssueView } from './views/issue-views.ts';

/** The page of an issue: its introduction and its contents. */
export function issueView(site: PlannedSite, ref: Extract<PageRef, { kind: 'issue' }>): IssueView {
  const { language } = ref;
  const issue = site.archive.issues.get(ref.issue);
  if (!issue) throw new Error(`the archive lost issue ${ref.issue}`);
  const work = workOf(site, issue.introduction);
  const edition = editionFor(work, language);
  const isHere = edition.language === language;
  const call = callView(site, issue, language);
  const card = issueCard(site, issue, language);
  const contents = contentsOf(site, issue, language);
  const stale = staleView(site, work.editions, edition, (other) => pageOf(work, other));
  const respond = respondView(site, work, language);
  const people = (ids: readonly PersonId[]) => personLinks(site, ids, language);
  return {
    kind: 'issue',
    ...frameOf(site, ref, {
      title: edition.title,
      description: edition.summary,
      titleIn: (other) => editionFor(work, other).title,
    }),
    issue: card,
    ...(edition.subtitle !== undefined && { subtitle: edition.subtitle }),
    authors: people(work.authors),
    editors: people(issue.editors),
    translators: people(isHere ? edition.translators : []),
    ...(isHere
      ? { text: textView(site, edition), ...(stale && { stale }), ...revisedView(edition) }
      : { introductionElsewhere: workLink(site, work.id, language) }),
    ...contents,
    ...(call && { call }),
    callBelowCover: belowCover(card, contents, call, []).call,
    answers: quotedAnswers(site, work.respondsTo, language),
    ...answersTo(site, work, language),
    debates: debateLinks(site, work.id, language),
    ...(respond && { respond }),
    ...contributeToWork(site, work, language),
    cite: citeView(site, work, site.addresses.issue(language, issue.number), language),
    ...preservationOf(site, issue.number, language),
    ...takenOf(site, ref),
    search: searchFacts(site, work, language),
    ...neighbouringIssues(site, issue, language),
    draft: isHere ? edition.draft : [...work.editions.values()].every(({ draft }) => draft),
  };
}

/** The page that lists all issues names more than so many by their titles only. */
const ISSUES_IN_FULL = 200;

/** The page that lists all issues. */
export function issuesView(site: PlannedSite, ref: Extract<PageRef, { language: SiteLanguage }>): IssuesView {
  const { language } = ref;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).navigation.issues;
  const issues = [...site.archive.issues.values()];
  return {
    kind: 'issues',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    issues: issues.slice(0, ISSUES_IN_FULL).map((issue) => issueCard(site, issue, language)),
    older: yearsOf(issues.slice(ISSUES_IN_FULL)).map(([year, inYear]) => ({
      year,
      issues: inYear.map((issue) => issueCard(site, issue, language)),
    })),
  };
}

function yearsOf(issues: readonly Issue[]): readonly (readonly [string, readonly Issue[]])[] {
  const years = new Map<string, Issue[]>();
  for (const issue of issues) {
    const year = String(issue.date.year);
    years.set(year, [...(years.get(year) ?? []), issue]);
  }
  return [...years];
}

/** The previous and the next issue by date, among those with a page in the language. */
function neighbouringIssues(
  site: PlannedSite,
  issue: Issue,
  reader: SiteLanguage,
): { previous?: LinkView; next?: LinkView } {
  const numbers = [...site.archive.issues.keys()];
  const at = numbers.indexOf(issue.number);
  const isReadable = (number: IssueNumber) => hasPage(site, site.addresses.issue(reader, number));
  const newer = numbers.slice(0, at).findLast(isReadable);
  const older = numbers.slice(at + 1).find(isReadable);
  return {
    ...(older && { previous: issueLink(site, older, reader) }),
    ...(newer && { next: issueLink(site, newer, reader) }),
  };
}
