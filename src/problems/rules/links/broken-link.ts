import { defineRule, type Wording } from '../../problem.ts';

interface Broken {
  readonly href: string;
  readonly suggestion: string | undefined;
}

const wording = {
  en: ({ href, suggestion }: Broken): Wording => [
    href === ''
      ? 'The link leads nowhere: its address is empty.'
      : `The link leads to "${href}", and there is no such file or page.`,
    suggestion ? `Did you mean "${suggestion}"?` : 'Correct the address, or keep the words without a link.',
  ],
  es: ({ href, suggestion }: Broken): Wording => [
    href === ''
      ? 'El enlace no lleva a ninguna parte: su dirección está vacía.'
      : `El enlace lleva a "${href}", y no existe tal archivo ni página.`,
    suggestion
      ? `¿Se quería decir "${suggestion}"?`
      : 'Corregir la dirección, o dejar las palabras sin enlace.',
  ],
  about: {
    en: 'The link names a file or an id that the journal does not have. In an address that a text brought along from elsewhere it is only a warning: the words stay, without the link.',
    es: 'El enlace nombra un archivo o un identificador que la revista no tiene. En una dirección que el texto trajo de otro sitio es solo un aviso: quedan las palabras, sin el enlace.',
  },
  example: { href: '../1/after-the-strike.md', suggestion: undefined },
};

/** A link by a path or an id of this archive leads nowhere. */
export const brokenLink = defineRule<Broken>('broken-link', 'error', wording);

/** A link that a text brought with it from elsewhere leads nowhere: it is left out. */
export const inheritedBrokenLink = defineRule<Broken>('broken-link', 'warning', wording);

/** A link of a kind that is never published, such as `javascript:`: it is left out. */
export const forbiddenLink = defineRule<{ scheme: string }>('broken-link', 'warning', {
  en: ({ scheme }) => [
    `The link begins with "${scheme}:", and such links are not published.`,
    'Write an address that begins with https:, http: or mailto:, or a path in this archive.',
  ],
  es: ({ scheme }) => [
    `El enlace empieza por "${scheme}:", y los enlaces de ese tipo no se publican.`,
    'Escribir una dirección que empiece por https:, http: o mailto:, o una ruta de este archivo.',
  ],
  about: {
    en: 'Links of some kinds could run a program in the reader’s browser, or need one of their own. They are left out; their words stay.',
    es: 'Hay enlaces que podrían ejecutar un programa en el navegador de quien lee, o que necesitan uno propio. Se quitan; sus palabras quedan.',
  },
  example: { scheme: 'javascript' },
});
