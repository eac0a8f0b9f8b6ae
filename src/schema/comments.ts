import { z } from 'zod';
import type { PartialDate } from '../archive/date.ts';
import { date, longText, text } from './field.ts';

/** One comment as written in `<slug>.comments.yaml`. */
export interface CommentFields {
  readonly name: string;
  readonly date: PartialDate;
  readonly text: string;
  readonly language?: string | undefined;
  readonly replies?: readonly CommentFields[] | undefined;
}

const comment: z.ZodType<CommentFields> = z.strictObject({
  name: text,
  date,
  text: longText,
  language: text.optional(),
  get replies() {
    return z.array(comment).optional();
  },
});

/** What a comments file holds: a list of comments, each with its replies. */
export const commentsSchema = z.array(comment);
