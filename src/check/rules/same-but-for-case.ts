import { defineRule } from '../problem.ts';

/** Many hosts, and the file systems of macOS and Windows, take both for one: a page would hide the other. */
export const sameButForCase = defineRule<{ address: string; other: string }>('same-but-for-case', 'warning', {
  en: ({ address, other }) => [
    `The old address ${address} differs from ${other} only in upper and lower case.`,
    'Many hosts take both for one, and then only one is shown. Remove the line, unless the journal’s host tells them apart.',
  ],
  es: ({ address, other }) => [
    `La dirección antigua ${address} solo se distingue de ${other} por las mayúsculas.`,
    'Muchos servidores las toman por una sola y muestran una de las dos. Quitar la línea, salvo que el servidor de la revista las distinga.',
  ],
  about: {
    en: 'Two addresses differ only in upper and lower case. Many hosts take both for one, so one of the two pages could not be reached.',
    es: 'Dos direcciones solo se distinguen por las mayúsculas. Muchos servidores las toman por una sola, así que una de las dos páginas quedaría fuera de alcance.',
  },
  example: { address: '/Brazil/', other: '/brazil/' },
});
