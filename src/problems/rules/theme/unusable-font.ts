import { defineRule } from '../../problem.ts';

/** A file in fonts/ that browsers would not take for a font. */
export const unusableFont = defineRule('unusable-font', 'error', {});

/** A font that takes long to load. */
export const heavyFont = defineRule('unusable-font/heavy', 'warning', { bytes: 240_000, most: 100_000 });

/** A font that no property names. */
export const unusedFont = defineRule('unusable-font/unused', 'warning', { families: ['EB Garamond'] });

/** A WOFF2 file that has not all that it says. */
export const damagedFont = defineRule('unusable-font/damaged', 'error', {});

/** A face whose first family is neither in fonts/ nor one of the program's. Readers see it only if their device has it. */
export const absentFont = defineRule('unusable-font/absent', 'warning', {
  family: 'EB Garamond',
  file: 'eb-garamond-latin-wght-normal.woff2',
});
