import { defineRule } from '../../problem.ts';

/** Time runs one way: an answer cannot come before what it answers. */
export const answersLater = defineRule('answers-later', 'error', {
  id: 'what-we-learned',
  date: '2019-02',
  other: 'after-the-strike',
  otherDate: '2020-03',
});
