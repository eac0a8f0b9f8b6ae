import { z } from 'zod';
import { isName } from '../sources/content-path.ts';
import {
  date,
  field,
  filePath,
  flag,
  isWebAddress,
  listOf,
  name,
  oneOrMore,
  sitePath,
  text,
  textAs,
} from './field.ts';

/** Fields that every kind of text has; one schema each, with its guide. */

export const title = field(text, {
  about: { en: 'The title, in the language of the file.', es: 'El título, en el idioma del archivo.' },
  expected: { en: 'a text', es: 'un texto' },
  example: 'Building the Left with rank-and-file base-building',
  scope: { belongsTo: 'edition', translated: 'title' },
});

export const subtitle = field(text, {
  about: { en: 'A second line under the title.', es: 'Una segunda línea debajo del título.' },
  expected: { en: 'a text', es: 'un texto' },
  example: 'Lessons from a year of organizing',
  scope: { belongsTo: 'edition', translated: 'subtitle' },
});

export const summary = field(text, {
  about: {
    en: 'One or two sentences for lists, search engines and link previews.',
    es: 'Una o dos frases para las listas, los buscadores y las vistas previas.',
  },
  expected: { en: 'a text', es: 'un texto' },
  example: 'One or two sentences.',
  scope: { belongsTo: 'edition', translated: 'summary' },
});

export const issueNumber = field(text, {
  about: {
    en: 'The number of the issue. The folder says it already; here it may only be repeated.',
    es: 'El número al que pertenece. La carpeta ya lo dice; aquí solo se puede repetir.',
  },
  expected: { en: 'the name of an issue', es: 'el nombre de un número' },
  example: '2',
  scope: { belongsTo: 'edition', translated: false },
});

export const language = field(text, {
  about: {
    en: 'The language of the text. The file name says it already; here it may only be repeated.',
    es: 'El idioma del texto. El nombre del archivo ya lo dice; aquí solo se puede repetir.',
  },
  expected: { en: 'the code of a language', es: 'el código de un idioma' },
  example: 'en',
  scope: { belongsTo: 'edition', translated: false },
});

export const authors = field(listOf(name), {
  about: {
    en: 'Who wrote it: people or organizations, spelt the same everywhere.',
    es: 'Quién lo escribió: personas u organizaciones, con la misma grafía en todas partes.',
  },
  expected: { en: 'a list of names', es: 'una lista de nombres' },
  example: '[Name One, Name Two]',
  scope: { belongsTo: 'work' },
});

export const translators = field(listOf(name), {
  about: { en: 'Who translated this edition.', es: 'Quién tradujo esta edición.' },
  expected: { en: 'a list of names', es: 'una lista de nombres' },
  example: '[Name One, Name Two]',
  scope: { belongsTo: 'edition', translated: false },
});

export const editors = field(listOf(name), {
  about: { en: 'Who edited the issue.', es: 'Quién editó el número.' },
  expected: { en: 'a list of names', es: 'una lista de nombres' },
  example: '[Name One, Name Two]',
  scope: { belongsTo: 'work' },
});

export const published = field(date, {
  about: {
    en: 'When the text appeared; for a translation, when the translation did. An article without it has the date of its issue.',
    es: 'Cuándo apareció el texto; en una traducción, cuándo apareció la traducción. Sin fecha, vale la del número.',
  },
  expected: { en: 'a date', es: 'una fecha' },
  example: '2020-03',
  scope: { belongsTo: 'edition', translated: false },
});

export const topics = field(listOf(name), {
  about: {
    en: 'What it is about, by key; the same keys everywhere.',
    es: 'De qué trata, por clave; las mismas en todas partes.',
  },
  expected: { en: 'a list of topics', es: 'una lista de temas' },
  example: '[unions, strategy]',
  scope: { belongsTo: 'work' },
});

const paragraph = field(
  textAs((value) => (/^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined)),
  {
    about: {
      en: 'The number of the paragraph that is answered.',
      es: 'El número del párrafo al que se responde.',
    },
    expected: { en: 'the number of a paragraph', es: 'el número de un párrafo' },
    example: '12',
    scope: { belongsTo: 'work' },
  },
);

/** A text that this one answers: an id or a full web address, maybe with the number of a paragraph. */
const answer = z.union([
  text.transform((to) => ({ article: to, paragraph: undefined })),
  z.strictObject({
    article: field(text, {
      about: {
        en: 'The id of the article that is answered, or a full https address.',
        es: 'El identificador del artículo al que se responde, o una dirección https completa.',
      },
      expected: { en: 'the id of an article', es: 'el identificador de un artículo' },
      example: 'we-believe-that-we-can-win',
      scope: { belongsTo: 'work' },
    }),
    paragraph: paragraph.optional(),
  }),
]);

export const respondsTo = field(oneOrMore(answer), {
  about: {
    en: 'What this text answers: the id of an article, a list of them, a full https address, or {article: id, paragraph: 12}.',
    es: 'A qué responde este texto: el identificador de un artículo, una lista, una dirección https completa o {article: id, paragraph: 12}.',
  },
  expected: {
    en: 'the id of an article, a list of them, or {article, paragraph}',
    es: 'el identificador de un artículo, una lista de ellos o {article, paragraph}',
  },
  example: 'we-believe-that-we-can-win',
  scope: { belongsTo: 'work' },
});

/** Whether what a text answers lies outside the archive. */
export const isExternalAnswer = isWebAddress;

export const redirectFrom = field(listOf(sitePath), {
  about: {
    en: 'Old addresses of this text, which then lead here. Those with a query (/?p=123) do on some servers only.',
    es: 'Direcciones antiguas de este texto, que llevarán aquí. Las que tienen una consulta (/?p=123), solo en algunos servidores.',
  },
  expected: { en: 'a list of paths that begin with /', es: 'una lista de rutas que empiezan por /' },
  example: '[/brazil/]',
  scope: { belongsTo: 'edition', translated: false },
});

export const slug = field(
  textAs((value) => (isName(value) ? value : undefined)),
  {
    about: {
      en: 'The last part of this edition’s address, where it is not the file’s name.',
      es: 'La última parte de la dirección de esta edición, si no es el nombre del archivo.',
    },
    expected: { en: 'lower-case letters, digits and hyphens', es: 'minúsculas, cifras y guiones' },
    example: 'construir-la-izquierda',
    scope: { belongsTo: 'edition', translated: false },
  },
);

export const translatedFrom = field(text, {
  about: {
    en: 'The language this edition was translated from.',
    es: 'El idioma del que se tradujo esta edición.',
  },
  expected: { en: 'the code of a language', es: 'el código de un idioma' },
  example: 'en',
  scope: { belongsTo: 'edition', translated: false },
});

export const source = field(text, {
  about: {
    en: 'Fingerprint of the text this edition was made from; npm run translate writes it and, with --done, renews it.',
    es: 'Huella del texto del que se hizo esta edición; la escribe npm run translate y la renueva con --done.',
  },
  expected: { en: 'a fingerprint', es: 'una huella' },
  example: '3f9a1c20d04be677',
  scope: { belongsTo: 'edition', translated: false },
});

export const revised = field(
  z.strictObject({
    date: field(date, {
      about: { en: 'When the text was revised.', es: 'Cuándo se revisó el texto.' },
      expected: { en: 'a date', es: 'una fecha' },
      example: '2024-05-01',
      scope: { belongsTo: 'edition', translated: false },
    }),
    note: field(text, {
      about: {
        en: 'What is different, for readers who knew the text before.',
        es: 'Qué cambió, para quien ya conocía el texto.',
      },
      expected: { en: 'a text', es: 'un texto' },
      example: 'Two names are corrected.',
      scope: { belongsTo: 'edition', translated: false },
    }),
  }),
  {
    about: {
      en: 'When the published text was revised last, and how; readers see it above the text. Each edition says it for itself.',
      es: 'Cuándo se revisó por última vez el texto publicado, y qué cambió; se lee encima del texto. Cada edición lo dice de sí misma.',
    },
    expected: { en: 'the fields date and note', es: 'los campos date y note' },
    example: '{date: 2024-05-01, note: Two names are corrected.}',
    scope: { belongsTo: 'edition', translated: false },
  },
);

export const license = field(
  textAs((value) => (/^[A-Za-z0-9.+-]+$/.test(value) ? value : undefined)),
  {
    about: {
      en: 'The license of the text, where it is not the journal’s.',
      es: 'La licencia del texto, si no es la de la revista.',
    },
    expected: { en: 'an SPDX identifier', es: 'un identificador SPDX' },
    example: 'CC-BY-NC-SA-4.0',
    scope: { belongsTo: 'work' },
  },
);

/** Form of a DOI: prefix `10.` and a registrant, a slash, a suffix (ISO 26324). */
export const doi = field(
  textAs((value) => (/^10\.\d{4,9}\/\S+$/.test(value) ? value : undefined)),
  {
    about: { en: 'The DOI, without https://doi.org/.', es: 'El DOI, sin https://doi.org/.' },
    expected: { en: 'a DOI', es: 'un DOI' },
    example: '10.1234/abcd',
    scope: { belongsTo: 'work' },
  },
);

export const draft = field(flag, {
  about: {
    en: 'A draft is shown by `npm start` only and never published.',
    es: 'Un borrador solo se ve con `npm start` y nunca se publica.',
  },
  expected: { en: 'true or false', es: 'true o false' },
  example: 'true',
  scope: { belongsTo: 'edition', translated: false },
});

/** A text that may be left blank, which says nothing. */
const perhapsBlank = z.string().transform((value) => value.replace(/\s+/g, ' ').trim() || undefined);

/**
 * A picture that stands for a text or an issue. A translation gives only the `alt` in its language. An empty one is as good as
 * none, and no fault that keeps the text from being published.
 */
export const image = z.strictObject({
  src: field(filePath, {
    about: {
      en: 'The file of the picture, from the folder of this text. A translation leaves it out.',
      es: 'El archivo de la imagen, desde la carpeta de este texto. Una traducción lo omite.',
    },
    expected: { en: 'the path of a file', es: 'la ruta de un archivo' },
    example: 'media/march.jpg',
    scope: { belongsTo: 'work' },
  }).optional(),
  alt: field(perhapsBlank, {
    about: {
      en: 'What the picture shows, for people who do not see it.',
      es: 'Lo que muestra la imagen, para quienes no la ven.',
    },
    expected: { en: 'a text', es: 'un texto' },
    example: 'A march through the rain',
    scope: { belongsTo: 'edition', translated: 'imageAlt' },
  }).optional(),
  credit: field(text, {
    about: { en: 'Who made the picture.', es: 'De quién es la imagen.' },
    expected: { en: 'a text', es: 'un texto' },
    example: 'Name One',
    scope: { belongsTo: 'work' },
  }).optional(),
});
