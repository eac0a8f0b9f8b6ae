import { defineRule } from '../problem.ts';

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
  },
);
