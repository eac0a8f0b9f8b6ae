import { defineRule } from '../../problem.ts';

/** A text in another encoding would show wrong characters. Reported while the folder is read. */
export const notUtf8 = defineRule('not-utf8', 'error', { reading: 'Canción' });
