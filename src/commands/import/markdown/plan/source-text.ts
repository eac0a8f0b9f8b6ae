import type { MarkdownLeftOut } from '../../../../languages/words/commands/markdown-notices.ts';
import { parsePartialDate } from '../../../../model/date.ts';
import { likelyDates } from '../../../../model/likely-dates.ts';
import type { ImportMap } from '../map/import-map.ts';
import type { Target } from '../map/meanings.ts';
import type { PathFacts } from '../map/path-patterns.ts';
import { type Fields, isList, partsIn, type Value, wordsIn } from '../source/front-matter.ts';

export type TextKind = 'article' | 'page' | 'issue';

/** What is known of a text of the source before it is written. */
export interface SourceText {
  /** In the source folder. */
  readonly path: string;
  readonly kind: TextKind;
  readonly facts: PathFacts;
  /** What the map makes of its fields. */
  readonly values: ReadonlyMap<Target, Value>;
  /** Its fields as they are written. */
  readonly fields: Fields;
  /** The links of its text that lead to a place inside of another. */
  readonly anchoredLinks: readonly string[];
}

/** What the map says of a path. */
export function kindByMap(
  path: string,
  map: ImportMap,
): { readonly kind: TextKind; readonly facts: PathFacts } | MarkdownLeftOut {
  if (map.leftOut.some(({ match }) => match(path))) return { kind: 'map-leaves-out' };
  const parts = [
    ['issue', map.issues],
    ['article', map.texts],
    ['page', map.pages],
  ] as const;
  // A path that is written out counts before one with places.
  for (const [kind, patterns] of parts)
    if (patterns.some(({ written }) => written === path)) return { kind, facts: {} };
  for (const [kind, patterns] of parts)
    for (const { match } of patterns) {
      const facts = match(path);
      if (facts) return { kind, facts };
    }
  return { kind: 'not-in-map' };
}

/** Our fields of which several of the source can be parts. */
const LISTS: ReadonlySet<Target> = new Set([
  'authors',
  'topics',
  'translators',
  'responds-to',
  'redirect-from',
]);

/** What the fields of a text become. Of two fields for one of ours, the first that says something counts. */
export function valuesByMap(fields: Fields, map: ImportMap): ReadonlyMap<Target, Value> {
  const values = new Map<Target, Value>();
  for (const [field, target] of map.fields) {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (value === undefined || target === 'leave out' || isBlank(value)) continue;
    const known = values.get(target);
    if (known === undefined) values.set(target, value);
    else if (LISTS.has(target)) values.set(target, [...listed(known), ...listed(value)]);
  }
  return values;
}

function listed(value: Value): readonly Value[] {
  return isList(value) ? value : [value];
}

function isBlank(value: Value): boolean {
  return typeof value === 'string' ? value.trim() === '' : isList(value) && value.length === 0;
}

/** The words of one of our fields; undefined if the text does not have it. */
export function wordsOf({ values }: Pick<SourceText, 'values'>, target: Target): string | undefined {
  return wordsIn(values.get(target));
}

/** The parts of one of our fields. */
export function partsOf({ values }: Pick<SourceText, 'values'>, target: Target): readonly string[] {
  return partsIn(values.get(target));
}

/** The date of a text: in its field, or in its path. Undefined if there is none that can be read. */
export function dateOf(text: Pick<SourceText, 'values' | 'facts'>): string | undefined {
  const written = wordsOf(text, 'date');
  return (written === undefined ? undefined : dateIn(written)) ?? dateIn(text.facts.date ?? '');
}

/** A date in any form that is certain. */
function dateIn(written: string): string | undefined {
  const start = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(written);
  const iso = start
    ? start
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : written.trim();
  if (parsePartialDate(iso)) return iso;
  const [likely, other] = likelyDates(written);
  return likely && !other ? likely.iso : undefined;
}

/** Whether a text is not public yet. */
export function isDraft(text: Pick<SourceText, 'values' | 'path'>): boolean {
  const isYes = (target: Target) => /^(?:true|yes|1)$/i.test(wordsOf(text, target) ?? '');
  const isUnpublished = /^(?:false|no|0)$/i.test(wordsOf(text, 'published') ?? '');
  return isYes('draft') || isUnpublished || /(?:^|\/)_drafts\//.test(text.path);
}
