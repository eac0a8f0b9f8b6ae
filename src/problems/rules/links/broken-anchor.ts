import { defineRule, type Wording } from '../../problem.ts';

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
  about: {
    en: 'A link may lead to a place inside a text: a heading or a numbered paragraph (#p12). This one names a place that the text does not have. In an address that a text brought along from elsewhere it is only a warning, and the link leads to the top of the page.',
    es: 'Un enlace puede llevar a un lugar dentro de un texto: un título o un párrafo numerado (#p12). Este nombra un lugar que el texto no tiene. En una dirección que el texto trajo de otro sitio es solo un aviso, y el enlace lleva al comienzo de la página.',
  },
  example: { href: 'after-the-strike.md#lessons', suggestion: undefined },
};

/** A link leads to a place inside a text that has no such place. */
export const brokenAnchor = defineRule<Broken>('broken-anchor', 'error', wording);

/** The same in an address that a text brought with it from elsewhere: the link leads to the top of the page instead. */
export const inheritedBrokenAnchor = defineRule<Broken>('broken-anchor', 'warning', wording);
