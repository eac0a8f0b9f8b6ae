import { defineRule } from '../../problem.ts';

/** A word in journal.yaml that the interface does not have. */
export const unknownWord = defineRule('unknown-word', 'error', {
  name: 'navigation.issue',
  suggestion: 'navigation.issues',
});

/** A word that is made of parts, such as a number, so that one text cannot replace it. */
export const wordOfParts = defineRule('unknown-word/parts', 'error', { name: 'readingTime' });

/** A group of words, each of which has to be named whole. */
export const groupOfWords = defineRule('unknown-word/group', 'error', {
  name: 'navigation',
  whole: 'navigation.issues',
});

/** Words of the interface have little room, at 320 pixels. */
export const longWord = defineRule('unknown-word/long', 'error', {
  name: 'navigation.issues',
  length: 600,
  most: 500,
});
