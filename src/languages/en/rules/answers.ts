import type { AnswersFindings } from '../../words/rules/answers.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about answers, in English. */
export const answers: RuleWords<AnswersFindings> = {
  'answers-draft': {
    about: 'The text is published, and the one that it answers is not: readers could not follow the link.',
    wording: ({ id, draft }) => [
      `"${id}" is published and responds to "${draft}", which is still a draft.`,
      `Publish "${draft}" first (remove its draft: true), or make this text a draft too.`,
    ],
  },
  'answers-in-a-circle': {
    about:
      'A debate needs a beginning. Texts of the same date that answer one another in a circle have none.',
    wording: ({ circle }) => [
      `These works answer each other in a circle: ${circle.join(' → ')}.`,
      'Remove the responds-to of the one that was written first.',
    ],
  },
  'answers-itself': {
    about: 'A text answers another one. Most often the id was copied from the wrong place.',
    wording: ({ id }) => [
      `"${id}" says that it responds to itself.`,
      'Name the text that it answers, or remove responds-to.',
    ],
  },
  'answers-later': {
    about:
      'Nothing can answer a text that did not exist yet. Either the wrong text is named, or one of the dates is wrong.',
    wording: ({ id, date, other, otherDate }) => [
      `"${id}" (${date}) says that it responds to "${other}", which appeared later (${otherDate}).`,
      'Correct responds-to, or the date of one of the two.',
    ],
  },
  'unknown-paragraph': {
    about: 'An answer may name the paragraph that it takes up, and the text that it answers has fewer.',
    wording: ({ id, paragraph, count }) => [
      `responds-to names paragraph ${paragraph} of "${id}", and that text has ${paragraphs(count)}.`,
      'Write the number that stands beside the paragraph on its page. Lists, quotations, notes and pictures do not count.',
    ],
  },
  'unknown-work': {
    about:
      'Texts name one another by their ids. An id is the name of a file, without its folder and without .md; no article has this one.',
    wording: ({ field, id, suggestion }) => [
      `${field} names "${id}", and no article has that id.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Write the file name of an article, without .md, or a full https address.',
    ],
  },
};

function paragraphs(count: number): string {
  return count === 0 ? 'no numbered paragraph' : count === 1 ? 'only one' : `only ${count}`;
}
