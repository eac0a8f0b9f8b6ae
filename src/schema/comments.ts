import { z } from 'zod';
import { isLanguage, LANGUAGES, type Language } from '../languages/index.ts';
import type { PartialDate } from '../model/date.ts';
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
    scope: { belongsTo: 'work' },
  },
);

const comment: z.ZodType<CommentFields> = z.strictObject({
  name: field(text, {
    about: { en: 'Who wrote the comment.', es: 'Quién escribió el comentario.' },
    expected: { en: 'a name', es: 'un nombre' },
    example: 'A Reader',
    scope: { belongsTo: 'work' },
  }),
  date: field(date, {
    about: { en: 'When.', es: 'Cuándo.' },
    expected: { en: 'a date', es: 'una fecha' },
    example: '2021-06-02',
    scope: { belongsTo: 'work' },
  }),
  text: field(longText, {
    about: {
      en: 'The comment, in Markdown without HTML. Paragraphs are parted by an empty line.',
      es: 'El comentario, en Markdown sin HTML. Los párrafos se separan con una línea en blanco.',
    },
    expected: { en: 'a text', es: 'un texto' },
    example: 'Thank you for this.',
    scope: { belongsTo: 'work' },
  }),
  language: language.optional(),
  get replies() {
    return field(z.array(comment), {
      about: {
        en: 'The replies to the comment, each with the same fields.',
        es: 'Las respuestas al comentario, cada una con los mismos campos.',
      },
      expected: { en: 'a list of comments', es: 'una lista de comentarios' },
      example: '[{name: Name One, date: 2021-06-03, text: Thank you.}]',
      scope: { belongsTo: 'work' },
    }).optional();
  },
});

/** What a comments file holds: a list of comments, each with its replies. */
export const commentsSchema = z.array(comment);
