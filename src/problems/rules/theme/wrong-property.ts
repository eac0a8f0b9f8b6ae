import { defineRule } from '../../problem.ts';

/** A value that a property of the theme does not take. */
export const wrongProperty = defineRule('wrong-property', 'error', {
  property: '--accent',
  value: 'red',
  kind: 'colour',
  example: '#bf2413',
  inDark: false,
});
