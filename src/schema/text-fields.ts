import * as z from 'zod';
import { readDoi } from '../model/doi.ts';
import { readWebAddress, type WebAddress } from '../model/web-address.ts';
import { isName } from '../sources/content-path.ts';
import {
  date,
  field,
  filePath,
  flag,
  listOf,
  name,
  oneOrMore,
  people,
  sitePath,
  text,
  textAs,
} from './field.ts';

/** Fields that several kinds of text share: one schema each, with its guide. */

export const title = field(text, {
  about: 'title',
  expected: 'text',
  example: 'Building the Left with rank-and-file base-building',
  scope: { belongsTo: 'edition', translated: 'title' },
});

export const subtitle = field(text, {
  about: 'subtitle',
  expected: 'text',
  example: 'Lessons from a year of organizing',
  scope: { belongsTo: 'edition', translated: 'subtitle' },
});

export const summary = field(text, {
  about: 'summary',
  expected: 'text',
  example: 'One or two sentences.',
  scope: { belongsTo: 'edition', translated: 'summary' },
});

export const issueNumber = field(text, {
  about: 'issue',
  expected: 'issue',
  example: '2',
  scope: { belongsTo: 'edition', translated: false },
});

export const language = field(text, {
  about: 'language',
  expected: 'language',
  example: 'en',
  scope: { belongsTo: 'edition', translated: false },
});

export const authors = field(people, {
  about: 'authors',
  expected: 'names',
  example: '[Name One, Name Two]',
  scope: { belongsTo: 'work' },
});

export const translators = field(people, {
  about: 'translators',
  expected: 'names',
  example: '[Name One, Name Two]',
  scope: { belongsTo: 'edition', translated: false },
});

export const editors = field(people, {
  about: 'editors',
  expected: 'names',
  example: '[Name One, Name Two]',
  scope: { belongsTo: 'work' },
});

export const published = field(date, {
  about: 'date',
  expected: 'date',
  example: '2020-03',
  scope: { belongsTo: 'edition', translated: false },
});

export const topics = field(listOf(name), {
  about: 'topics',
  expected: 'topics',
  example: '[unions, strategy]',
  scope: { belongsTo: 'work' },
});

const paragraph = field(
  textAs((value) => (/^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined)),
  {
    about: 'answer.paragraph',
    expected: 'paragraph',
    example: '12',
    scope: { belongsTo: 'work' },
  },
);

/** What a text answers, as written: a text elsewhere, or an id or a path on the journal's own site. */
export type Answered =
  | { readonly kind: 'elsewhere'; readonly address: WebAddress }
  | { readonly kind: 'named'; readonly name: string };

/** Without a scheme (`//example.org/`), an address would look like an id. */
const answered = textAs((written): Answered | undefined => {
  const name = written.replace(/\s+/g, ' ');
  const address = readWebAddress(name.startsWith('//') ? `https:${name}` : name);
  if (address !== undefined) return { kind: 'elsewhere', address };
  return name === '' ? undefined : { kind: 'named', name };
}, 'missing-field');

/** A text that this one answers, optionally with a paragraph number. */
const answer = z.union([
  answered.transform((to) => ({ article: to, paragraph: undefined })),
  z.strictObject({
    article: field(answered, {
      about: 'answer.article',
      expected: 'article',
      example: 'we-believe-that-we-can-win',
      scope: { belongsTo: 'work' },
    }),
    paragraph: paragraph.optional(),
  }),
]);

export const respondsTo = field(oneOrMore(answer), {
  about: 'responds-to',
  expected: 'answers',
  example: 'we-believe-that-we-can-win',
  scope: { belongsTo: 'work' },
});

export const redirectFrom = field(listOf(sitePath), {
  about: 'redirect-from',
  expected: 'paths',
  example: '[/brazil/]',
  scope: { belongsTo: 'edition', translated: false },
  // In the files of Jekyll's plugin for redirects, which are Markdown with the same kind of front matter.
  formerly: { names: ['redirect_from'] },
});

export const slug = field(
  textAs((value) => (isName(value) ? value : undefined)),
  {
    about: 'slug',
    expected: 'slug',
    example: 'construir-la-izquierda',
    scope: { belongsTo: 'edition', translated: false },
  },
);

export const translatedFrom = field(text, {
  about: 'translated-from',
  expected: 'language',
  example: 'en',
  scope: { belongsTo: 'edition', translated: false },
});

export const source = field(text, {
  about: 'source',
  expected: 'fingerprint',
  example: '3f9a1c20d04be677',
  scope: { belongsTo: 'edition', translated: false },
});

export const revised = field(
  z.strictObject({
    date: field(date, {
      about: 'revised.date',
      expected: 'date',
      example: '2024-05-01',
      scope: { belongsTo: 'edition', translated: false },
    }),
    note: field(text, {
      about: 'revised.note',
      expected: 'text',
      example: 'Two names are corrected.',
      scope: { belongsTo: 'edition', translated: false },
    }),
  }),
  {
    about: 'revised',
    expected: 'revision',
    example: '{date: 2024-05-01, note: Two names are corrected.}',
    scope: { belongsTo: 'edition', translated: false },
  },
);

export const license = field(
  textAs((value) => (/^[A-Za-z0-9.+-]+$/.test(value) ? value : undefined)),
  {
    about: 'license',
    expected: 'license',
    example: 'CC-BY-NC-SA-4.0',
    scope: { belongsTo: 'work' },
  },
);

export const doi = field(textAs(readDoi), {
  about: 'doi',
  expected: 'doi',
  example: '10.1234/abcd',
  scope: { belongsTo: 'work' },
});

export const draft = field(flag, {
  about: 'draft',
  expected: 'flag',
  example: 'true',
  scope: { belongsTo: 'edition', translated: false },
});

/** A text that may be blank; then it is undefined. */
const perhapsBlank = z.string().transform((value) => value.replace(/\s+/g, ' ').trim() || undefined);

/**
 * The picture of a text or an issue. A translation sets `alt`, and `credit` if it differs. A blank `alt` counts as absent and is not an error,
 * so that it does not prevent publication.
 */
export const image = z.strictObject({
  src: field(filePath, {
    about: 'image.src',
    expected: 'file',
    example: 'media/march.jpg',
    scope: { belongsTo: 'work' },
  }).optional(),
  alt: field(perhapsBlank, {
    about: 'image.alt',
    expected: 'text',
    example: 'A march through the rain',
    scope: { belongsTo: 'edition', translated: 'imageAlt' },
  }).optional(),
  credit: field(text, {
    about: 'image.credit',
    expected: 'text',
    example: 'Name One',
    scope: { belongsTo: 'edition', translated: false, inherited: true },
  }).optional(),
});
