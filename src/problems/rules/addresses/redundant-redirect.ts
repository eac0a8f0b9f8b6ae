import { defineRule } from '../../problem.ts';

/** An old address that is still the present one needs no forwarding; archives brought from elsewhere often list it. */
export const redundantRedirect = defineRule('redundant-redirect', 'warning', {
  address: '/issues/2/after-the-strike/',
});
