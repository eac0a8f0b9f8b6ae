import { defineRule } from '../../problem.ts';

/** An answer must not be older than the text that it answers. */
export const answersLater = defineRule('answers-later', 'error', {
  id: 'what-we-learned',
  date: '2019-02',
  other: 'after-the-strike',
  otherDate: '2020-03',
});
