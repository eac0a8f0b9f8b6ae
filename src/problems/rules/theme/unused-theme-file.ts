import { defineRule } from '../../problem.ts';

/** A file in the theme's folder that nothing reads: it has another name, or is in another folder, than was meant. */
export const unusedThemeFile = defineRule('unused-theme-file', 'warning', {});

/** Something that is no folder in the place of the theme. The site would be published without its look. */
export const noThemeFolder = defineRule('unused-theme-file/folder', 'error', { kind: 'link' });
