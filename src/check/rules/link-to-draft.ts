import { defineRule, type Wording } from '../problem.ts';

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
};

/** A published text links, by path or id, to one that readers cannot see yet. */
export const linkToDraft = defineRule<Early>('link-to-draft', 'error', wording);

/** The same by an address that a text brought with it from elsewhere: the link is left out. */
export const inheritedLinkToDraft = defineRule<Early>('link-to-draft', 'warning', wording);
