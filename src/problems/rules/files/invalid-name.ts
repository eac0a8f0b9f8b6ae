import { defineRule } from '../../problem.ts';

/** File and folder names become addresses, which must be easy to type and never need escaping. */
export const invalidName = defineRule<{ name: string; suggestion: string }>('invalid-name', 'error', {
  en: ({ name, suggestion }) => [
    `"${name}" cannot be part of an address: only lower-case letters, digits, hyphens and underscores can.`,
    suggestion ? `Rename it to "${suggestion}".` : 'Choose a name of letters and digits.',
  ],
  es: ({ name, suggestion }) => [
    `"${name}" no puede ser parte de una dirección: solo minúsculas, cifras, guiones y guiones bajos.`,
    suggestion ? `Cambiar el nombre a "${suggestion}".` : 'Elegir un nombre de letras y cifras.',
  ],
  about: {
    en: 'The names of files and folders become addresses, which must be easy to type and to pass on.',
    es: 'Los nombres de archivos y carpetas se convierten en direcciones, que deben ser fáciles de escribir y de compartir.',
  },
  example: { name: 'After the Strike', suggestion: 'after-the-strike' },
});
