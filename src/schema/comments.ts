import { z } from 'zod';
import type { PartialDate } from '../archive/date.ts';
import { isLanguage, LANGUAGES, type Language } from '../languages/index.ts';
import { date, field, longText, text, textAs } from './field.ts';

/** One comment as written in `<slug>.comments.yaml`. */
export interface CommentFields {
  readonly name: string;
  readonly date: PartialDate;
  readonly text: string;
  readonly language?: Language | undefined;
  readonly replies?: readonly CommentFields[] | undefined;
}

const language = field(
  textAs((code) => (isLanguage(code) ? code : undefined)),
  {
    about: {
      en: 'The language of the comment, where it is not the one the article was written in.',
      es: 'El idioma del comentario, si no es el idioma en que se escribió el artículo.',
    },
    expected: {
      en: `one of the languages ${LANGUAGES.join(', ')}`,
      es: `uno de los idiomas ${LANGUAGES.join(', ')}`,
    },
    example: 'es',
  },
);

const comment: z.ZodType<CommentFields> = z.strictObject({
  name: text,
  date,
  text: longText,
  language: language.optional(),
  get replies() {
    return z.array(comment).optional();
  },
});

/** What a comments file holds: a list of comments, each with its replies. */
export const commentsSchema = z.array(comment);
