import { defineRule } from '../../problem.ts';

/** Two spellings that make one address are taken for one person, shown as first spelt. */
export const nameVariants = defineRule('name-variants', 'warning', {
  name: 'Victor Gayol',
  other: 'Víctor Gayol',
});

/** The same for topics. */
export const topicVariants = defineRule('name-variants/topics', 'warning', {
  name: 'Unions',
  other: 'unions',
});
