import { defineRule } from '../../problem.ts';

/** A published text has changed without `revised`, so people who cited, translated or answered it cannot know. */
export const silentChange = defineRule('silent-change', 'warning', { ref: 'v1.0', isRevised: false });
