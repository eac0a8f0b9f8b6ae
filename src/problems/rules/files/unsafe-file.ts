import { defineRule } from '../../problem.ts';

/** HTML, SVG and scripts would run in the reader's browser with the journal's origin. */
export const unsafeFile = defineRule('unsafe-file', 'warning', { path: 'media/map.svg' });
