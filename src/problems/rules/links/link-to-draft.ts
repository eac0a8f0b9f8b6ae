import { defineRule, type Wording } from '../../problem.ts';

interface Early {
  readonly href: string;
  /** Id of the text. */
  readonly draft: string;
}

const wording = {
  en: ({ href, draft }: Early): Wording => [
    `The link leads to "${href}", and "${draft}" is still a draft: readers cannot see it yet.`,
    `Publish "${draft}" first (remove its draft: true), or keep the words without a link until then.`,
  ],
  es: ({ href, draft }: Early): Wording => [
    `El enlace lleva a "${href}", y "${draft}" todavía es un borrador: nadie puede leerlo aún.`,
    `Publicar antes "${draft}" (quitar su draft: true) o dejar por ahora las palabras sin enlace.`,
  ],
  about: {
    en: 'The link leads to a text that is still a draft, so readers would find nothing there. In an address that a text brought along from elsewhere it is only a warning: the words stay, without the link.',
    es: 'El enlace lleva a un texto que todavía es un borrador, así que nadie encontraría nada. En una dirección que el texto trajo de otro sitio es solo un aviso: quedan las palabras, sin el enlace.',
  },
  example: { href: '../3/after-the-strike.md', draft: 'after-the-strike' },
};

/** A published text links, by path or id, to one that readers cannot see yet. */
export const linkToDraft = defineRule<Early>('link-to-draft', 'error', wording);

/** The same by an address that a text brought with it from elsewhere: the link is left out. */
export const inheritedLinkToDraft = defineRule<Early>('link-to-draft', 'warning', wording);
