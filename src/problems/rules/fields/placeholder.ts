import { defineRule } from '../../problem.ts';

/** Words that `npm run new` or a link of the site wrote, for somebody to replace them. */
export const leftPlaceholder = defineRule('placeholder', 'error', { text: '⟦fill in the title⟧' });
