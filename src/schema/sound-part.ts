import type * as z from 'zod';
import type { YamlPath, YamlValue } from '../sources/yaml/yaml-value.ts';

/** What was left out of a value because a schema refused it. */
export interface LeftOut {
  /** The top-level fields that have an error, anywhere in their value. Nothing can be concluded from them. */
  readonly fields: ReadonlySet<string>;
  /** By top-level field: for each item of its list that is left, its index in the file. */
  readonly indexes: ReadonlyMap<string, readonly number[]>;
}

export const NOTHING_LEFT_OUT: LeftOut = { fields: new Set(), indexes: new Map() };

/** The part of a value that a schema accepts, so that the rest of a file with an error can still be checked. */
export interface SoundPart<Output> {
  readonly fields: Output;
  /** The accepted part as written. */
  readonly data: YamlValue;
  readonly leftOut: LeftOut;
}

/** Finds the paths that a schema's errors are about, as written in the file. */
export type PathsOf = (issues: readonly z.core.$ZodIssue[], data: YamlValue) => readonly YamlPath[];

/** Each round leaves out more than the last: a field, then the group that needs it, then the list of groups. */
const MOST_ROUNDS = 6;

/**
 * Leaves out what has errors until the schema accepts the rest. Undefined if that is impossible.
 * @param standIns values for required fields that are missing or have errors
 */
export function soundPart<Output>(
  whole: YamlValue,
  schema: z.ZodType<Output>,
  pathsOf: PathsOf,
  standIns: Readonly<Record<string, YamlValue>>,
): SoundPart<Output> | undefined {
  const indexes: Indexes = new WeakMap();
  const fields = new Set<string>();
  let data: YamlValue | undefined = whole;
  for (let round = 0; round < MOST_ROUNDS && data !== undefined; round += 1) {
    const completed: YamlValue = isMapping(data) ? { ...standIns, ...data } : data;
    const result = schema.safeParse(completed);
    if (result.success)
      return { fields: result.data, data, leftOut: { fields, indexes: ofFields(data, indexes) } };
    const paths = pathsOf(result.error.issues, completed).map((path) => nearestPresent(completed, path));
    for (const [field] of paths) if (typeof field === 'string') fields.add(field);
    data = without(data, paths, indexes);
  }
  return undefined;
}

/** For a list that lost items: the index in the file of each item that is left. */
type Indexes = WeakMap<object, readonly number[]>;

function ofFields(data: YamlValue, indexes: Indexes): LeftOut['indexes'] {
  if (!isMapping(data)) return NOTHING_LEFT_OUT.indexes;
  return new Map(
    Object.entries(data).flatMap(([field, value]) => {
      const kept = typeof value === 'object' ? indexes.get(value) : undefined;
      return kept ? [[field, kept] as const] : [];
    }),
  );
}

/** The path itself, or, if nothing is there, that of the group or list that lacks it. */
function nearestPresent(data: YamlValue, path: YamlPath): YamlPath {
  let value: YamlValue = data;
  for (const [depth, step] of path.entries()) {
    const inner = itemAt(value, step);
    if (inner === undefined) return path.slice(0, depth);
    value = inner;
  }
  return path;
}

/** The value without what is at the paths; undefined if that is all of it. */
function without(value: YamlValue, paths: readonly YamlPath[], indexes: Indexes): YamlValue | undefined {
  const deeper = new Map<string | number, YamlPath[]>();
  for (const [step, ...rest] of paths) {
    if (step === undefined) return undefined;
    const known = deeper.get(step);
    if (known) known.push(rest);
    else deeper.set(step, [rest]);
  }
  if (deeper.size === 0) return value;
  const kept = [...innerOf(value)].flatMap(([step, inner]) => {
    const left = without(inner, deeper.get(step) ?? [], indexes);
    return left === undefined ? [] : [[step, left] as const];
  });
  if (!Array.isArray(value)) return Object.fromEntries(kept);
  const before = indexes.get(value);
  const list = kept.map(([, item]) => item);
  indexes.set(
    list,
    kept.map(([index]) => before?.[Number(index)] ?? Number(index)),
  );
  return list;
}

function itemAt(value: YamlValue, step: string | number): YamlValue | undefined {
  const isThere = typeof value === 'object' && Object.hasOwn(value, step);
  return isThere ? (value as Readonly<Record<string | number, YamlValue>>)[step] : undefined;
}

/** The items of a list by index, or the fields of a group by name. */
function innerOf(value: YamlValue): ReadonlyMap<string | number, YamlValue> {
  if (typeof value === 'string') return new Map();
  return new Map<string | number, YamlValue>(Array.isArray(value) ? value.entries() : Object.entries(value));
}

function isMapping(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value);
}
