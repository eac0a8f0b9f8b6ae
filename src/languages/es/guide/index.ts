import type { GuideWords } from '../../words/guide-words.ts';
import { chapters } from './chapters.ts';
import { files } from './files.ts';

/** Las guías en español. */
export const guide: GuideWords = {
  examples: {
    text: 'despues-de-la-huelga',
    'text issue': '2',
    paragraph: '2',
    'foreign text': 'lo-que-nos-enseno-el-valle',
    'foreign issue': '2',
    issue: '3',
    'next issue': '4',
    'issue after': '5',
    'next year': '2021',
    picture: 'media/marcha.jpg',
    document: 'media/marco.pdf',
  },
  prose: {
    editors: new URL('editors.md', import.meta.url),
    translators: new URL('translators.md', import.meta.url),
    'translators-from-es': new URL('translators-from-es.md', import.meta.url),
    moving: new URL('moving.md', import.meta.url),
    importing: new URL('importing.md', import.meta.url),
  },
  chapters,
  more: 'Las otras guías',
  fields: {
    required: 'obligatorio',
    takes: (expected) => `Espera ${expected}`,
    inner: 'Por dentro:',
    shared: 'Como se explicó arriba:',
    files,
  },
  words: {
    title: 'Las palabras de la interfaz',
    about:
      'Una revista puede decir Entregas donde el programa dice Números. En journal.yaml, las palabras de cada idioma van bajo su código, cada una con su nombre de esta lista. Las que llevan un número, un nombre o un idioma, como «3 min de lectura», no se pueden cambiar, porque varían con cada uno. Debajo de cada nombre está lo que dicen ahora las páginas.',
  },
  problems: {
    severity: { error: 'Error', warning: 'Aviso', both: 'Error o aviso' },
    explanation:
      'Un error deja el archivo de la revista ambiguo o en falso, así que no se publica nada hasta corregirlo. Un aviso es una mancha en un texto, como un enlace que no lleva a ninguna parte, y no detiene nada: las palabras se publican sin el enlace. En la revisión de una propuesta cuentan como errores los avisos de lo que ella cambia. La revisión escribe el nombre de cada problema junto a su lugar, y aquí están esos mismos nombres en orden alfabético.',
    printed: 'La revisión dice, por ejemplo:',
  },
};
