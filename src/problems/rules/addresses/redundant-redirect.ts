import { defineRule } from '../../problem.ts';

/** An old address that is still the present one needs no forwarding; archives brought from elsewhere often list it. */
export const redundantRedirect = defineRule<{ address: string }>('redundant-redirect', 'warning', {
  en: ({ address }) => [
    `redirect-from lists ${address}, which is this text's own address.`,
    'Remove the line: nothing has to be forwarded.',
  ],
  es: ({ address }) => [
    `redirect-from incluye ${address}, que es la dirección actual de este mismo texto.`,
    'Quitar la línea: no hay nada que redirigir.',
  ],
  about: {
    en: 'redirect-from is for addresses that a text had in the past. This is the one it has now.',
    es: 'redirect-from es para las direcciones que un texto tuvo antes. Esta es la que tiene ahora.',
  },
  example: { address: '/issues/2/after-the-strike/' },
});
