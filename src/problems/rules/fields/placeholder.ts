import { defineRule } from '../../problem.ts';

/** A placeholder that `npm run new` or a link on the site wrote and nobody has replaced. */
export const leftPlaceholder = defineRule('placeholder', 'error', { text: '⟦fill in the title⟧' });
