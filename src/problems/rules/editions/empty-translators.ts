import { defineRule } from '../../problem.ts';

/** The list of translators is empty, as `npm run translate` wrote it, so readers do not learn who translated the text. */
export const emptyTranslators = defineRule('empty-translators', 'warning', {});
