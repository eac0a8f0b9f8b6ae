import { defineRule, type Wording } from '../problem.ts';

interface Broken {
  readonly href: string;
  readonly suggestion: string | undefined;
}

const wording = {
  en: ({ href, suggestion }: Broken): Wording => [
    `The link leads to "${href}", and that text has no heading or place of this name.`,
    suggestion
      ? `Did you mean "#${suggestion}"?`
      : 'Write after # the id of a heading, or give the heading that id: ## Title {#id}',
  ],
  es: ({ href, suggestion }: Broken): Wording => [
    `El enlace lleva a "${href}", y ese texto no tiene ningún título ni lugar con ese nombre.`,
    suggestion
      ? `¿Se quería decir "#${suggestion}"?`
      : 'Escribir después de # el identificador de un título, o dárselo al título: ## Título {#identificador}',
  ],
};

/** A link leads to a place inside a text that has no such place. */
export const brokenAnchor = defineRule<Broken>('broken-anchor', 'error', wording);

/** The same in an address that a text brought with it from elsewhere: the link leads to the top of the page instead. */
export const inheritedBrokenAnchor = defineRule<Broken>('broken-anchor', 'warning', wording);
