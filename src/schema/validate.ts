import type * as z from 'zod';
import type { Expectation } from '../languages/words/fields/expectation.ts';
import type { BetterLine, Found } from '../languages/words/rules/fields.ts';
import { hasOtherYear } from '../model/date.ts';
import { doiIn } from '../model/doi.ts';
import { judgeName } from '../model/doubtful-names/doubtful-names.ts';
import { isGivenName } from '../model/given-names.ts';
import { likelyDates } from '../model/likely-dates.ts';
import type { Report } from '../problems/problem.ts';
import { impossibleDate, impossibleYear } from '../problems/rules/fields/impossible-date.ts';
import { missingField } from '../problems/rules/fields/missing-field.ts';
import { unknownField } from '../problems/rules/fields/unknown-field.ts';
import { wrongType } from '../problems/rules/fields/wrong-type.ts';
import { wrongValue } from '../problems/rules/fields/wrong-value.ts';
import { reportHiddenInFields } from '../sources/hidden-characters.ts';
import { flowYaml } from '../sources/yaml/flow-yaml.ts';
import { linesWith } from '../sources/yaml/lines-with.ts';
import { placeInYaml } from '../sources/yaml/place-in-yaml.ts';
import { quoteText, wordsOf } from '../sources/yaml/quote-text.ts';
import { valueAtPath } from '../sources/yaml/written-values.ts';
import type { YamlPath, YamlSource, YamlValue } from '../sources/yaml/yaml-value.ts';
import type { FieldGuide, Refusal } from './field.ts';
import { licenseMeant } from './license-meant.ts';
import { reportLostWords } from './lost-words.ts';
import { NOTHING_LEFT_OUT, type SoundPart, soundPart } from './sound-part.ts';
import { suggest } from './suggest.ts';
import { guideAt, namesAt } from './walk-fields.ts';

/**
 * Validates a value against a schema and reports every error at its position. Returns the part without errors, so that
 * the rest of the file can be checked too; undefined if that is impossible.
 * @param standIns values for required fields that are missing or have errors
 */
export function validate<Output>(
  source: YamlSource,
  schema: z.ZodType<Output>,
  report: Report,
  standIns: Readonly<Record<string, YamlValue>> = {},
): SoundPart<Output> | undefined {
  const data = reportLostWords(source, schema, report);
  reportHiddenInFields({ ...source, data }, report);
  const result = schema.safeParse(data);
  if (result.success) return { fields: result.data, data, leftOut: NOTHING_LEFT_OUT };
  for (const issue of result.error.issues) reportIssue(issue, { ...source, data }, schema, report);
  return soundPart(data, schema, pathsOf, standIns);
}

function reportIssue(outer: z.core.$ZodIssue, source: YamlSource, schema: z.ZodType, report: Report): void {
  const { issue, path } = innermost({ issue: outer, path: outer.path });
  const steps = writtenPath(source.data, path);
  const place = (at: YamlPath, part: 'key' | 'value') => placeInYaml(source.yaml, source.origin, at, part);
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, steps);
    const unused = known.filter((name) => valueAt(source.data, [...steps, name]) === undefined);
    for (const key of issue.keys) {
      report(unknownField, place([...steps, key], 'key'), {
        field: key,
        suggestion: suggest(key, unused),
        known,
      });
    }
    return;
  }
  const value = valueAt(source.data, steps);
  const field = [...steps].reverse().find((step) => typeof step === 'string') ?? 'title';
  const guide = takenAt(schema, steps) ?? UNGUIDED;
  const refusal: Refusal | undefined = issue.code === 'custom' ? issue.params?.['refusal'] : undefined;
  if (value === undefined || value === '' || refusal === 'missing-field') {
    report(missingField, place(steps, 'value'), { field, example: guide.example });
  } else if (refusal === 'impossible-date' && typeof value === 'string') {
    reportDate(source, steps, { field, value }, report);
  } else if (refusal === 'wrong-value' && typeof value === 'string') {
    const meant = MEANT[guide.expected]?.(value);
    report(wrongValue, place(steps, 'value'), { field, value, ...guide, example: meant ?? guide.example });
  } else {
    const example = exampleFor(value, guide);
    const better = asText(source, steps, guide);
    const at = better && better.lines > 1 ? place(steps, 'key') : place(steps, 'value');
    report(wrongType, at, { field, ...guide, example, found: foundAs(value), ...(better && { better }) });
  }
}

function reportDate(
  source: YamlSource,
  path: YamlPath,
  named: { readonly field: string; readonly value: string },
  report: Report,
): void {
  const place = placeInYaml(source.yaml, source.origin, path, 'value');
  const readings = likelyDates(named.value).flatMap(({ iso, order }) => {
    const better = lineWithValue(source, path, iso);
    return better ? [{ order, better }] : [];
  });
  if (readings.length === 0 && hasOtherYear(named.value)) report(impossibleYear, place, named);
  else report(impossibleDate, place, { ...named, readings });
}

/**
 * A list or a group where a text or an item of a list belongs, as a text: `[Sic]` and `Uno: dos` are words for people,
 * and only YAML reads something else.
 */
function asText(source: YamlSource, path: YamlPath, { expected, example }: Taken): BetterLine | undefined {
  const isText = TEXTS.has(expected) || (example.startsWith('[') && typeof path.at(-1) === 'number');
  return isText ? lineWithValue(source, path, (written) => quoteText(wordsOf(written))) : undefined;
}

/** The line of a value, with another value in its place. */
function lineWithValue(
  { yaml }: YamlSource,
  path: YamlPath,
  text: string | ((written: string) => string),
): BetterLine | undefined {
  const found = valueAtPath(yaml, path);
  if (!found) return undefined;
  // A group may begin in the line below its field.
  const from = yaml.slice(0, found.from).trimEnd().length;
  const to = found.start + yaml.slice(found.start, found.end).trimEnd().length;
  const [better] = linesWith(yaml, [
    { from, to, text: typeof text === 'string' ? text : text(yaml.slice(found.from, found.end)) },
  ]);
  return better;
}

/** The values that were most likely meant, for fields in which people write others than the program reads. */
const MEANT: Readonly<Partial<Record<Expectation['expected'], (written: string) => string | undefined>>> = {
  doi: doiIn,
  license: licenseMeant,
};

const TEXTS: ReadonlySet<Expectation['expected']> = new Set(['text', 'name', 'family-name']);

/** The guide's facts about the values of a field. */
type Taken = Pick<FieldGuide, 'expected' | 'choices' | 'example'>;

const UNGUIDED: Taken = { expected: 'other', example: '…' };

/** The value as it should be written, if it is several people in one text; or else the guide's example. */
function exampleFor(value: YamlValue, { expected, example }: Taken): string {
  if (expected !== 'names' || typeof value !== 'string') return example;
  const words = value.split(/(?<!\s)\s*[,;]\s*/).filter((word) => word !== '');
  const names = words.length > 1 && words.every(isGivenName) ? words : judgeName(value).names;
  return names.length === 0 ? example : flowYaml(names);
}

/** A zod issue, with its path from the root of the file. */
interface Fault {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
}

/** The paths that errors are about, as written. An unknown field has a path of its own. */
function pathsOf(issues: readonly z.core.$ZodIssue[], data: YamlValue): readonly YamlPath[] {
  return issues.flatMap((outer) => {
    const { issue, path } = innermost({ issue: outer, path: outer.path });
    const steps = writtenPath(data, path);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...steps, key]) : [steps];
  });
}

/**
 * For a union, zod reports the errors of every variant. The error that got furthest shows which variant the author
 * meant.
 */
function innermost({ issue, path }: Fault): Fault {
  if (issue.code !== 'invalid_union') return { issue, path };
  const complaints = issue.errors.flat();
  const meant =
    complaints.find(({ code }) => code === 'unrecognized_keys') ??
    complaints.find((complaint) => complaint.path.length > 0) ??
    complaints.find(({ code }) => code === 'custom');
  return meant ? innermost({ issue: meant, path: [...path, ...meant.path] }) : { issue, path };
}

function foundAs(value: YamlValue): Found {
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'mapping';
}

/**
 * The path as written in the file: a single item without a list has no index, although the schema sees a list of one.
 */
function writtenPath(data: YamlValue, path: readonly PropertyKey[]): YamlPath {
  const steps: (string | number)[] = [];
  for (const step of path) {
    if (typeof step === 'symbol') continue;
    if (typeof step === 'number' && !Array.isArray(valueAt(data, steps))) continue;
    steps.push(step);
  }
  return steps;
}

function valueAt(data: YamlValue, path: YamlPath): YamlValue | undefined {
  let value: YamlValue | undefined = data;
  for (const step of path) {
    if (typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, YamlValue>)[step] : undefined;
  }
  return value;
}

/** The guide's facts about the field at a path. The root is a mapping of fields. */
function takenAt(schema: z.ZodType, path: YamlPath): Taken | undefined {
  return path.length === 0 ? { expected: 'fields', example: 'A title' } : guideAt(schema, path);
}
