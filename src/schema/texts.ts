import * as z from 'zod';
import { deadline, field, filePath, listOf, oneOrMore, text, textAs } from './field.ts';
import * as fields from './text-fields.ts';
import { isZone } from './zone.ts';

/** Fields of every text. */
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

/** Fields of every work: an article or an issue's introduction. */
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
    about: 'attachment.file',
    expected: 'file',
    example: 'media/framework.pdf',
    scope: { belongsTo: 'edition', translated: false },
  }),
  title: field(text, {
    about: 'attachment.title',
    expected: 'text',
    example: 'The framework',
    scope: { belongsTo: 'edition', translated: false },
  }).optional(),
});

/** Front matter of an article, in any language. */
export const articleSchema = z.strictObject({
  ...work,
  slug: fields.slug.optional(),
  section: field(text, {
    about: 'section',
    expected: 'section',
    example: 'reports',
    scope: { belongsTo: 'work' },
  }).optional(),
  image: field(fields.image, {
    about: 'image',
    expected: 'picture',
    example: '{src: media/march.jpg, alt: A march, credit: Name}',
    scope: { belongsTo: 'work' },
  }).optional(),
  attachments: field(oneOrMore(attachment), {
    about: 'attachments',
    expected: 'attachments',
    example: '[{file: media/framework.pdf, title: The framework}]',
    scope: { belongsTo: 'edition', translated: false, inherited: true },
  }).optional(),
});

/** Front matter of an issue, in any language. */
export const issueSchema = z.strictObject({
  ...work,
  volume: field(text, {
    about: 'volume',
    expected: 'volume',
    example: '1',
    scope: { belongsTo: 'work' },
  }).optional(),
  editors: fields.editors.optional(),
  cover: field(fields.image, {
    about: 'cover',
    expected: 'picture',
    example: '{src: media/cover.jpg, alt: A road, credit: Name}',
    scope: { belongsTo: 'work' },
  }).optional(),
  contents: field(listOf(text), {
    about: 'contents',
    expected: 'ids',
    example: '[in-cuba, building-the-left]',
    scope: { belongsTo: 'work' },
  }).optional(),
  call: field(
    z.strictObject({
      deadline: field(deadline, {
        about: 'call.deadline',
        expected: 'date',
        example: '2020-06-30',
        scope: { belongsTo: 'work' },
      }).optional(),
      zone: field(
        textAs((value) => (isZone(value) ? value : undefined)),
        {
          about: 'call.zone',
          expected: 'zone',
          example: 'America/Los_Angeles',
          scope: { belongsTo: 'work' },
        },
      ).optional(),
      for: field(text, {
        about: 'call.for',
        expected: 'issue-number',
        example: '3',
        scope: { belongsTo: 'work' },
      }).optional(),
      text: field(text, {
        about: 'call.text',
        expected: 'text',
        example: 'Write to us',
        scope: { belongsTo: 'edition', translated: 'callText' },
      }).optional(),
    }),
    {
      about: 'call',
      expected: 'call',
      example: '{deadline: 2020-06-30, zone: America/Los_Angeles, for: 3, text: Write to us}',
      scope: { belongsTo: 'work' },
    },
  ).optional(),
});

/** Front matter of one of the journal's own pages. */
export const pageSchema = z.strictObject({ ...common, slug: fields.slug.optional() });

export type ArticleFields = z.output<typeof articleSchema>;
export type IssueFields = z.output<typeof issueSchema>;
export type PageFields = z.output<typeof pageSchema>;
