import { defineRule } from '../problem.ts';

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
});
