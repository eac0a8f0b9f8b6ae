import { defineRule } from '../../problem.ts';

interface Skipped {
  /** As written: `####`, `<h4>`. */
  readonly written: string;
  /** The heading before it, as written; undefined for the first one of the text. */
  readonly before: string | undefined;
  readonly better: string;
}

/** Who goes through a page by its headings takes a missing level for a missing part (WCAG 2.2, 1.3.1; technique G141). */
export const skippedHeading = defineRule<Skipped>('skipped-heading', 'warning', {
  en: ({ written, before, better }) => [
    before === undefined
      ? `The text begins with a heading of a lower level (${written}) than others further down.`
      : `The heading (${written}) skips a level: the one before it is ${before}.`,
    `Write it as ${better}, or raise the level of the headings around it.`,
  ],
  es: ({ written, before, better }) => [
    before === undefined
      ? `El texto empieza con un encabezado de un nivel más bajo (${written}) que otros que vienen después.`
      : `El encabezado (${written}) se salta un nivel: el anterior es ${before}.`,
    `Escribirlo como ${better}, o cambiar el nivel de los encabezados vecinos.`,
  ],
  about: {
    en: 'Many readers find their way by the headings, above all those who listen to a page. A level that is left out looks like a part that is missing.',
    es: 'Mucha gente se orienta por los encabezados, sobre todo quien escucha la página. Un nivel que falta parece una parte que falta.',
  },
  example: { written: '####', before: '##', better: '###' },
});
