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
  'doubtful-name/several': {
    about:
      'Each entry in a list of people is one person, with one page. Several people in one entry would share a page, and citations would not know them.',
    wording: ({ name, isSure, line = '…' }) => [
      isSure
        ? `"${name}" is several people, but as one entry they are one person with one page.`
        : `Is "${name}" several people? As one entry they are one person with one page.`,
      `Write each as an entry of its own: ${line}. If it is the name of one person or organization, say so in people.yaml with family or organization.`,
    ],
  },
  'doubtful-name/halves': {
    about:
      'A comma separates the entries of a list. A name with the family name first must be in quotes, or it becomes two people. Pages show it in reading order, and citations know the family name.',
    wording: ({ family, given, shown, isSure, line = '…' }) => [
      isSure
        ? `The comma makes two people of "${shown}": "${family}" and "${given}".`
        : `Are "${family}" and "${given}" one person, ${shown}? The comma makes them two.`,
      `Put the name in quotes: ${line}. If they are two people, list both in people.yaml.`,
    ],
  },
  'doubtful-name/others': {
    about:
      'Words such as "et al." are no person. Name everyone: pages fold a long list, and citations shorten it as their style demands.',
    wording: ({ name, line = '' }) => [
      `"${name}" leaves people out, and these words would be taken for a name.`,
      `Name everyone; pages fold long lists by themselves. Without the others, the line is: ${line}`,
    ],
  },
  'doubtful-name/more': {
    about:
      'A name is written without roles and words around it. They would be part of the name everywhere, and the person would have a second page.',
    wording: ({ name, extra, line = '…' }) => [
      `"${extra}" in "${name}" is no part of the name.`,
      `Write only the name: ${line}`,
    ],
  },
  'doubtful-name/title': {
    about:
      'A name is written without titles. A title would be part of the name everywhere, and the person would have a second page.',
    wording: ({ name, title, line = '…' }) => [
      `"${title}" in "${name}" is a title, not a part of the name.`,
      `Write only the name: ${line}. If the person is known by it, say so in people.yaml with family or organization.`,
    ],
  },
  'doubtful-name/affiliation': {
    about:
      'An entry in a list of people is a name and nothing else. What stands beside it would be part of the name in every citation, and the person would have a second page.',
    wording: ({ name, affiliation, line = '…' }) => [
      `"${affiliation}" in "${name}" is probably not a part of the name.`,
      `Write only the name: ${line}. An organization that signed too is an entry of its own; what else there is to say of a person belongs under bio in people.yaml. If all of it is one name, say so in people.yaml with family or organization.`,
    ],
  },
  'doubtful-name/address': {
    about:
      'An address is no name: it would be published as one, on a page of its own. Addresses of a person’s pages belong under links in people.yaml.',
    wording: ({ name, line }) => [
      `"${name}" is or contains an address, which would be published as a person's name.`,
      line === undefined
        ? 'Write the name instead. If it is not known, remove the entry.'
        : `Write only names, no addresses: ${line}`,
    ],
  },
  'doubtful-name/comment': {
    about: 'The name of a comment is an address, which would be published and could be collected for spam.',
    wording: ({ name, line }) => [
      `"${name}" is or contains an address, which would be published as the name of this comment.`,
      line === undefined ? 'Write a name instead, such as: name: Anonymous' : `Write the name only: ${line}`,
    ],
  },
  'doubtful-name/number': {
    about:
      'A person’s name has letters. An entry without any is usually a note’s number or a date in the wrong field.',
    wording: ({ name, line }) => [
      `"${name}" has no letter, so it is not a name.`,
      line === undefined
        ? 'Write the name instead, or remove the entry.'
        : `Write the name, or remove the entry: ${line}`,
    ],
  },
  'doubtful-name/capitals': {
    about:
      'A name in capitals looks like that on every page, in every citation and beside all other names in lists.',
    wording: ({ name, line = '…' }) => [
      `"${name}" is in capitals.`,
      `Write it as in running text: ${line}. If it is an organization, say so in people.yaml: organization: true`,
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
  'similar-names/topic-key': {
    about:
      'A text names a topic by the name that readers see. Texts write its key from journal.yaml; otherwise the name becomes a topic of its own.',
    wording: ({ name, other }) => [
      `"${name}" is how readers see the topic "${other}", which texts name by its key.`,
      `Did you mean "${other}"?`,
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
  'wrong-family': {
    about:
      'The field family in people.yaml says which part of a name is the family name, for citations. It must be written as in the name.',
    wording: ({ name, family, suggestion }) => [
      `family is "${family}", but "${name}" does not contain it.`,
      suggestion === undefined
        ? 'Write the family name as it stands in the name, or correct the name.'
        : `Write it as in the name: family: ${suggestion}`,
    ],
  },
};
