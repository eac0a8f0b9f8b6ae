import type { ImportNotice } from '../../../../languages/words/commands/import-words.ts';
import type { PlannedIssue } from '../../journal/journal-file.ts';
import { nameFrom } from '../../journal/names.ts';
import { dateOf, type SourceText, wordsOf } from './source-text.ts';
import type { PlannedWork } from './works.ts';

/** The issue of each article and each introduction, and what is written of issues that have no introduction. */
export interface PlannedIssues {
  readonly issueOf: ReadonlyMap<PlannedWork, string>;
  /** Every issue, in the order in which it was found. */
  readonly issues: readonly PlannedIssue[];
  readonly notices: readonly ImportNotice[];
}

/** Tells the issue of each article: by its field, by its path, or else by the rule of the map. */
export function issuesOf(works: readonly PlannedWork[], rule: string): PlannedIssues {
  const inIssues = works.filter(({ kind }) => kind !== 'page');
  const dates = inIssues.map((work) => dateOfWork(work) ?? '').filter((date) => date !== '');
  const newest = dates.toSorted().at(-1) ?? '2000';
  const notices: ImportNotice[] = [];
  const issueOf = new Map<PlannedWork, string>();
  const titles = new Map<string, string>();
  const firstDates = new Map<string, string>();
  for (const work of inIssues) {
    const { text } = work.original;
    const date = dateOfWork(work);
    const told = work.editions.map((edition) => toldIssue(edition.text)).find((issue) => issue !== undefined);
    const number = told === undefined ? issueByRule(rule, date ?? newest) : numberOf(told);
    if (told === undefined && rule === 'year' && date === undefined)
      notices.push({
        kind: 'no-issue',
        at: { source: text.path, line: 1 },
        title: wordsOf(text, 'title') ?? text.path,
        issue: number,
      });
    issueOf.set(work, number);
    if (!titles.has(number)) titles.set(number, told ?? number);
    if (date !== undefined && (date < (firstDates.get(number) ?? '9999') || work.kind === 'issue'))
      firstDates.set(number, date);
  }
  const issues = [...titles].map(([number, title]) => ({
    number,
    titles: new Map([['', title]]),
    date:
      rule === 'year' && /^\d{4}$/.test(number) && title === number
        ? number
        : (firstDates.get(number) ?? newest),
  }));
  return { issueOf, issues, notices };
}

/** The date of a work: that of its original, or of the first edition that has one. */
function dateOfWork({ editions }: PlannedWork): string | undefined {
  return editions.map(({ text }) => dateOf(text)).find((date) => date !== undefined);
}

function toldIssue(text: SourceText): string | undefined {
  return wordsOf(text, 'issue') ?? text.facts.issue;
}

function issueByRule(rule: string, date: string): string {
  return rule === 'year' ? date.slice(0, 4) : rule;
}

/** The number of an issue as it is part of addresses: `3` for "Issue 3". */
function numberOf(written: string): string {
  const number =
    /^(?:issue|number|no|num|n|n[uú]mero|nr)[-_.º°# ]{0,3}(\d.*)$/i.exec(written.trim())?.[1] ?? written;
  return nameFrom([
    number
      .trim()
      .replace(/^0+(?=\d)/, '')
      .replace(/[.,/]/g, '-'),
  ]);
}
