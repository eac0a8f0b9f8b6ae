import * as z from 'zod';
import { KNOWN_LANGUAGES } from '../languages/index.ts';
import type { FieldName } from '../languages/words/fields/field-names.ts';
import { SHARE_PICTURES, type SharePictures } from '../model/share-pictures.ts';
import { partsOf, readWebAddress, type WebAddress } from '../model/web-address.ts';
import { field, flag, listOf, longText, sitePath, text, textAs, webAddress } from './field.ts';
import { repository } from './repository.ts';
import { license } from './text-fields.ts';
import { isZone } from './zone.ts';

/**
 * The address of the journal's start page, with a slash at its end. A user name would be in no address of a page, two
 * slashes would begin an address of another host, and catalogues want a name instead of numbers in brackets (IPv6).
 */
function siteUrl(written: string): URL | undefined {
  const address = readWebAddress(written.endsWith('/') ? written : `${written}/`);
  if (address === undefined || /[?#]/.test(written)) return undefined;
  const url = partsOf(address);
  const isNamed = url.username === '' && url.password === '' && !url.host.startsWith('[');
  return isNamed && !url.pathname.includes('//') ? url : undefined;
}

/** The address of a gateway, behind which the journal's own is written. */
function gateway(written: string): WebAddress | undefined {
  return /[?#]/.test(written) ? undefined : readWebAddress(written);
}

function sharePictures(written: string): SharePictures | undefined {
  return SHARE_PICTURES.find((choice) => choice === written);
}

/** One text for all languages, or one per language. */
const localized = z.union([text, z.record(z.string(), text)]);
const named = (about: FieldName, example: string) =>
  field(localized, {
    about,
    expected: 'text-by-language',
    example,
    scope: { belongsTo: 'journal' },
  });

/** Old addresses of pages that no text can redirect from, such as those of people and topics, with present ones. */
const redirects = z.record(z.string(), text).superRefine((addresses, context) => {
  if (!Object.keys(addresses).every((old) => sitePath.safeParse(old).success)) context.addIssue('wrong-type');
});

/** A word of the interface. Groups of words are read only to be told from other values, since names are written whole. */
const ownWord = field(z.union([text, z.record(z.string(), z.unknown())]), {
  about: 'journal.words',
  expected: 'text',
  example: 'Numbers',
  scope: { belongsTo: 'journal' },
});
const ownWords = field(z.record(z.string(), ownWord), {
  about: 'journal.words',
  expected: 'named-keys',
  example: '{navigation.issues: Numbers}',
  scope: { belongsTo: 'journal' },
});

/** The fields of `journal.yaml`. */
export const journalSchema = z.strictObject({
  title: named('journal.title', 'Out to Win!'),
  tagline: named('journal.tagline', '{en: Notes on the Road, es: Notas del camino}').optional(),
  description: named(
    'journal.description',
    '{en: A journal of debate, es: Una revista de debate}',
  ).optional(),
  url: field(textAs(siteUrl), {
    about: 'journal.url',
    expected: 'address',
    example: 'https://example.org/',
    scope: { belongsTo: 'journal' },
  }),
  languages: field(listOf(text), {
    about: 'journal.languages',
    expected: 'languages',
    example: `[${KNOWN_LANGUAGES.join(', ')}]`,
    scope: { belongsTo: 'journal' },
  }),
  publisher: field(text, {
    about: 'journal.publisher',
    expected: 'name',
    example: 'LeftRoots',
    scope: { belongsTo: 'journal' },
  }).optional(),
  issn: field(
    textAs((value) => (isIssn(value) ? value.toUpperCase() : undefined)),
    {
      about: 'journal.issn',
      expected: 'issn',
      example: '1234-5679',
      scope: { belongsTo: 'journal' },
    },
  ).optional(),
  license: field(license, {
    about: 'journal.license',
    expected: 'license',
    example: 'CC-BY-NC-SA-4.0',
    scope: { belongsTo: 'journal' },
  }).optional(),
  'oai-gateway': field(textAs(gateway), {
    about: 'journal.oai-gateway',
    expected: 'web-address',
    example: 'https://gateway.example.org/oai',
    scope: { belongsTo: 'journal' },
  }).optional(),
  email: field(
    textAs((value) => (/^[^\s@<>"']+@[^\s@<>"'.]+(?:\.[^\s@<>"'.]+)+$/.test(value) ? value : undefined)),
    {
      about: 'journal.email',
      expected: 'email',
      example: 'editors@example.org',
      scope: { belongsTo: 'journal' },
    },
  ).optional(),
  zone: field(
    textAs((value) => (isZone(value) ? value : undefined)),
    {
      about: 'journal.zone',
      expected: 'zone',
      example: 'America/Los_Angeles',
      scope: { belongsTo: 'journal' },
    },
  ).optional(),
  repository: repository.optional(),
  sections: field(z.record(z.string(), localized), {
    about: 'journal.sections',
    expected: 'named-keys',
    example: '{reports: {en: Reports, es: Informes}}',
    scope: { belongsTo: 'journal' },
  }).optional(),
  topics: field(z.record(z.string(), localized), {
    about: 'journal.topics',
    expected: 'named-keys',
    example: '{unions: {en: Unions, es: Sindicatos}}',
    scope: { belongsTo: 'journal' },
  }).optional(),
  guide: field(flag, {
    about: 'journal.guide',
    expected: 'flag',
    example: 'false',
    scope: { belongsTo: 'journal' },
  }).optional(),
  offline: field(flag, {
    about: 'journal.offline',
    expected: 'flag',
    example: 'false',
    scope: { belongsTo: 'journal' },
  }).optional(),
  'share-pictures': field(textAs(sharePictures), {
    about: 'journal.share-pictures',
    expected: 'one-word',
    choices: SHARE_PICTURES,
    example: 'issues',
    scope: { belongsTo: 'journal' },
    // It was a switch for the pictures of articles.
    formerly: { values: { true: 'articles', false: 'none' } },
  }).optional(),
  pdf: field(flag, {
    about: 'journal.pdf',
    expected: 'flag',
    example: 'true',
    scope: { belongsTo: 'journal' },
  }).optional(),
  redirects: field(redirects, {
    about: 'journal.redirects',
    expected: 'redirects',
    example: '{/people/ana-rivas/: /people/ana-rivas-soto/}',
    scope: { belongsTo: 'journal' },
  }).optional(),
  words: field(z.record(z.string(), ownWords), {
    about: 'journal.words',
    expected: 'words',
    example: '{en: {navigation.issues: Numbers}}',
    scope: { belongsTo: 'journal' },
  }).optional(),
});

export type JournalFields = z.output<typeof journalSchema>;
export type LocalizedField = z.output<typeof localized>;

/** The content of `people.yaml`: facts about people, by name. */
export const peopleSchema = z.record(
  z.string(),
  z.strictObject({
    bio: field(z.union([longText, z.record(z.string(), longText)]), {
      about: 'person.bio',
      expected: 'text-by-language',
      example: '{en: A translator and organizer., es: Traductora y organizadora.}',
      scope: { belongsTo: 'journal' },
    }).optional(),
    links: field(listOf(webAddress), {
      about: 'person.links',
      expected: 'addresses',
      example: '[https://example.org/ana]',
      scope: { belongsTo: 'journal' },
    }).optional(),
    family: field(text, {
      about: 'person.family',
      expected: 'family-name',
      example: 'García Márquez',
      scope: { belongsTo: 'journal' },
    }).optional(),
    organization: field(flag, {
      about: 'person.organization',
      expected: 'flag',
      example: 'true',
      scope: { belongsTo: 'journal' },
    }).optional(),
  }),
);

export type PeopleFields = z.output<typeof peopleSchema>;

/**
 * Checks the form and check digit (ISO 3297): the sum of eight digits, weighted 8 to 1, is divisible by 11. X as the
 * last digit is 10.
 */
function isIssn(value: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/i.test(value)) return false;
  const digits = [...value.replace('-', '').toUpperCase()].map((digit) =>
    digit === 'X' ? 10 : Number(digit),
  );
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
}
