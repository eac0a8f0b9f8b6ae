import { z } from 'zod';
import type { FieldFile } from '../languages/words/guide-words.ts';
import { commentsSchema } from '../schema/comments.ts';
import { type FieldGuide, guideOf } from '../schema/field.ts';
import { journalSchema, peopleSchema } from '../schema/journal.ts';
import { articleSchema, issueSchema, pageSchema } from '../schema/texts.ts';

/** The kinds of file in the content folder that have fields, in the order in which the guide explains them. */
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
  /** The fields of the group that it holds, or of each group in its list. */
  readonly inner: readonly GuidedField[];
  /** The schema itself: kinds of file that share a field share it. */
  readonly schema: z.ZodType;
}

/** Every field of the groups that a schema describes. Throws where one has no guide: then the program is wrong. */
export function fieldsOf(schema: z.ZodType, outer: readonly z.ZodType[] = []): readonly GuidedField[] {
  const group = groupIn(schema);
  // A comment holds comments.
  if (!group || outer.includes(group)) return [];
  return Object.entries(group.shape).map(([name, written]) => {
    const required = !(written instanceof z.ZodOptional);
    const own = bare(written);
    const guide = guideOf(own);
    if (!guide) throw new Error(`the field ${name} has no guide`);
    return { name, guide, required, inner: fieldsOf(own, [...outer, group]), schema: own };
  });
}

/** The schema that carries the guide. */
function bare(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  if (schema instanceof z.ZodType) return schema;
  throw new Error('not a schema');
}

/** The group of fields that a value is, holds in a list, or may be among other forms. */
function groupIn(schema: unknown): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return groupIn(schema.unwrap());
  if (schema instanceof z.ZodPipe) return groupIn(schema.out);
  if (schema instanceof z.ZodArray) return groupIn(schema.element);
  if (schema instanceof z.ZodRecord) return groupIn(schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.map(groupIn).find((group) => group !== undefined);
  return undefined;
}
