import type { PartWords } from '../../words/interface/part-words.ts';

/** Lists that are too long for one page, in English. */
export const parts: PartWords = {
  years: 'By year',
  stretch: (name, number) => `${name}, part ${number}`,
  newest: (shown, all) => `The newest ${shown} of ${all} texts`,
  oldest: (shown, all) => `The first ${shown} of ${all} texts`,
  some: (shown, all) => `${shown} of ${all} texts`,
  previous: 'Before',
  next: 'After',
  neighbours: 'Before and after this part of the list',
  allIssues: (count) => `All ${count} issues`,
  allArticles: (count) => `All ${count} articles of this issue`,
  answers: (shown, all) => `The first ${shown} of ${all} answers. The debate has all of them.`,
};
