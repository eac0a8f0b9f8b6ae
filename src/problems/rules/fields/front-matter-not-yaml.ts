import { defineRule } from '../../problem.ts';

/** `---js` and the like would run code from a text. Reported while the file is read; nothing is run. */
export const frontMatterNotYaml = defineRule<{ engine: string }>('front-matter-not-yaml', 'error', {
  en: ({ engine }) => [
    `The front matter says it is written in "${engine}". Only YAML is read, and nothing in it is run.`,
    'Begin the file with a line of three hyphens and nothing else: ---',
  ],
  es: ({ engine }) => [
    `El encabezado dice estar escrito en "${engine}". Solo se lee YAML, y nada de él se ejecuta.`,
    'Empezar el archivo con una línea de tres guiones y nada más: ---',
  ],
  about: {
    en: 'What follows the three hyphens on the first line asks for another language than YAML. Such front matter could run a program, so it is never read.',
    es: 'Lo que sigue a los tres guiones de la primera línea pide un lenguaje distinto de YAML. Un encabezado así podría ejecutar un programa; por eso no se lee nunca.',
  },
  example: { engine: 'js' },
});
