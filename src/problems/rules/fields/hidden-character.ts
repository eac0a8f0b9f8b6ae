import { defineRule } from '../../problem.ts';

/** A character that nobody sees, as Unicode writes it: `U+202E`. */
interface Hidden {
  readonly code: string;
}

/** In a field it would reach every page that shows the field, and turn around or break what stands beside it. */
export const hiddenCharacter = defineRule<Hidden>('hidden-character', 'error', {
  en: ({ code }) => [
    `A character that nobody sees stands here: ${code}. It can make words look like others.`,
    'Delete it, or type these words anew. Languages written from right to left need none.',
  ],
  es: ({ code }) => [
    `Aquí hay un carácter que no se ve: ${code}. Puede hacer que unas palabras parezcan otras.`,
    'Borrarlo o volver a escribir estas palabras. Los idiomas que se escriben de derecha a izquierda no lo necesitan.',
  ],
  about: {
    en: 'Some characters are not seen, and turn around the words beside them or hide what is really written. They mostly come with words that were copied from elsewhere.',
    es: 'Hay caracteres que no se ven y que invierten las palabras vecinas u ocultan lo que en verdad está escrito. Suelen llegar con palabras copiadas de otro sitio.',
  },
  example: { code: 'U+202E' },
});

/** In the body of a text it can do no more than to disturb its own paragraph. */
export const hiddenCharacterInText = defineRule<Hidden>('hidden-character', 'warning', {
  en: hiddenCharacter.wording.en,
  es: hiddenCharacter.wording.es,
  about: hiddenCharacter.about,
  example: { code: 'U+202E' },
});
