import type { GuideWords } from '../../words/guide-words.ts';
import { chapters } from './chapters.ts';
import { files } from './files.ts';

/** Las guías en español. */
export const guide: GuideWords = {
  prose: {
    editors: new URL('editors.md', import.meta.url),
    translators: new URL('translators.md', import.meta.url),
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
  problems: {
    severity: { error: 'Error', warning: 'Aviso', both: 'Error o aviso' },
    explanation:
      'Un error publicaría algo roto o falso, así que no se publica nada hasta corregirlo. Un aviso no detiene nada; conviene atenderlo cuando se pueda. La revisión escribe el nombre de cada problema junto a su lugar, y aquí están esos mismos nombres en orden alfabético.',
    printed: 'La revisión dice, por ejemplo:',
  },
};
