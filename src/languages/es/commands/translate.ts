import type { TranslateWords } from '../../words/commands/translate-words.ts';

/** Lo que dice `translate`, en español. */
export const translate: TranslateWords = {
  oneText:
    'translate necesita el identificador de un texto: el nombre del archivo sin .md, o issue-2 para la introducción del número 2.',
  unknownText: (named, suggestion) =>
    `Ningún texto tiene el identificador "${named}".${suggestion === undefined ? '' : ` ¿Querías decir "${suggestion}"?`}`,
  unreadable: (named) => `"${named}" tiene un error que hay que corregir antes:`,
  oneLanguage: 'La revista tiene un solo idioma. Para añadir otro, inclúyelo en languages, en journal.yaml.',
  whichLanguage: (languages) => `Elige con --to a qué idioma se traduce: ${languages}.`,
  foreignLanguage: (code, languages) => `"${code}" no es un idioma de la revista. --to admite: ${languages}.`,
  isOriginal: (named, language) =>
    `"${named}" se escribió en ${language}, así que no hay nada que traducir. Elige otro idioma con --to.`,
  fileInTheWay: (file) =>
    `${file} ya existe, pero no se puede leer como traducción. No se ha escrito nada. Para ver qué le pasa: npm run check`,
  alreadyThere: (file, command) =>
    `${file} ya existe; no se ha escrito nada. Para ver qué ha cambiado desde entonces: ${command}`,
  notThere: (file, command) => `Todavía no existe ${file}. Para empezarlo: ${command}`,
  noFrontMatter: (file) =>
    `${file} no tiene encabezado, así que no se puede anotar en él la huella. No se ha escrito nada.`,
  wrote: (file, from, paragraphs) =>
    `Se ha creado ${file} a partir del texto en ${from} (${paragraphs === 1 ? '1 párrafo' : `${paragraphs} párrafos`}).`,
  nextSteps: (command) =>
    [
      'Qué hacer ahora:',
      '  1. Abre el archivo, traduce lo que contiene y escribe tu nombre en "translators".',
      '  2. Mira cómo queda con npm start.',
      '  3. Cuando esté lista, borra la línea "draft: true". Mientras siga ahí, la traducción no se publica.',
      `Si mientras tanto cambia el original: ${command}`,
    ].join('\n'),
  comments: (to) => ({
    translate: 'Traduce lo que va tras los dos puntos, hasta "translators", y el texto de abajo.',
    slug: `(la última parte de la dirección en ${to}; sin ella, el nombre del archivo)`,
    translators: 'Tu nombre va entre los corchetes: [Nombre Uno, Nombre Dos]',
    draft: 'borra esta línea cuando la traducción esté lista',
  }),
  current: (file, from) => `${file} está al día: el texto en ${from} no ha cambiado desde que se tradujo.`,
  notRecorded: (file, from, command) =>
    `${file} no dice de qué versión del texto en ${from} se tradujo, así que no hay manera de saber qué ha cambiado.\n` +
    `Si dice lo mismo que el original de ahora: ${command}`,
  stale: (file, from, count, since) => {
    const places = count === undefined ? '' : count === 1 ? ' en 1 lugar' : ` en ${count} lugares`;
    const when = since === undefined ? '' : `; el primer cambio es del ${since}`;
    return `${file}\nEl texto en ${from} ha cambiado${places} desde que se hizo esta traducción${when}.`;
  },
  noPast: {
    'no-git': 'Aquí no hay historial de git, así que no se puede mostrar el texto anterior.',
    'not-in-history':
      'El texto que se tradujo nunca se registró en git, o ya no está en el historial, así que no se puede mostrar.',
    shallow:
      'Este clon solo tiene la parte más reciente del historial, así que no se puede mostrar el texto anterior. Para traer el resto: git fetch --unshallow',
  },
  signs: '(-) el original de entonces   (+) el original de ahora   (=) la traducción',
  place: (place) => {
    switch (place.kind) {
      case 'title':
        return 'Título';
      case 'subtitle':
        return 'Subtítulo';
      case 'summary':
        return 'Resumen';
      case 'imageAlt':
        return 'Descripción de la imagen';
      case 'callText':
        return 'Texto de la convocatoria';
      case 'paragraph':
        return `¶${place.number}`;
      case 'note':
        return `Nota ${place.number}`;
      case 'heading':
        return `Título de sección${after(place.after, 'después de')}`;
      case 'item':
        return `Elemento de una lista${after(place.after, 'después de')}`;
      case 'quotation':
        return `Cita${after(place.after, 'después de')}`;
      case 'row':
        return `Fila de una tabla${after(place.after, 'después de')}`;
      case 'other':
        return `Texto${after(place.after, 'después de')}`;
    }
  },
  change: (kind, place = 'Al principio', from) => {
    const was = from === undefined ? '' : ` (antes: ${from})`;
    const words = {
      changed: 'ha cambiado',
      moved: `se ha movido aquí${was}`,
      added: 'es nuevo',
      removed: 'se ha quitado el pasaje que seguía',
    };
    return `${place}: ${words[kind]}`;
  },
  whenDone: (command) =>
    `Cuando la traducción diga lo mismo que el original, o si no había nada que volver a traducir:\n  ${command}`,
  recorded: (file, from) => `Anotado en ${file}: esta traducción está al día con el texto en ${from}.`,
  alreadyRecorded: (file, from) => `${file} ya dice que está al día con el texto en ${from}.`,
  allNeedsDone:
    'Para anotar en todas las traducciones de qué texto se hicieron: npm run translate -- --all --done. Las traducciones se empiezan una por una, con el identificador de un texto.',
  allAlone: '--all vale por todos los textos, así que no admite identificador ni --empty.',
  recordedPast: (file, date) => `${file}: se hizo del original del ${date}`,
  recordedNow: (file) => `${file}: se hizo del original tal como está ahora`,
  leftAlone: (file, why) => {
    const reasons = {
      'no-original': 'la edición de la que se tradujo no está en el archivo de la revista',
      'no-fingerprint': 'lo que dice source no es una huella; borra esa línea',
      'no-front-matter': 'no se puede cambiar su encabezado',
      shallow:
        'este clon solo tiene la parte más reciente del historial, así que no se sabe cuándo cambió por última vez; antes: git fetch --unshallow',
      'unreadable-then': 'no se puede leer el original de entonces',
    };
    return `${file}: sin anotar, ${reasons[why]}`;
  },
  leftUnreadable: (count) =>
    `${count === 1 ? '1 texto tiene un error y no se ha tocado' : `${count} textos tienen errores y no se han tocado`}. Para ver cuáles: npm run check`,
  recordedAll: (past, now, before, left) =>
    [
      past + now === 0 ? 'No hay nada que anotar.' : `Anotado en ${translations(past + now)}.`,
      ...(past > 0
        ? [`Según git, tal como estaba el original cuando la traducción cambió por última vez: ${past}.`]
        : []),
      ...(now > 0 ? [`Tal como está el original ahora, porque git no sabe nada más: ${now}.`] : []),
      ...(before > 0 ? [`Ya anotadas antes, y sin tocar: ${before}.`] : []),
      ...(left > 0 ? [`Sin anotar: ${left}.`] : []),
      ...(past > 0 ? ['Para ver cuáles han quedado atrasadas: npm run status'] : []),
    ].join('\n'),
};

function translations(count: number): string {
  return count === 1 ? '1 traducción' : `${count} traducciones`;
}

function after(paragraph: number, word: string): string {
  return paragraph === 0 ? '' : ` ${word} ¶${paragraph}`;
}
