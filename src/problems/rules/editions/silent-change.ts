import { defineRule } from '../../problem.ts';

/** Whoever cited, translated or answered the text has another one before their eyes. */
export const silentChange = defineRule('silent-change', 'warning', { ref: 'v1.0', isRevised: false });
