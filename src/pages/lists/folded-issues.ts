import type { SiteLanguage } from '../../languages/index.ts';
import type { Issue } from '../../model/archive.ts';
import { issueCard } from '../parts/cards.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { FoldedIssues } from '../views/home-views.ts';

/** From so many on, a list of issues begins with the newest, and the others are folded. */
const MANY = 12;

/** How many are shown above the folded ones. */
const SHOWN = 4;

/** Issues of more years than this are folded by decades. */
const MOST_YEARS = 12;

/** The home page has about so many at most. */
const MOST = 200;

/** What the home page shows of the issues before the current one. */
export interface EarlierIssues {
  readonly shown: readonly Issue[];
  readonly folded: readonly FoldedIssues[];
  /** How many of them it has. */
  readonly count: number;
}

/** Divides issues, newest first, into those that are shown and those that are folded. */
export function earlierIssues(
  site: PlannedSite,
  issues: readonly Issue[],
  reader: SiteLanguage,
): EarlierIssues {
  if (issues.length < MANY) return { shown: issues, folded: [], count: issues.length };
  const shown = issues.slice(0, SHOWN);
  let count = shown.length;
  const folded: FoldedIssues[] = [];
  for (const group of byYears(issues.slice(SHOWN))) {
    if (folded.length > 0 && count + group.length > MOST) break;
    count += group.length;
    folded.push({ years: yearsOf(group), issues: group.map((issue) => issueCard(site, issue, reader)) });
  }
  return { shown, folded, count };
}

/** Issues of the same year, or of the same decade if there are many years. */
function byYears(issues: readonly Issue[]): readonly (readonly Issue[])[] {
  const years = new Set(issues.map(({ date }) => date.year));
  const unit = years.size > MOST_YEARS ? 10 : 1;
  const groups: Issue[][] = [];
  for (const issue of issues) {
    const last = groups.at(-1);
    const isSame = last?.[0] && decade(last[0], unit) === decade(issue, unit);
    if (isSame) last.push(issue);
    else groups.push([issue]);
  }
  return groups;
}

function decade({ date }: Issue, unit: number): number {
  return Math.floor(date.year / unit);
}

/** "2019", or "2010–2019" for issues of several years. */
function yearsOf(issues: readonly Issue[]): string {
  const years = issues.map(({ date }) => date.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
