import { defineRule } from '../../problem.ts';

/** Without journal.yaml nothing can be built. */
export const missingJournal = defineRule('missing-journal', 'error', {});
