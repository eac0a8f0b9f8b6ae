import { defineRule } from '../../problem.ts';

/** HTML, SVG and scripts could run in the reader's browser with the journal's authority. */
export const unsafeFile = defineRule('unsafe-file', 'error', { path: 'media/map.svg' });
