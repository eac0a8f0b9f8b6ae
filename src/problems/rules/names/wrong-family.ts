import { defineRule } from '../../problem.ts';

/** A family name in `people.yaml` that is no part of the name, so citations cannot use it. */
export const wrongFamily = defineRule('wrong-family', 'warning', {
  name: 'Gabriel García Márquez',
  family: 'Garcia Marquez',
  suggestion: 'García Márquez',
});
