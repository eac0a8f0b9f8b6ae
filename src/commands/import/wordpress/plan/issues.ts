import type { ImportNotice } from '../../../../languages/words/commands/import-words.ts';
import type { PlannedIssue } from '../../journal/journal-file.ts';
import { decodeLeniently, nameFrom } from '../../journal/names.ts';
import type { ItemTerm } from '../export/export-item.ts';
import { wordsOfHtml } from '../texts/html-words.ts';
import type { MappedIssue } from './issue-map.ts';
import type { PlannedWork } from './works.ts';

/** How the articles of an export are divided into issues. */
export type IssueRule =
  | { readonly kind: 'date' }
  | { readonly kind: 'term'; readonly taxonomy: 'category' | 'post_tag' }
  | { readonly kind: 'map'; readonly issues: readonly MappedIssue[] };

export interface PlannedIssues {
  readonly issueOf: ReadonlyMap<PlannedWork, string>;
  readonly issues: readonly PlannedIssue[];
  /** Terms that became issues, as `taxonomy:slug`. They are neither sections nor topics. */
  readonly used: ReadonlySet<string>;
  readonly notices: readonly ImportNotice[];
}

/** The issue of an article, before its issue is complete. */
interface Place {
  readonly number: string;
  readonly titles: ReadonlyMap<string, string>;
  /** The date that the rule gives it; otherwise that of its first article. */
  readonly date?: string | undefined;
}

/** Divides articles into issues. Each article is in one. */
export function issuesOf(works: readonly PlannedWork[], rule: IssueRule): PlannedIssues {
  const articles = works.filter(({ kind }) => kind === 'article');
  const notices: ImportNotice[] = [];
  const terms = rule.kind === 'term' ? termIssues(articles, rule.taxonomy) : new Map<string, Place>();
  const newest =
    articles
      .map(({ original }) => original.item.date ?? '')
      .sort()
      .at(-1) || '2000-01-01';
  const issueOf = new Map<PlannedWork, string>();
  const places = new Map<string, Place>();
  const dates = new Map<string, string>();
  for (const work of articles) {
    const { item } = work.original;
    const found = rule.kind === 'map' ? mappedPlaces(work, rule.issues) : placesByTerm(work, terms, rule);
    const [first, second] = found;
    const place = first ?? placeByYear(item.date, newest);
    const about = { at: { line: item.line }, title: wordsOfHtml(item.title) };
    if (second)
      notices.push({
        kind: 'several-issues',
        ...about,
        issue: place.number,
        others: found.slice(1).map(({ number }) => number),
      });
    if (!first && (rule.kind !== 'date' || item.date === undefined))
      notices.push({ kind: 'no-issue', ...about, issue: place.number });
    issueOf.set(work, place.number);
    places.set(place.number, places.get(place.number) ?? place);
    const date = item.date ?? newest;
    if (date < (dates.get(place.number) ?? '9999')) dates.set(place.number, date);
  }
  const issues = [...places.values()].map(({ number, titles, date }) => ({
    number,
    titles,
    date: date ?? dates.get(number) ?? newest,
  }));
  return { issueOf, issues, used: new Set(terms.keys()), notices };
}

/** Without a date, an article goes to the issue of the newest ones. */
function placeByYear(date: string | undefined, newest: string): Place {
  const year = (date ?? newest).slice(0, 4);
  return { number: year, titles: new Map([['', year]]), date: year };
}

/** Categories that WordPress gives to posts that have none. */
const NO_CATEGORY =
  /^(?:uncategorized|uncategorised|sin-categoria|sin-categorizar|non-classe|allgemein|sem-categoria)(?:-\d+|-[a-z]{2})?$/;

export function isNoCategory({ taxonomy, slug }: Pick<ItemTerm, 'taxonomy' | 'slug'>): boolean {
  return taxonomy === 'category' && NO_CATEGORY.test(slug);
}

/**
 * The terms that are issues. If some have a number in their name ("Issue 3", "Vol. 2, No. 1"), those are; otherwise all
 * of them.
 */
function termIssues(articles: readonly PlannedWork[], taxonomy: string): ReadonlyMap<string, Place> {
  const terms = new Map<string, ItemTerm>();
  for (const { original } of articles) {
    for (const term of original.item.terms)
      if (term.taxonomy === taxonomy && !isNoCategory(term)) terms.set(keyOf(term), term);
  }
  const numbered = [...terms].filter(([, { name }]) => numberIn(name) !== undefined);
  const chosen = numbered.length > 0 ? numbered : [...terms];
  const taken = new Set<string>();
  return new Map(
    chosen.map(([key, { name, slug }]): [string, Place] => {
      const own = numberIn(name);
      const wanted = own !== undefined && !taken.has(own) ? own : nameFrom([slug, name]);
      const number = taken.has(wanted) ? nameFrom([`${wanted}-${slug}`]) : wanted;
      taken.add(number);
      return [key, { number, titles: new Map([['', wordsOfHtml(name)]]) }];
    }),
  );
}

export function keyOf({ taxonomy, slug }: Pick<ItemTerm, 'taxonomy' | 'slug'>): string {
  return `${taxonomy}:${decodeLeniently(slug).toLowerCase()}`;
}

const VOLUME = /\b(?:vol(?:ume|umen)?|v|tomo|año|year)\.?\s{0,3}(\d{1,4})/i;
const NUMBER =
  /(?:\b(?:issue|number|número|numero|núm|num|no|nr|heft|edition|edición)|n\.?\s?[ºo°]|#)\.?\s{0,3}(\d{1,4}(?:\s?[-–/]\s?\d{1,4})?)/i;

/** The number of an issue in a name: `3` in "Issue 3: Spring", `2-1` in "Vol. 2, No. 1". */
function numberIn(name: string): string | undefined {
  const [volume, number] = [VOLUME.exec(name)?.[1], NUMBER.exec(name)?.[1]];
  const parts = [volume, number?.replace(/\s?[-–/]\s?/, '-')].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('-');
}

function placesByTerm(
  { original }: PlannedWork,
  terms: ReadonlyMap<string, Place>,
  rule: IssueRule,
): readonly Place[] {
  return rule.kind === 'term' ? original.item.terms.flatMap((term) => terms.get(keyOf(term)) ?? []) : [];
}

/** The issues of a map that take a text: one that names it counts before one that names its terms or its time. */
function mappedPlaces(work: PlannedWork, issues: readonly MappedIssue[]): readonly Place[] {
  const items = work.editions.map(({ item }) => item);
  const names = new Set(items.flatMap(({ id, slug }) => [id, decodeLeniently(slug).toLowerCase()]));
  const terms = items.flatMap((item) => item.terms);
  const has = (set: ReadonlySet<string>, taxonomy: string) =>
    terms.some(
      (term) =>
        term.taxonomy === taxonomy &&
        (set.has(decodeLeniently(term.slug).toLowerCase()) || set.has(wordsOfHtml(term.name).toLowerCase())),
    );
  const date = work.original.item.date;
  const isWithin = ({ from, to }: MappedIssue) =>
    (from !== undefined || to !== undefined) &&
    date !== undefined &&
    (from === undefined || date >= from) &&
    (to === undefined || date.slice(0, to.length) <= to);
  const tests: ((issue: MappedIssue) => boolean)[] = [
    ({ posts }) => [...names].some((name) => posts.has(name)),
    ({ categories, tags }) => has(categories, 'category') || has(tags, 'post_tag'),
    isWithin,
  ];
  for (const test of tests) {
    const found = issues.filter(test);
    if (found.length > 0)
      return found.map(({ number, titles, date: own }) => ({ number, titles, date: own }));
  }
  return [];
}
