import { defineRule } from '../../problem.ts';

/** A text in another encoding would show wrong letters. Reported while the folder is read. */
export const notUtf8 = defineRule<object>('not-utf8', 'error', {
  en: () => ['The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.'],
  es: () => ['El archivo no es texto en UTF-8.', 'Guardarlo de nuevo con la codificación UTF-8.'],
  about: {
    en: 'The file was saved in an old encoding, and its accents would come out wrong.',
    es: 'El archivo se guardó con una codificación antigua, y las tildes saldrían mal.',
  },
  example: {},
});
