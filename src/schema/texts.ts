import { z } from 'zod';
import { date, field, filePath, listOf, oneOrMore, text, textAs } from './field.ts';
import * as fields from './text-fields.ts';
import { isZone } from './zone.ts';

/** What every text may say. */
const common = {
  title: fields.title,
  subtitle: fields.subtitle.optional(),
  summary: fields.summary.optional(),
  language: fields.language.optional(),
  translators: fields.translators.optional(),
  'translated-from': fields.translatedFrom.optional(),
  source: fields.source.optional(),
  revised: fields.revised.optional(),
  'redirect-from': fields.redirectFrom.optional(),
  draft: fields.draft.optional(),
};

/** What a work may say: an article, or an issue's introduction. */
const work = {
  ...common,
  issue: fields.issueNumber.optional(),
  authors: fields.authors.optional(),
  date: fields.published.optional(),
  topics: fields.topics.optional(),
  'responds-to': fields.respondsTo.optional(),
  license: fields.license.optional(),
  doi: fields.doi.optional(),
};

const attachment = z.strictObject({
  file: field(filePath, {
    about: {
      en: 'The file, from the folder of this text.',
      es: 'El archivo, desde la carpeta de este texto.',
    },
    expected: { en: 'the path of a file', es: 'la ruta de un archivo' },
    example: 'media/framework.pdf',
    scope: { belongsTo: 'work' },
  }),
  title: field(text, {
    about: {
      en: 'What readers see; without it, the file’s name.',
      es: 'Lo que se lee en la página; sin él, el nombre del archivo.',
    },
    expected: { en: 'a text', es: 'un texto' },
    example: 'The framework',
    scope: { belongsTo: 'work' },
  }).optional(),
});

/** Front matter of an article, in any language. */
export const articleSchema = z.strictObject({
  ...work,
  slug: fields.slug.optional(),
  section: field(text, {
    about: {
      en: 'The section of the issue, by its key in journal.yaml.',
      es: 'La sección del número, por su clave en journal.yaml.',
    },
    expected: { en: 'the key of a section', es: 'la clave de una sección' },
    example: 'reports',
    scope: { belongsTo: 'work' },
  }).optional(),
  image: field(fields.image, {
    about: { en: 'A picture above the text.', es: 'Una imagen encima del texto.' },
    expected: { en: 'the fields src, alt and credit', es: 'los campos src, alt y credit' },
    example: '{src: media/march.jpg, alt: A march, credit: Name}',
    scope: { belongsTo: 'work' },
  }).optional(),
  attachments: field(oneOrMore(attachment), {
    about: { en: 'Files to download.', es: 'Archivos para descargar.' },
    expected: { en: 'a list of {file, title}', es: 'una lista de {file, title}' },
    example: '[{file: media/framework.pdf, title: The framework}]',
    scope: { belongsTo: 'work' },
  }).optional(),
});

/** Front matter of an issue, in any language. */
export const issueSchema = z.strictObject({
  ...work,
  volume: field(text, {
    about: { en: 'The volume, as printed.', es: 'El volumen, como está impreso.' },
    expected: { en: 'a number or a word', es: 'un número o una palabra' },
    example: '1',
    scope: { belongsTo: 'work' },
  }).optional(),
  editors: fields.editors.optional(),
  cover: field(fields.image, {
    about: { en: 'The picture on the cover.', es: 'La imagen de la portada.' },
    expected: { en: 'the fields src, alt and credit', es: 'los campos src, alt y credit' },
    example: '{src: media/cover.jpg, alt: A road, credit: Name}',
    scope: { belongsTo: 'work' },
  }).optional(),
  contents: field(listOf(text), {
    about: {
      en: 'The ids of the articles in the editors’ order; without it, by section, then title.',
      es: 'Los identificadores de los artículos en el orden de la edición; sin él, por sección y título.',
    },
    expected: { en: 'a list of ids', es: 'una lista de identificadores' },
    example: '[in-cuba, building-the-left]',
    scope: { belongsTo: 'work' },
  }).optional(),
  call: field(
    z.strictObject({
      deadline: field(date, {
        about: {
          en: 'The last day on which responses are taken. A translation leaves it out.',
          es: 'El último día en que se reciben respuestas. Una traducción lo omite.',
        },
        expected: { en: 'a date', es: 'una fecha' },
        example: '2020-06-30',
        scope: { belongsTo: 'work' },
      }).optional(),
      zone: field(
        textAs((value) => (isZone(value) ? value : undefined)),
        {
          about: {
            en: 'The time zone in which that day ends, where it is not the journal’s.',
            es: 'La zona horaria en que acaba ese día, si no es la de la revista.',
          },
          expected: { en: 'an IANA time zone', es: 'una zona horaria IANA' },
          example: 'America/Los_Angeles',
          scope: { belongsTo: 'work' },
        },
      ).optional(),
      for: field(text, {
        about: { en: 'The issue that the responses are for.', es: 'El número al que van las respuestas.' },
        expected: { en: 'the number of an issue', es: 'el número de una edición' },
        example: '3',
        scope: { belongsTo: 'work' },
      }).optional(),
      text: field(text, {
        about: {
          en: 'What you ask for. Each translation says it anew.',
          es: 'Qué se pide. Cada traducción lo dice de nuevo.',
        },
        expected: { en: 'a text', es: 'un texto' },
        example: 'Write to us',
        scope: { belongsTo: 'edition', translated: 'callText' },
      }).optional(),
    }),
    {
      about: {
        en: 'A call for responses: its last day (or month, or year), the zone in which it ends, the issue it is for, and a text.',
        es: 'Una convocatoria: el último día (o mes, o año), la zona horaria en que acaba, el número al que va y un texto.',
      },
      expected: {
        en: 'the fields deadline, zone, for and text',
        es: 'los campos deadline, zone, for y text',
      },
      example: '{deadline: 2020-06-30, zone: America/Los_Angeles, for: 3, text: Write to us}',
      scope: { belongsTo: 'work' },
    },
  ).optional(),
});

/** Front matter of a page of the journal's own. */
export const pageSchema = z.strictObject({ ...common, slug: fields.slug.optional() });

export type ArticleFields = z.output<typeof articleSchema>;
export type IssueFields = z.output<typeof issueSchema>;
export type PageFields = z.output<typeof pageSchema>;
