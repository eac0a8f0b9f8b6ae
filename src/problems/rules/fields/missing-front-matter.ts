import { defineRule } from '../../problem.ts';

/** A Markdown file without its block of fields. Reported while the file is read. */
export const missingFrontMatter = defineRule<{ opened: boolean }>('missing-front-matter', 'error', {
  en: ({ opened }) => [
    opened
      ? 'The front matter begins with --- on the first line, but no second --- ends it.'
      : 'The file does not begin with front matter.',
    opened
      ? 'Put a line of three hyphens after the last field.'
      : 'Begin it with a line ---, then "title: …", then another line ---.',
  ],
  es: ({ opened }) => [
    opened
      ? 'El encabezado empieza con --- en la primera línea, pero ningún segundo --- lo cierra.'
      : 'El archivo no empieza con un encabezado.',
    opened
      ? 'Poner una línea de tres guiones después del último campo.'
      : 'Empezarlo con una línea ---, luego "title: …" y otra línea ---.',
  ],
  about: {
    en: 'Every text begins with its front matter: a few fields between two lines of three hyphens.',
    es: 'Todo texto empieza con su encabezado: unos pocos campos entre dos líneas de tres guiones.',
  },
  example: { opened: false },
});
