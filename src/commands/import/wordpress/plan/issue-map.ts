import { parsePartialDate } from '../../../../model/date.ts';
import { isName } from '../../../../sources/content-path.ts';
import { parseYaml } from '../../../../sources/yaml/parse-yaml.ts';
import type { YamlValue } from '../../../../sources/yaml/yaml-value.ts';

/** An issue of a map, with what decides which texts belong to it. */
export interface MappedIssue {
  readonly number: string;
  /** By language; the key is empty if the title is for all of them. */
  readonly titles: ReadonlyMap<string, string>;
  readonly date: string | undefined;
  readonly categories: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  /** Names in addresses, or numbers of posts. */
  readonly posts: ReadonlySet<string>;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What a map says that cannot be meant. */
export type MapFault =
  | { readonly kind: 'unreadable'; readonly line: number }
  | { readonly kind: 'no-issues' }
  | { readonly kind: 'bad-number'; readonly issue: string }
  | {
      readonly kind: 'unknown-key';
      readonly issue: string;
      readonly key: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'bad-date'; readonly issue: string; readonly key: string; readonly value: string };

const MAP_KEYS = ['title', 'date', 'categories', 'tags', 'posts', 'from', 'to'] as const;

/** Reads a map of issues: `issues:`, then each issue's number with its fields. */
export function readIssueMap(text: string, file: string): readonly MappedIssue[] | MapFault {
  const { value, faults } = parseYaml(text, { file, firstLine: 1 });
  const [fault] = faults;
  if (fault) return { kind: 'unreadable', line: fault.place.line };
  const issues = mappingIn(value ?? {})['issues'];
  const entries = issues === undefined ? [] : Object.entries(mappingIn(issues));
  if (entries.length === 0) return { kind: 'no-issues' };
  const read: MappedIssue[] = [];
  for (const [number, fields] of entries) {
    const issue = issueFrom(number, mappingIn(fields));
    if ('kind' in issue) return issue;
    read.push(issue);
  }
  return read;
}

function issueFrom(number: string, fields: Readonly<Record<string, YamlValue>>): MappedIssue | MapFault {
  if (!isName(number)) return { kind: 'bad-number', issue: number };
  const unknown = Object.keys(fields).find((key) => !MAP_KEYS.some((known) => known === key));
  if (unknown !== undefined) return { kind: 'unknown-key', issue: number, key: unknown, known: MAP_KEYS };
  for (const key of ['date', 'from', 'to'] as const) {
    const value = fields[key];
    if (value !== undefined && (typeof value !== 'string' || !parsePartialDate(value)))
      return { kind: 'bad-date', issue: number, key, value: String(value) };
  }
  const text = (key: string) => (typeof fields[key] === 'string' ? fields[key] : undefined);
  const { title } = fields;
  const titles =
    typeof title === 'string'
      ? new Map([['', title]])
      : new Map(Object.entries(mappingIn(title ?? {})).map(([language, words]) => [language, String(words)]));
  return {
    number,
    titles,
    date: text('date'),
    categories: listIn(fields['categories']),
    tags: listIn(fields['tags']),
    posts: listIn(fields['posts']),
    from: text('from'),
    to: text('to'),
  };
}

function listIn(value: YamlValue | undefined): ReadonlySet<string> {
  if (value === undefined || value === '') return new Set();
  const items = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return new Set(items.map((item: YamlValue) => (typeof item === 'string' ? item.toLowerCase() : '')));
}

function mappingIn(value: YamlValue): Readonly<Record<string, YamlValue>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, YamlValue>) : {};
}
