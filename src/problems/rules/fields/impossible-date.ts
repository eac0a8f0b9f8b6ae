import { defineRule } from '../../problem.ts';

/** Dates are read strictly: a day that no calendar has must not slide into the next month. */
export const impossibleDate = defineRule<{ field: string; value: string }>('impossible-date', 'error', {
  en: ({ field, value }) => [
    `"${field}" is "${value}", and there is no such date.`,
    'Write a year, a month or a day that exists: 2020, 2020-03 or 2020-03-15.',
  ],
  es: ({ field, value }) => [
    `"${field}" dice "${value}", y esa fecha no existe.`,
    'Escribir un año, un mes o un día que existan: 2020, 2020-03 o 2020-03-15.',
  ],
  about: {
    en: 'A date is a year, a month or a day, written with hyphens. It is read strictly, so that 30 February does not quietly become 1 March.',
    es: 'Una fecha es un año, un mes o un día, con guiones. Se lee al pie de la letra, para que un 30 de febrero no pase sin avisar a ser 1 de marzo.',
  },
  example: { field: 'date', value: '2020-02-30' },
});
