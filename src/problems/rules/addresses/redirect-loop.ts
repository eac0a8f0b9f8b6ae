import { defineRule } from '../../problem.ts';

/**
 * An old address that differs from the current one only in case. Case-insensitive servers would redirect it to itself
 * forever.
 */
export const redirectLoop = defineRule('redirect-loop', 'warning', {
  address: '/Issues/2/After-the-Strike/',
  own: '/issues/2/after-the-strike/',
});
