import type { Language } from '../../languages/index.ts';
import type { Kind } from './request.ts';

/** What `new` says, in one language. */
export interface NewWords {
  readonly unknownKind: (written: string, kinds: readonly string[]) => string;
  /** A title of several words without quotes. */
  readonly looseTitle: (title: string) => string;
  readonly missing: (flags: readonly string[]) => string;
  readonly unknownLanguage: (code: string, known: readonly string[]) => string;
  readonly unknownIssue: (number: string, known: readonly string[]) => string;
  readonly unknownSection: (key: string, known: readonly string[]) => string;
  readonly unknownWork: (id: string, suggestion: string | undefined) => string;
  readonly severalWorks: (id: string, ids: readonly string[]) => string;
  readonly issueTaken: (number: string, path: string) => string;
  readonly nameTaken: (name: string, path: string, free: string) => string;
  readonly ownName: (name: string, free: string) => string;
  readonly badName: (name: string, suggestion: string) => string;
  readonly badNumber: (number: string) => string;
  readonly badDate: (date: string) => string;
  readonly exists: (path: string) => string;
  readonly cancelled: string;
  readonly wrote: (path: string) => string;
  readonly next: (facts: { readonly url: string; readonly media: string | undefined }) => string;
  readonly ask: AskWords;
}

/** The questions at a terminal. */
interface AskWords {
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly title: Readonly<Record<Kind, string>>;
  readonly issue: string;
  readonly newIssue: string;
  readonly date: string;
  readonly language: string;
  readonly authors: string;
  readonly section: string;
  readonly none: string;
  readonly topics: string;
  readonly answers: string;
  readonly answersMore: string;
  readonly whichWork: string;
  readonly noneOfThese: string;
  readonly noWork: string;
  readonly name: (taken: string) => string;
  readonly required: string;
}

const en: NewWords = {
  unknownKind: (written, kinds) => `"${written}" cannot be begun. What can: ${kinds.join(', ')}`,
  looseTitle: (title) => `A title of several words stands in quotes: "${title}"`,
  missing: (flags) => `Missing: ${flags.join(', ')}. How to give it: npm run new -- --help`,
  unknownLanguage: (code, known) =>
    `The journal has no language "${code}". --in takes one of: ${known.join(', ')}`,
  unknownIssue: (number, known) =>
    `There is no issue ${number}. ${known.length === 0 ? 'There is none yet.' : `The issues are: ${known.join(', ')}.`} ` +
    'A new one begins with: npm run new -- issue',
  unknownSection: (key, known) =>
    `The journal has no section "${key}". ${known.length === 0 ? 'journal.yaml names none.' : `The sections are: ${known.join(', ')}`}`,
  unknownWork: (id, suggestion) =>
    `No article has the id "${id}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  severalWorks: (id, ids) => `Several ids begin with "${id}": ${ids.join(', ')}`,
  issueTaken: (number, path) => `Issue ${number} exists already: ${path}`,
  nameTaken: (name, path, free) =>
    `There is a text called "${name}" already: ${path}. Choose another name, such as --name ${free}. ` +
    'A translation of it begins with: npm run translate',
  ownName: (name, free) =>
    `The site needs the name "${name}" for itself. Choose another, such as --name ${free}.`,
  badName: (name, suggestion) =>
    `"${name}" cannot be the name of a file: lower-case letters, digits and hyphens can, at most 200 of them. ` +
    `Give one with --name${suggestion === '' ? '' : `, such as --name ${suggestion}`}.`,
  badNumber: (number) =>
    `"${number}" cannot be the number of an issue: lower-case letters, digits and hyphens can, such as 4, 12-13 or special.`,
  badDate: (date) => `"${date}" is no date. Write 2021, 2021-03 or 2021-03-15.`,
  exists: (path) => `${path} exists already and stays as it is.`,
  cancelled: 'Nothing was written.',
  wrote: (path) => `Wrote ${path}`,
  next: ({ url, media }) =>
    [
      'Next:',
      '  1. Open it, and write what stands between ⟦ and ⟧, without the brackets.' +
        (media === undefined ? '' : `\n     Pictures and files go into ${media}`),
      `  2. See it as you write, with npm start, at ${url}`,
      '  3. To publish it, take out the line "draft: true". npm run check says what is still missing.',
    ].join('\n'),
  ask: {
    kind: 'What do you want to begin?',
    kinds: { article: 'An article', issue: 'An issue', page: 'A page, such as "About"' },
    title: { article: 'Title of the article', issue: 'Title of the issue', page: 'Title of the page' },
    issue: 'In which issue?',
    newIssue: 'Number of the issue, as printed: 4, 12-13, special',
    date: 'Date: 2021, 2021-03 or 2021-03-15',
    language: 'In which language is it written?',
    authors: 'Who wrote it? Names with commas between them; may stay empty',
    section: 'In which section?',
    none: 'None',
    topics: 'Topics, with commas between them; may stay empty',
    answers: 'Does it answer a text? A part of its title or id, or a full address; may stay empty',
    answersMore: 'And another? May stay empty',
    whichWork: 'Which of these?',
    noneOfThese: 'None of these',
    noWork: 'No title and no id has that in it.',
    name: (taken) => `"${taken}" is taken. Name of the file, without .md`,
    required: 'This is needed.',
  },
};

const es: NewWords = {
  unknownKind: (written, kinds) => `No se puede empezar "${written}", solo: ${kinds.join(', ')}`,
  looseTitle: (title) => `Un título de varias palabras va entre comillas: "${title}"`,
  missing: (flags) => `Falta: ${flags.join(', ')}. Cómo indicarlo: npm run new -- --help`,
  unknownLanguage: (code, known) =>
    `La revista no tiene el idioma "${code}". --in admite: ${known.join(', ')}`,
  unknownIssue: (number, known) =>
    `No hay ningún número ${number}. ${known.length === 0 ? 'Todavía no hay ninguno.' : `Los números son: ${known.join(', ')}.`} ` +
    'Uno nuevo se empieza con: npm run new -- issue',
  unknownSection: (key, known) =>
    `La revista no tiene la sección "${key}". ${known.length === 0 ? 'En journal.yaml no hay ninguna.' : `Las secciones son: ${known.join(', ')}`}`,
  unknownWork: (id, suggestion) =>
    `Ningún artículo tiene el identificador "${id}".${suggestion === undefined ? '' : ` ¿Se quería decir "${suggestion}"?`}`,
  severalWorks: (id, ids) => `Varios identificadores empiezan por "${id}": ${ids.join(', ')}`,
  issueTaken: (number, path) => `El número ${number} ya existe: ${path}`,
  nameTaken: (name, path, free) =>
    `Ya hay un texto con el nombre "${name}": ${path}. Elige otro nombre, por ejemplo --name ${free}. ` +
    'Para traducirlo: npm run translate',
  ownName: (name, free) =>
    `El sitio necesita el nombre "${name}" para sí. Elige otro, por ejemplo --name ${free}.`,
  badName: (name, suggestion) =>
    `"${name}" no puede ser el nombre de un archivo: solo minúsculas, cifras y guiones, 200 como máximo. ` +
    `Da uno con --name${suggestion === '' ? '' : `, por ejemplo --name ${suggestion}`}.`,
  badNumber: (number) =>
    `"${number}" no puede ser un número de la revista: solo minúsculas, cifras y guiones, como 4, 12-13 o especial.`,
  badDate: (date) => `"${date}" no es una fecha. Se escribe 2021, 2021-03 o 2021-03-15.`,
  exists: (path) => `${path} ya existe y queda como está.`,
  cancelled: 'No se ha escrito nada.',
  wrote: (path) => `Escrito: ${path}`,
  next: ({ url, media }) =>
    [
      'Y ahora:',
      '  1. Abre el archivo y escribe lo que falta entre ⟦ y ⟧, sin dejar los corchetes.' +
        (media === undefined ? '' : `\n     Las imágenes y los archivos van en ${media}`),
      `  2. Con npm start se ve mientras se escribe, en ${url}`,
      '  3. Para publicarlo, quita la línea "draft: true". npm run check dice si todavía falta algo.',
    ].join('\n'),
  ask: {
    kind: '¿Qué quieres empezar?',
    kinds: { article: 'Un artículo', issue: 'Un número', page: 'Una página, como «Acerca de»' },
    title: { article: 'Título del artículo', issue: 'Título del número', page: 'Título de la página' },
    issue: '¿En qué número?',
    newIssue: 'Número de la revista, tal como se imprime: 4, 12-13, especial',
    date: 'Fecha: 2021, 2021-03 o 2021-03-15',
    language: '¿En qué idioma está escrito?',
    authors: '¿Quién lo escribió? Nombres separados por comas; puede quedar vacío',
    section: '¿En qué sección?',
    none: 'Ninguna',
    topics: 'Temas, separados por comas; puede quedar vacío',
    answers:
      '¿Responde a algún texto? Parte del título o del identificador, o una dirección completa; puede quedar vacío',
    answersMore: '¿Y a otro? Puede quedar vacío',
    whichWork: '¿A cuál de estos?',
    noneOfThese: 'A ninguno de estos',
    noWork: 'No aparece en ningún título ni identificador.',
    name: (taken) => `"${taken}" ya está ocupado. Nombre del archivo, sin .md`,
    required: 'Este dato hace falta.',
  },
};

const WORDS: Readonly<Record<Language, NewWords>> = { en, es };

/** What `new` says in a language. */
export function newWords(language: Language): NewWords {
  return WORDS[language];
}
