import { z } from 'zod';
import type { YamlPath } from '../sources/yaml.ts';
import { type FieldGuide, guideOf } from './field.ts';

/** A field as its schema describes it. */
export interface Field {
  readonly name: string;
  readonly guide: FieldGuide;
  readonly required: boolean;
  /** The fields of the group that it holds, or of each group in its list. */
  readonly inner: readonly Field[];
  /** The schema itself: kinds of file that share a field share it. */
  readonly schema: z.ZodType;
}

/** Every field of the groups that a schema describes. Throws if one has no guide: then the program is wrong. */
export function fieldsOf(schema: z.ZodType, outer: readonly z.ZodType[] = []): readonly Field[] {
  const group = groupIn(schema);
  // A comment holds comments.
  if (!group || outer.includes(group)) return [];
  return Object.entries(group.shape).map(([name, written]) => {
    const own = withGuide(written);
    const guide = guideOf(own);
    if (!guide) throw new Error(`the field ${name} has no guide`);
    const required = !(written instanceof z.ZodOptional);
    return { name, guide, required, inner: fieldsOf(own, [...outer, group]), schema: own };
  });
}

/** The names of the fields that may be at a path. */
export function namesAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  const found = schemaAt(schema, path);
  return Object.keys((found && groupIn(found)?.shape) ?? {});
}

/** The guide of the field at a path; an item of a list has that of its list. */
export function guideAt(schema: z.ZodType, path: YamlPath): FieldGuide | undefined {
  const depth = path.findLastIndex((step) => typeof step === 'string');
  const found = depth < 0 ? undefined : schemaAt(schema, path.slice(0, depth + 1));
  return found && guideOf(found);
}

/** The schema of what is at a path in a value, with its guide. A path may leave out the index of an item that stands alone. */
function schemaAt(schema: z.ZodType, path: YamlPath): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const opened = open(schema);
  if (opened instanceof z.ZodArray) {
    const element = withGuide(opened.element);
    return schemaAt(element, typeof step === 'number' ? rest : path);
  }
  if (opened instanceof z.ZodRecord) return schemaAt(withGuide(opened.valueType), rest);
  const forms = opened instanceof z.ZodUnion ? opened.options : [opened];
  const group = forms.find((form) => form instanceof z.ZodObject);
  const found: unknown = group instanceof z.ZodObject ? group.shape[step] : undefined;
  return found === undefined ? undefined : schemaAt(withGuide(found), rest);
}

/** The group of fields that a value is, holds in a list, or may be among other forms. */
function groupIn(schema: unknown): z.ZodObject | undefined {
  const opened = open(schema);
  if (opened instanceof z.ZodObject) return opened;
  if (opened instanceof z.ZodArray) return groupIn(opened.element);
  if (opened instanceof z.ZodRecord) return groupIn(opened.valueType);
  if (opened instanceof z.ZodUnion) return opened.options.map(groupIn).find((group) => group !== undefined);
  return undefined;
}

/** The schema that carries the guide: an optional field has it within. */
function withGuide(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return withGuide(schema.unwrap());
  if (schema instanceof z.ZodType) return schema;
  throw new Error('not a schema');
}

/** A schema without what is around it: that it is optional, read only, or made from another. */
function open(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return open(schema.unwrap());
  return schema instanceof z.ZodPipe ? open(schema.out) : schema;
}
