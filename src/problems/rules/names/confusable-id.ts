import { defineRule } from '../../problem.ts';

/** Addresses that look alike and are not: `сuba` with a Cyrillic letter beside `cuba`. */
export const confusableId = defineRule('confusable-id', 'error', {
  word: 'сuba',
  scripts: ['Cyrillic', 'Latin'],
});

/** The name of a person or a topic: it becomes an address too, but is right as it is where science writes so ("TNFα"). */
export const confusableName = defineRule('confusable-id', 'warning', {
  word: 'сuba',
  scripts: ['Cyrillic', 'Latin'],
});
