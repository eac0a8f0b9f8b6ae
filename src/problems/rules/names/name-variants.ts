import { defineRule } from '../../problem.ts';

/** Two spellings with the same address are treated as one person, shown in the spelling that comes first. */
export const nameVariants = defineRule('name-variants', 'warning', {
  name: 'Victor Gayol',
  other: 'Víctor Gayol',
});

/** The same for topics. */
export const topicVariants = defineRule('name-variants/topics', 'warning', {
  name: 'Unions',
  other: 'unions',
});
