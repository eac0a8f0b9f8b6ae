import { defineRule } from '../../problem.ts';

/** A picture has no words for those who do not see it (WCAG 2.2, 1.1.1). */
export const missingAlt = defineRule<{ src: string }>('missing-alt', 'warning', {
  en: ({ src }) => [
    'The picture has no description for people who do not see it.',
    `Write between the square brackets what it shows: ![A march through the rain](${shortened(src)})`,
  ],
  es: ({ src }) => [
    'La imagen no tiene descripción para quienes no la ven.',
    `Escribir entre los corchetes lo que muestra: ![Una marcha bajo la lluvia](${shortened(src)})`,
  ],
  about: {
    en: 'People who listen to a page, or whose pictures do not load, have only the description. It says in a sentence what the picture shows.',
    es: 'Quien escucha la página, o no puede cargar las imágenes, solo tiene la descripción. Esta dice en una frase lo que se ve.',
  },
  example: { src: 'media/march.jpg' },
});

/** A picture written into the text itself (`data:`) has an address as long as its file. */
function shortened(src: string): string {
  return src.length > 100 ? `${src.slice(0, 60)}…` : src;
}

/** The same for a picture written as HTML. */
export const missingHtmlAlt = defineRule<{ src: string }>('missing-alt', 'warning', {
  en: () => [
    'The picture has no description for people who do not see it.',
    'Write in its tag what it shows: alt="A march through the rain"',
  ],
  es: () => [
    'La imagen no tiene descripción para quienes no la ven.',
    'Escribir en su etiqueta lo que muestra: alt="Una marcha bajo la lluvia"',
  ],
  about: {
    en: 'A picture written as HTML needs a description too: one sentence, in alt, that says what it shows.',
    es: 'Una imagen escrita en HTML también necesita una descripción: una frase, en alt, que diga lo que se ve.',
  },
  example: { src: 'media/march.jpg' },
});

/** The same for a picture that front matter names. */
export const missingFieldAlt = defineRule<{ field: string }>('missing-alt', 'warning', {
  en: ({ field }) => [
    'The picture has no description for people who do not see it.',
    `Add what it shows: ${field}: {src: …, alt: A march through the rain}`,
  ],
  es: ({ field }) => [
    'La imagen no tiene descripción para quien no la ve.',
    `Añadir lo que muestra: ${field}: {src: …, alt: Una marcha bajo la lluvia}`,
  ],
  about: {
    en: 'The picture that the front matter names needs a description too: one sentence that says what it shows.',
    es: 'La imagen que nombra el encabezado también necesita una descripción: una frase que diga lo que se ve.',
  },
  example: { field: 'image' },
});
