import type { NewWords } from '../../words/commands/new-words.ts';

/** Lo que dice `new`, en español. */
export const newWords: NewWords = {
  unknownKind: (written, kinds) => `new no puede empezar "${written}". Puede empezar: ${kinds.join(', ')}`,
  looseTitle: (title) => `Un título de varias palabras va entre comillas: "${title}"`,
  missing: (flags) => `Falta: ${flags.join(', ')}. Cómo indicarlo: npm run new -- --help`,
  unknownLanguage: (code, known) =>
    `La revista no tiene el idioma "${code}". --in admite: ${known.join(', ')}`,
  unknownIssue: (number, known) =>
    `No hay ningún número ${number}. ${known.length === 0 ? 'Todavía no hay ninguno.' : `Los números son: ${known.join(', ')}.`} ` +
    'Para empezar uno nuevo: npm run new -- issue',
  unknownSection: (key, known) =>
    `La revista no tiene la sección "${key}". ${known.length === 0 ? 'En journal.yaml no hay ninguna.' : `Las secciones son: ${known.join(', ')}`}`,
  unknownWork: (id, suggestion) =>
    `Ningún artículo tiene el identificador "${id}".${suggestion === undefined ? '' : ` ¿Se quería decir "${suggestion}"?`}`,
  severalWorks: (id, ids) => `Varios identificadores empiezan por "${id}": ${ids.join(', ')}`,
  issueTaken: (number, path) => `El número ${number} ya existe: ${path}`,
  nameTaken: (name, path, free) =>
    `Ya hay un texto con el nombre "${name}": ${path}. Elige otro nombre, por ejemplo --name ${free}. ` +
    'Para traducir ese texto: npm run translate',
  ownName: (name, free) => `El propio sitio usa el nombre "${name}". Elige otro, por ejemplo --name ${free}.`,
  badName: (name, suggestion) =>
    `"${name}" no puede ser el nombre de un archivo: usa solo minúsculas, cifras y guiones, 200 como máximo. ` +
    `Elige uno con --name${suggestion === '' ? '' : `, por ejemplo --name ${suggestion}`}.`,
  badNumber: (number) =>
    `"${number}" no puede ser un número de la revista: usa solo minúsculas, cifras y guiones, como 4, 12-13 o especial.`,
  badDate: (date) => `"${date}" no es una fecha. Se escribe 2021, 2021-03 o 2021-03-15.`,
  exists: (path) => `${path} ya existe y no se ha cambiado.`,
  cancelled: 'No se ha escrito nada.',
  wrote: (path) => `Escrito: ${path}`,
  next: ({ url, media }) =>
    [
      'Y ahora:',
      '  1. Abre el archivo y completa lo que está entre ⟦ y ⟧, sin dejar los corchetes.' +
        (media === undefined ? '' : `\n     Las imágenes y los demás archivos van en ${media}`),
      `  2. Para verlo mientras escribes: npm start, y abre ${url}`,
      '  3. Para publicarlo, borra la línea "draft: true". npm run check dice si todavía falta algo.',
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
    answersMore: '¿Responde a otro más? Puede quedar vacío',
    whichWork: '¿A cuál de estos?',
    noneOfThese: 'A ninguno de estos',
    noWork: 'Ningún título ni identificador contiene eso.',
    name: (taken) => `"${taken}" ya está ocupado. Otro nombre para el archivo, sin .md`,
    required: 'Este dato es obligatorio.',
  },
};
