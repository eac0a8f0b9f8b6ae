import { defineRule } from '../../problem.ts';

/** A file in the theme's folder that nothing reads: it has another name, or is in another folder, than was meant. */
export const unusedThemeFile = defineRule('unused-theme-file', 'warning', {});
