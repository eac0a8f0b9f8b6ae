import type { NamesFindings } from '../../words/rules/names.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about names, in English. */
export const names: RuleWords<NamesFindings> = {
  'confusable-id': {
    about:
      'A letter of another script looks like one of ours, so that two names that look alike would be two addresses.',
    wording: ({ word, scripts }) => [
      `"${word}" mixes letters of several scripts (${scripts.join(', ')}), some of which look the same.`,
      'Type the whole word anew with one keyboard.',
    ],
  },
  'name-variants': {
    about:
      'One person is spelt in two ways. People are told apart by their names alone, so each name must be the same everywhere.',
    wording: ({ name, other }) => [
      `"${name}" and "${other}" have the same address and are taken for one person.`,
      'Spell the name the same way everywhere.',
    ],
  },
  'name-variants/topics': {
    about:
      'One topic is written in two ways. It is shown as it was first written, unless journal.yaml gives it a name under topics.',
    wording: ({ name, other }) => [
      `The topics "${name}" and "${other}" have the same address and are taken for one.`,
      'Write the topic the same way everywhere.',
    ],
  },
  'similar-names': {
    about:
      'Two names differ by so little that one is most likely a slip of the pen. The person would have two pages, each with a part of the work.',
    wording: ({ name, other }) => [
      `"${name}" looks much like "${other}", and each gets a page of its own.`,
      'If both are one person, spell the name the same way everywhere. If they are two, list both in people.yaml.',
    ],
  },
  'similar-names/topics': {
    about:
      'Two topics differ by so little that one is most likely a slip of the pen. Readers of one would not find the texts of the other.',
    wording: ({ name, other }) => [
      `The topic "${name}" looks much like "${other}", and each gets a page of its own.`,
      'If both are one topic, write it the same way everywhere. If they are two, name both under topics in journal.yaml.',
    ],
  },
};
