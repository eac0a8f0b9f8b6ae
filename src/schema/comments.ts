import * as z from 'zod';
import { isSiteLanguage, KNOWN_LANGUAGES, type SiteLanguage } from '../languages/index.ts';
import type { PartialDate } from '../model/date.ts';
import { date, field, longText, text, textAs } from './field.ts';

/** One comment in `<slug>.comments.yaml`. */
export interface CommentFields {
  readonly name: string;
  readonly date: PartialDate;
  readonly text: string;
  readonly language?: SiteLanguage | undefined;
  readonly replies?: readonly CommentFields[] | undefined;
}

const language = field(
  textAs((code) => (isSiteLanguage(code) ? code : undefined)),
  {
    about: 'comment.language',
    expected: 'one-language',
    choices: KNOWN_LANGUAGES,
    example: 'es',
    scope: { belongsTo: 'work' },
  },
);

const comment: z.ZodType<CommentFields> = z.strictObject({
  name: field(text, {
    about: 'comment.name',
    expected: 'name',
    example: 'A Reader',
    scope: { belongsTo: 'work' },
  }),
  date: field(date, {
    about: 'comment.date',
    expected: 'date',
    example: '2021-06-02',
    scope: { belongsTo: 'work' },
  }),
  text: field(longText, {
    about: 'comment.text',
    expected: 'text',
    example: 'Thank you for this.',
    scope: { belongsTo: 'work' },
  }),
  language: language.optional(),
  get replies() {
    return field(z.array(comment), {
      about: 'comment.replies',
      expected: 'comments',
      example: '[{name: Name One, date: 2021-06-03, text: Thank you.}]',
      scope: { belongsTo: 'work' },
    }).optional();
  },
});

/** The content of a comments file: a list of comments, each with its replies. */
export const commentsSchema = z.array(comment);
