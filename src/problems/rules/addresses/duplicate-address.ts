import { defineRule } from '../../problem.ts';

interface Taken {
  readonly address: string;
  /** The file that has it; undefined where it is a page that the site makes of itself. */
  readonly other: string | undefined;
}

/** Two pages at one address: one would overwrite the other. */
export const duplicateAddress = defineRule<Taken>('duplicate-address', 'error', {
  en: ({ address, other = 'a page of the site itself' }) => [
    `The address ${address} is taken already, by ${other}.`,
    'Give this text another slug, or remove the old address from redirect-from.',
  ],
  es: ({ address, other = 'una página del propio sitio' }) => [
    `La dirección ${address} ya está ocupada por ${other}.`,
    'Dar a este texto otro slug, o quitar la dirección antigua de redirect-from.',
  ],
  about: {
    en: 'Two pages would stand at one address, and one of them would overwrite the other. Some names, such as issues, search and guide, belong to the site itself.',
    es: 'Dos páginas tendrían la misma dirección, y una borraría a la otra. Algunos nombres, como issues, search o guide, son del propio sitio.',
  },
  example: { address: '/issues/2/after-the-strike/', other: 'content/issues/2/after-the-strike.md' },
});

/** A picture or an attachment that would overwrite a file of the site, or another one. */
export const duplicateFileAddress = defineRule<Taken>('duplicate-address', 'error', {
  en: ({ address, other = 'a file of the site itself' }) => [
    `The address ${address} is taken already, by ${other}.`,
    'Rename this file, or move it to a folder such as media/, and change the texts that name it.',
  ],
  es: ({ address, other = 'un archivo del propio sitio' }) => [
    `La dirección ${address} ya está ocupada por ${other}.`,
    'Cambiar el nombre de este archivo, o moverlo a una carpeta como media/, y corregir los textos que lo nombran.',
  ],
  about: {
    en: 'A picture or a file to download would overwrite one that the site itself puts there, such as bag.zip in the folder of an issue.',
    es: 'Una imagen o un archivo para descargar borraría otro que el propio sitio pone ahí, como bag.zip en la carpeta de un número.',
  },
  example: { address: '/issues/2/bag.zip', other: undefined },
});
