import { defineRule } from '../../problem.ts';

/** A line of `redirects` in journal.yaml that leads to a page that does not exist. */
export const redirectToNowhere = defineRule('redirect-to-nowhere', 'error', {
  old: '/people/ana-rivas/',
  target: '/people/ana-rivas-sotto/',
  suggestion: '/people/ana-rivas-soto/',
});
