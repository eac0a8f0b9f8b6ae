import { defineRule } from '../../problem.ts';

/** The content folder has no journal.yaml, without which nothing can be built. */
export const missingJournal = defineRule('missing-journal', 'error', {});
