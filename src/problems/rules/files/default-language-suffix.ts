import { defineRule } from '../../problem.ts';

/** One text, one name: with two possible names for the default edition, two files could claim to be it. */
export const defaultLanguageSuffix = defineRule<{ code: string; name: string }>(
  'default-language-suffix',
  'error',
  {
    en: ({ code, name }) => [
      `"${code}" is the journal's default language, and its files carry no suffix.`,
      `Rename the file to "${name}".`,
    ],
    es: ({ code, name }) => [
      `"${code}" es el idioma principal de la revista, y sus archivos no llevan sufijo.`,
      `Cambiar el nombre del archivo a "${name}".`,
    ],
    about: {
      en: 'The file without a language in its name is the one in the journal’s first language. With two possible names, two files could claim to be the same text.',
      es: 'El archivo sin idioma en el nombre es el del idioma principal de la revista. Si hubiera dos nombres posibles, dos archivos podrían ser el mismo texto.',
    },
    example: { code: 'en', name: 'after-the-strike.md' },
  },
);
