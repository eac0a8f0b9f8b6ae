import type { NamesFindings } from '../../words/rules/names.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about names, in English. */
export const names: RuleWords<NamesFindings> = {
  'confusable-id': {
    about:
      'A letter of another alphabet can look like one of ours, so two names that look the same would have different addresses.',
    wording: ({ word, scripts }) => [
      `"${word}" mixes letters of several alphabets (${scripts.join(', ')}), some of which look the same.`,
      'Type the whole word again with a single keyboard layout.',
    ],
  },
  'name-variants': {
    about:
      'The name of one person is spelt in two ways. People are told apart by their names alone, so each name must be spelt the same everywhere.',
    wording: ({ name, other }) => [
      `"${name}" and "${other}" have the same address and are treated as one person.`,
      'Spell the name the same way everywhere.',
    ],
  },
  'name-variants/topics': {
    about:
      'One topic is spelt in two ways. It is shown as it was first written, unless journal.yaml gives it a name under topics.',
    wording: ({ name, other }) => [
      `The topics "${name}" and "${other}" have the same address and are treated as one.`,
      'Write the topic the same way everywhere.',
    ],
  },
  'similar-names': {
    about:
      'Two names differ by so little that one of them is probably a mistake. The person would have two pages, each with only some of the texts.',
    wording: ({ name, other }) => [
      `"${name}" is very similar to "${other}", and each has a page of its own.`,
      'If they are the same person, spell the name the same way everywhere. If they are two people, list both in people.yaml.',
    ],
  },
  'similar-names/topics': {
    about:
      'Two topics differ by so little that one of them is probably a mistake. Readers of one would not find the texts of the other.',
    wording: ({ name, other }) => [
      `The topic "${name}" is very similar to "${other}", and each has a page of its own.`,
      'If they are the same topic, write it the same way everywhere. If they are two topics, name both under topics in journal.yaml.',
    ],
  },
};
