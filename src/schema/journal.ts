import { z } from 'zod';
import { LANGUAGES } from '../languages/index.ts';
import { field, flag, isWebAddress, listOf, longText, text, textAs, webAddress } from './field.ts';
import { repository } from './repository.ts';
import { license } from './text-fields.ts';
import { isZone } from './zone.ts';

/** One text for all languages, or one for each. */
const localized = z.union([text, z.record(z.string(), text)]);
const named = (about: { en: string; es: string }, example: string) =>
  field(localized, {
    about,
    expected: { en: 'a text, or one for each language', es: 'un texto, o uno por idioma' },
    example,
    scope: { belongsTo: 'journal' },
  });

/** What `journal.yaml` holds. */
export const journalSchema = z.strictObject({
  title: named({ en: 'The journal’s title.', es: 'El título de la revista.' }, 'Out to Win!'),
  tagline: named(
    { en: 'A line under the title.', es: 'Una línea debajo del título.' },
    '{en: Notes on the Road, es: Notas del camino}',
  ).optional(),
  description: named(
    { en: 'What the journal is, in a sentence.', es: 'Qué es la revista, en una frase.' },
    '{en: A journal of debate, es: Una revista de debate}',
  ).optional(),
  url: field(
    textAs((value) =>
      isWebAddress(value) && !/[?#]/.test(value)
        ? new URL(value.endsWith('/') ? value : `${value}/`)
        : undefined,
    ),
    {
      about: {
        en: 'Where the site will stand, with https:// and, where there is one, a path.',
        es: 'Dónde estará el sitio, con https:// y, si la hay, una ruta.',
      },
      expected: { en: 'a full address', es: 'una dirección completa' },
      example: 'https://example.org/',
      scope: { belongsTo: 'journal' },
    },
  ),
  languages: field(listOf(text), {
    about: {
      en: 'The languages of the journal; the first is the default one.',
      es: 'Los idiomas de la revista; el primero es el principal.',
    },
    expected: { en: 'a list of language codes', es: 'una lista de códigos de idioma' },
    example: `[${LANGUAGES.join(', ')}]`,
    scope: { belongsTo: 'journal' },
  }),
  publisher: field(text, {
    about: { en: 'Who publishes the journal.', es: 'Quién publica la revista.' },
    expected: { en: 'a name', es: 'un nombre' },
    example: 'LeftRoots',
    scope: { belongsTo: 'journal' },
  }).optional(),
  issn: field(
    textAs((value) => (isIssn(value) ? value.toUpperCase() : undefined)),
    {
      about: { en: 'The ISSN.', es: 'El ISSN.' },
      expected: { en: 'an ISSN whose check digit is right', es: 'un ISSN con su dígito de control correcto' },
      example: '1234-5679',
      scope: { belongsTo: 'journal' },
    },
  ).optional(),
  license: field(license, {
    about: {
      en: 'The license of everything the journal publishes; a text may have one of its own.',
      es: 'La licencia de todo lo que publica la revista; un texto puede tener la suya.',
    },
    expected: { en: 'an SPDX identifier', es: 'un identificador SPDX' },
    example: 'CC-BY-NC-SA-4.0',
    scope: { belongsTo: 'journal' },
  }).optional(),
  'oai-gateway': field(webAddress, {
    about: {
      en: 'The OAI-PMH gateway through which libraries harvest oai.xml, where the journal is registered with one.',
      es: 'La pasarela OAI-PMH por la que las bibliotecas recolectan oai.xml, si la revista está registrada en una.',
    },
    expected: { en: 'a full web address', es: 'una dirección web completa' },
    example: 'https://gateway.example.org/oai',
    scope: { belongsTo: 'journal' },
  }).optional(),
  email: field(
    textAs((value) => (/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(value) ? value : undefined)),
    {
      about: { en: 'Where answers are sent.', es: 'Adónde se envían las respuestas.' },
      expected: { en: 'an e-mail address', es: 'una dirección de correo' },
      example: 'editors@example.org',
      scope: { belongsTo: 'journal' },
    },
  ).optional(),
  zone: field(
    textAs((value) => (isZone(value) ? value : undefined)),
    {
      about: { en: 'The time zone in which deadlines end.', es: 'La zona horaria en que acaban los plazos.' },
      expected: { en: 'an IANA time zone', es: 'una zona horaria IANA' },
      example: 'America/Los_Angeles',
      scope: { belongsTo: 'journal' },
    },
  ).optional(),
  repository: repository.optional(),
  sections: field(z.record(z.string(), localized), {
    about: {
      en: 'The sections of an issue, in order, with their names.',
      es: 'Las secciones de un número, en orden, con sus nombres.',
    },
    expected: { en: 'keys with their names', es: 'claves con sus nombres' },
    example: '{reports: {en: Reports, es: Informes}}',
    scope: { belongsTo: 'journal' },
  }).optional(),
  topics: field(z.record(z.string(), localized), {
    about: {
      en: 'Names of topics; a topic without one is shown as its key.',
      es: 'Nombres de los temas; sin nombre se muestra la clave.',
    },
    expected: { en: 'keys with their names', es: 'claves con sus nombres' },
    example: '{unions: {en: Unions, es: Sindicatos}}',
    scope: { belongsTo: 'journal' },
  }).optional(),
  guide: field(flag, {
    about: {
      en: 'Whether the site has these guides for editors and translators. They are there unless you write false.',
      es: 'Si el sitio lleva estas guías para editar y traducir. Las lleva, salvo que se escriba false.',
    },
    expected: { en: 'true or false', es: 'true o false' },
    example: 'false',
    scope: { belongsTo: 'journal' },
  }).optional(),
  'share-pictures': field(flag, {
    about: {
      en: 'Whether each text has a picture of its title, which is shown where its address is shared. They are there unless you write false: the first build of an archive of thousands takes minutes for them.',
      es: 'Si cada texto tiene una imagen con su título, que se muestra donde se comparte su dirección. La tiene, salvo que se escriba false: en un archivo de miles de textos, la primera construcción tarda minutos en hacerlas.',
    },
    expected: { en: 'true or false', es: 'true o false' },
    example: 'false',
    scope: { belongsTo: 'journal' },
  }).optional(),
});

export type JournalFields = z.output<typeof journalSchema>;
export type LocalizedField = z.output<typeof localized>;

/** What `people.yaml` holds: what there is to say of people, by name. */
export const peopleSchema = z.record(
  z.string(),
  z.strictObject({
    bio: field(z.union([longText, z.record(z.string(), longText)]), {
      about: {
        en: 'Who the person is, in a sentence or two.',
        es: 'Quién es la persona, en una o dos frases.',
      },
      expected: { en: 'a text, or one for each language', es: 'un texto, o uno por idioma' },
      example: '{en: A translator and organizer., es: Traductora y organizadora.}',
      scope: { belongsTo: 'journal' },
    }).optional(),
    links: field(listOf(webAddress), {
      about: { en: 'Where more of the person can be found.', es: 'Dónde encontrar más de la persona.' },
      expected: { en: 'a list of full addresses', es: 'una lista de direcciones completas' },
      example: '[https://example.org/ana]',
      scope: { belongsTo: 'journal' },
    }).optional(),
    family: field(text, {
      about: {
        en: 'The family name, as it ends the name, for citations. Needed where there are two that are not common Spanish names.',
        es: 'El apellido o los apellidos, tal como cierran el nombre, para las citas. Hace falta donde hay dos y no son de los más comunes.',
      },
      expected: { en: 'the last words of the name', es: 'las últimas palabras del nombre' },
      example: 'García Márquez',
      scope: { belongsTo: 'journal' },
    }).optional(),
    organization: field(flag, {
      about: {
        en: 'Whether the name is an organization’s, which citations do not take apart. Names with a word such as “Committee” are taken for one.',
        es: 'Si el nombre es de una organización, que las citas no dividen. Se entiende así cuando lleva una palabra como «Comité».',
      },
      expected: { en: 'true or false', es: 'true o false' },
      example: 'true',
      scope: { belongsTo: 'journal' },
    }).optional(),
  }),
);

export type PeopleFields = z.output<typeof peopleSchema>;

/** ISO 3297: eight digits, the last one (maybe X for ten) makes the weighted sum divisible by 11. */
function isIssn(value: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/i.test(value)) return false;
  const digits = [...value.replace('-', '').toUpperCase()].map((digit) =>
    digit === 'X' ? 10 : Number(digit),
  );
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
}
