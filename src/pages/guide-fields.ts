import { z } from 'zod';
import type { FieldFile } from '../languages/words/guide-words.ts';
import { commentsSchema } from '../schema/comments.ts';
import { type FieldGuide, guideOf } from '../schema/field.ts';
import { journalSchema, peopleSchema } from '../schema/journal.ts';
import { articleSchema, issueSchema, pageSchema } from '../schema/texts.ts';

/** The kinds of file in the content folder that have fields, in the guide's order. */
export const FIELD_FILES = {
  article: articleSchema,
  issue: issueSchema,
  page: pageSchema,
  journal: journalSchema,
  people: peopleSchema,
  comments: commentsSchema,
} as const satisfies Readonly<Record<FieldFile, z.ZodType>>;

/** A field as its schema describes it. */
export interface GuidedField {
  readonly name: string;
  readonly guide: FieldGuide;
  readonly required: boolean;
  /** The fields of the group that this field contains, directly or in a list. */
  readonly inner: readonly GuidedField[];
  /** The field's schema. Kinds of file that share a field share this object. */
  readonly schema: z.ZodType;
}

/** All fields of the groups that a schema describes. Throws if a field has no guide, which is a bug. */
export function fieldsOf(schema: z.ZodType, outer: readonly z.ZodType[] = []): readonly GuidedField[] {
  const group = groupIn(schema);
  // Stops the recursion: a comment contains comments.
  if (!group || outer.includes(group)) return [];
  return Object.entries(group.shape).map(([name, written]) => {
    const required = !(written instanceof z.ZodOptional);
    const own = bare(written);
    const guide = guideOf(own);
    if (!guide) throw new Error(`the field ${name} has no guide`);
    return { name, guide, required, inner: fieldsOf(own, [...outer, group]), schema: own };
  });
}

/** The schema without `optional`, which carries the guide. */
function bare(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  if (schema instanceof z.ZodType) return schema;
  throw new Error('not a schema');
}

/**
 * The schema of the group of fields in a value: the value itself, the items of a list, or one alternative of a union.
 */
function groupIn(schema: unknown): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return groupIn(schema.unwrap());
  if (schema instanceof z.ZodPipe) return groupIn(schema.out);
  if (schema instanceof z.ZodArray) return groupIn(schema.element);
  if (schema instanceof z.ZodRecord) return groupIn(schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.map(groupIn).find((group) => group !== undefined);
  return undefined;
}
