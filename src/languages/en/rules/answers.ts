import type { AnswersFindings } from '../../words/rules/answers.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';

/** The rules about answers, in English. */
export const answers: RuleWords<AnswersFindings> = {
  'answers-draft': {
    about: 'The text is published, but the one that it answers is not, so readers could not follow the link.',
    wording: ({ id, draft }) => [
      `"${id}" is published and responds to "${draft}", which is still a draft.`,
      `Publish "${draft}" first (remove its draft: true), or make this text a draft too.`,
    ],
  },
  'answers-in-a-circle': {
    about:
      'Every debate begins with one text. If texts of the same date answer one another in a circle, none of them is the first.',
    wording: ({ circle }) => [
      `These texts answer each other in a circle: ${circle.join(' → ')}.`,
      'Remove responds-to from the one that was written first.',
    ],
  },
  'answers-itself': {
    about: 'A text answers another text, not itself. In most cases the wrong id was copied.',
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
      'Correct responds-to, or the date of one of the two texts.',
    ],
  },
  'unknown-paragraph': {
    about:
      'An answer may name the paragraph that it responds to, but the text that it answers does not have that many. The answer is published without the number.',
    wording: ({ id, paragraph, count }) => [
      `responds-to names paragraph ${paragraph} of "${id}", but that text has ${paragraphs(count)}.`,
      'Write the number that is shown beside the paragraph on its page. Lists, quotations, notes and pictures are not counted.',
    ],
  },
  'unknown-work': {
    about:
      'Texts refer to one another by their ids. An id is the name of a file, without its folder and without .md. No article has this one.',
    wording: (found) => (found.id.startsWith('/') ? addressWording(found) : idWording(found)),
  },
};

type UnknownWork = AnswersFindings['unknown-work'];

function idWording({ field, id, suggestion }: UnknownWork): Wording {
  return [
    `${field} names "${id}", and no article has that id.`,
    suggestion
      ? `Did you mean "${suggestion}"?`
      : 'Write the file name of an article, without .md, or a full https address.',
  ];
}

function addressWording({ field, id, suggestion, page }: UnknownWork): Wording {
  if (page) {
    return [
      `${field} names the page "${id}", which is not a text that one can answer.`,
      page.opening
        ? `To answer the text that opened the debate, write "${page.opening}".`
        : 'Write the file name of an article, without .md.',
    ];
  }
  return [
    `${field} names the address "${id}", and the journal has no text there.`,
    suggestion
      ? `Did you mean "${suggestion}"?`
      : 'Write the file name of an article, without .md, or correct the address.',
  ];
}

function paragraphs(count: number): string {
  return count === 0 ? 'no numbered paragraphs' : count === 1 ? 'only one' : `only ${count}`;
}
