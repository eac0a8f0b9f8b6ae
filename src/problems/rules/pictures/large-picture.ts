import { defineRule } from '../../problem.ts';

/** A picture straight from a camera makes the journal slow to clone and to build, without any benefit for readers. */
export const largePicture = defineRule('large-picture', 'warning', {
  bytes: 7_400_000,
  width: 5184,
  height: 3456,
});
