import { defineRule } from '../../problem.ts';

/** Servers that make no difference between capitals and small letters would forward such an address to itself for ever. */
export const redirectLoop = defineRule<{ address: string; own: string }>('redirect-loop', 'warning', {
  en: ({ address, own }) => [
    `redirect-from lists ${address}, which differs from this text's own address, ${own}, only in capitals.`,
    'Remove the line: many servers take both for one address, and would forward it to itself for ever.',
  ],
  es: ({ address, own }) => [
    `redirect-from incluye ${address}, que solo por las mayúsculas se distingue de la dirección de este texto, ${own}.`,
    'Quitar la línea: para muchos servidores las dos son la misma, y la redirigirían a sí misma sin fin.',
  ],
  about: {
    en: 'An old address must not lead to itself. Many servers, and the files of macOS and Windows, make no difference between capitals and small letters, so that this old address and the present one are the same to them. The line is left out.',
    es: 'Una dirección antigua no puede llevar a sí misma. Muchos servidores, igual que los archivos en macOS y Windows, no distinguen mayúsculas de minúsculas: para ellos, esta dirección antigua y la actual son la misma. La línea no se toma en cuenta.',
  },
  example: { address: '/Issues/2/After-the-Strike/', own: '/issues/2/after-the-strike/' },
});
