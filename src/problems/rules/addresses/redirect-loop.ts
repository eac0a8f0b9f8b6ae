import { defineRule } from '../../problem.ts';

/** Servers that make no difference between capitals and small letters would forward such an address to itself for ever. */
export const redirectLoop = defineRule('redirect-loop', 'warning', {
  address: '/Issues/2/After-the-Strike/',
  own: '/issues/2/after-the-strike/',
});
