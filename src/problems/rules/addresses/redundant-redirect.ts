import { defineRule } from '../../problem.ts';

/** An old address that is still the current one. Imported archives often list it. */
export const redundantRedirect = defineRule('redundant-redirect', 'warning', {
  address: '/issues/2/after-the-strike/',
});
