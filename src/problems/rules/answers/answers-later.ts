import { defineRule } from '../../problem.ts';

/** Time runs one way: an answer cannot come before what it answers. */
export const answersLater = defineRule<{ id: string; date: string; other: string; otherDate: string }>(
  'answers-later',
  'error',
  {
    en: ({ id, date, other, otherDate }) => [
      `"${id}" (${date}) says that it responds to "${other}", which appeared later (${otherDate}).`,
      'Correct responds-to, or the date of one of the two.',
    ],
    es: ({ id, date, other, otherDate }) => [
      `"${id}" (${date}) dice responder a "${other}", que apareció después (${otherDate}).`,
      'Corregir responds-to o la fecha de uno de los dos.',
    ],
    about: {
      en: 'Nothing can answer a text that did not exist yet. Either the wrong text is named, or one of the dates is wrong.',
      es: 'Nadie puede responder a un texto que aún no existía. O se nombró el texto equivocado, o una de las fechas está mal.',
    },
    example: { id: 'what-we-learned', date: '2019-02', other: 'after-the-strike', otherDate: '2020-03' },
  },
);
