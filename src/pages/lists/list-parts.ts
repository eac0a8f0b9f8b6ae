import { type ListPart, MOST_ENTRIES, type PartName } from '../../addresses/list-parts.ts';
import { type ListRef, listAddress } from '../../addresses/page-ref.ts';
import { conventionsOf, interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { WorkId } from '../../model/ids.ts';
import { joined, type SetText } from '../../model/set-text.ts';
import { hrefOf } from '../../site/site.ts';
import { sorterFor } from '../../site/sorter.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { PartLink, PartsView } from '../views/part-views.ts';

/** What a page shows of a list. */
export interface ShownList {
  readonly works: readonly WorkId[];
  /** Absent if the page shows the whole list. */
  readonly parts?: PartsView;
}

/**
 * What a page shows of a list of works: all of it, or its beginning with links to its parts, or one part.
 *
 * @param works the whole list, in the order in which it is shown
 */
export function shownList(site: PlannedSite, ref: ListRef, works: readonly WorkId[]): ShownList {
  const list = partsOfList(site, ref);
  if (!list) return { works };
  const own = list.find(({ path }) => path === ref.part);
  const inPart = new Set(own?.works);
  const shown = own ? works.filter((id) => inPart.has(id)) : works.slice(0, MOST_ENTRIES);
  return { works: shown, parts: partsView(site, ref, list, { shown: shown.length, all: works.length }) };
}

/** The parts of the list that a page is one of; undefined if one page has all of it. */
export function partsOfList(site: PlannedSite, ref: ListRef): readonly ListPart[] | undefined {
  return site.map.lists.get(listAddress(ref, site.archive, site.addresses))?.parts;
}

/** Links to all parts of a list, for one of its pages. */
export function partsView(
  site: PlannedSite,
  ref: ListRef,
  list: readonly ListPart[],
  counts: Pick<PartsView, 'shown' | 'all'>,
): PartsView {
  const { language } = ref;
  const ordered = inOrder(list, language);
  const own = ordered.findIndex(({ path }) => path === ref.part);
  const within = chainOf(ordered[own], list);
  const countIn = counterOf(list);
  const link = (part: ListPart): PartLink => ({
    text: partName(part, language),
    href: hrefOf(site, { ...ref, part: part.path }),
    count: countIn(part),
    current: part.path === ref.part ? 'page' : within.includes(part) ? 'section' : 'no',
  });
  const levels = [undefined, ...within.map(({ path }) => path)];
  // Years are in the order of the texts below. The first page of the translations has a table of the issues instead.
  const inRows = ref.kind === 'topic' || ref.kind === 'person' ? ordered.toReversed() : ordered;
  const rows = (ref.kind === 'translations' ? [] : levels).map((level) =>
    inRows.filter((part) => part.within === level).map(link),
  );
  const [part, previous, next] = own < 0 ? [] : [ordered[own], ordered[own - 1], ordered[own + 1]];
  return {
    ...(part && { part: partName(part, language) }),
    ...counts,
    rows: rows.filter((row) => row.length > 0),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}

/** The title of a page of a list: the list's own, and on the page of a part the part's name. */
export function titleWithPart(
  site: PlannedSite,
  ref: ListRef,
  titleIn: (language: SiteLanguage) => SetText,
): (language: SiteLanguage) => SetText {
  return (language) => {
    const list = ref.part === undefined ? undefined : partsOfList(site, { ...ref, language });
    const part = list?.find(({ path }) => path === ref.part);
    return part
      ? joined(titleIn(language), conventionsOf(language).comma, partName(part, language))
      : titleIn(language);
  };
}

/** The name of a part in a language: "2019", "B", "Issue 2, part 3". */
export function partName({ name }: Pick<ListPart, 'name'>, language: SiteLanguage): string {
  const whole = wholeName(name, language);
  return name.stretch === 1 ? whole : interfaceIn(language).parts.stretch(whole, name.stretch);
}

function wholeName(name: PartName, language: SiteLanguage): string {
  switch (name.kind) {
    case 'year':
      return String(name.year);
    case 'issue':
      return interfaceIn(language).issue(name.issue);
    case 'letters': {
      const [first = '', ...others] = name.letters;
      return first + others.join('').toLowerCase();
    }
  }
}

/** Years and issues are in the list's order, letters in that of the language. */
function inOrder(list: readonly ListPart[], language: SiteLanguage): readonly ListPart[] {
  const { compare } = sorterFor(language);
  const letters = ({ name }: ListPart) => (name.kind === 'letters' ? name.letters : '');
  return list.toSorted((a, b) => compare(letters(a), letters(b)));
}

/** A part, preceded by those that it is a division of. */
function chainOf(part: ListPart | undefined, list: readonly ListPart[]): readonly ListPart[] {
  if (!part) return [];
  const parent = part.within === undefined ? undefined : list.find(({ path }) => path === part.within);
  return [...chainOf(parent, list), part];
}

/** Counts the texts of a part with those of its divisions. */
function counterOf(list: readonly ListPart[]): (part: ListPart) => number {
  const inside = new Map<string, ListPart[]>();
  for (const part of list) {
    if (part.within !== undefined) inside.set(part.within, [...(inside.get(part.within) ?? []), part]);
  }
  const count = ({ path, works }: ListPart): number =>
    (inside.get(path) ?? []).reduce((sum, part) => sum + count(part), works.length);
  return count;
}
