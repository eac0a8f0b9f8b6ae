import type * as z from 'zod';
import type { FieldFile } from '../languages/words/guide-words.ts';
import { commentsSchema } from '../schema/comments.ts';
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
} as const satisfies Readonly<Record<Exclude<FieldFile, 'theme'>, z.ZodType>>;
