import { defineRule } from '../../problem.ts';

/** Addresses that look the same but differ: `сuba` with a Cyrillic letter, and `cuba`. */
export const confusableId = defineRule('confusable-id', 'error', {
  word: 'сuba',
  scripts: ['Cyrillic', 'Latin'],
});

/**
 * The same in the name of a person or a topic. Only a warning, because scientific names mix scripts correctly ("TNFα").
 */
export const confusableName = defineRule('confusable-id', 'warning', {
  word: 'сuba',
  scripts: ['Cyrillic', 'Latin'],
});
