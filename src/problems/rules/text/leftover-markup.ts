import { defineRule } from '../../problem.ts';

/** Markup that Markdown did not understand, so that readers see its signs, or do not see what it was meant for. */
export const leftoverMarkup = defineRule('leftover-markup', 'warning', {
  kind: 'emphasis',
  written: '** bold **',
  better: '**bold**',
});
