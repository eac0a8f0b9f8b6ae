import { defineRule } from '../problem.ts';

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
