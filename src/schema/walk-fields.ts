import * as z from 'zod';
import type { YamlPath } from '../sources/yaml/yaml-value.ts';
import { type FieldGuide, guideOf } from './field.ts';

/** A field as its schema describes it. */
export interface Field {
  readonly name: string;
  readonly guide: FieldGuide;
  readonly required: boolean;
  /** The fields of the group that it contains, or of each group in its list. */
  readonly inner: readonly Field[];
  /** The schema. Kinds of file that share a field share this object. */
  readonly schema: z.ZodType;
}

/** All fields of the groups that a schema describes. Throws if one has no guide, which is a bug in the program. */
export function fieldsOf(schema: z.ZodType, outer: readonly z.ZodType[] = []): readonly Field[] {
  const group = groupIn(schema);
  // Comments contain comments, so the recursion stops here.
  if (!group || outer.includes(group)) return [];
  return Object.entries(group.shape).map(([name, written]) => {
    const own = withGuide(written);
    const guide = guideOf(own);
    if (!guide) throw new Error(`the field ${name} has no guide`);
    const required = !(written instanceof z.ZodOptional);
    return { name, guide, required, inner: fieldsOf(own, [...outer, group]), schema: own };
  });
}

/** The names of the fields that are allowed at a path. */
export function namesAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  const found = schemaAt(schema, path);
  return Object.keys((found && groupIn(found)?.shape) ?? {});
}

/** The present name of a field in the group at a path, if its name is a former one. */
export function presentName(schema: z.ZodType, group: YamlPath, written: string): string | undefined {
  const found = schemaAt(schema, group);
  // The names in a record are those of people, languages or sections.
  const shape = open(found) instanceof z.ZodRecord ? {} : ((found && groupIn(found)?.shape) ?? {});
  if (Object.hasOwn(shape, written)) return undefined;
  return Object.keys(shape).find((name) => formerNames(shape[name]).includes(written));
}

function formerNames(schema: unknown): readonly string[] {
  return guideOf(withGuide(schema))?.formerly?.names ?? [];
}

/** The guide of the field at a path. An item of a list has the guide of its list. */
export function guideAt(schema: z.ZodType, path: YamlPath): FieldGuide | undefined {
  const depth = path.findLastIndex((step) => typeof step === 'string');
  const found = depth < 0 ? undefined : schemaAt(schema, path.slice(0, depth + 1));
  return found && guideOf(found);
}

/** The schema, with its guide, at a path in a value. A path may leave out the index of a single item without a list. */
function schemaAt(schema: z.ZodType, path: YamlPath): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  for (const step of path) found = found && stepInto(found, step);
  return found;
}

/** The schema of what is one step further. */
function stepInto(schema: z.ZodType, step: YamlPath[number]): z.ZodType | undefined {
  const opened = open(schema);
  if (opened instanceof z.ZodArray) {
    const element = withGuide(opened.element);
    return typeof step === 'number' ? element : stepInto(element, step);
  }
  if (opened instanceof z.ZodRecord) return withGuide(opened.valueType);
  const forms = opened instanceof z.ZodUnion ? opened.options : [opened];
  const group = forms.find((form) => form instanceof z.ZodObject);
  const found: unknown = group instanceof z.ZodObject ? group.shape[step] : undefined;
  return found === undefined ? undefined : withGuide(found);
}

/** The group of fields that a schema describes, directly, in a list, or as one variant of a union. */
function groupIn(schema: unknown): z.ZodObject | undefined {
  const opened = open(schema);
  if (opened instanceof z.ZodObject) return opened;
  if (opened instanceof z.ZodArray) return groupIn(opened.element);
  if (opened instanceof z.ZodRecord) return groupIn(opened.valueType);
  if (opened instanceof z.ZodUnion) return opened.options.map(groupIn).find((group) => group !== undefined);
  return undefined;
}

/** The schema that has the guide. For an optional field, that is the wrapped schema. */
function withGuide(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return withGuide(schema.unwrap());
  if (schema instanceof z.ZodType) return schema;
  throw new Error('not a schema');
}

/** A schema without its wrappers: optional, read-only, and transformation. */
function open(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return open(schema.unwrap());
  return schema instanceof z.ZodPipe ? open(schema.out) : schema;
}
