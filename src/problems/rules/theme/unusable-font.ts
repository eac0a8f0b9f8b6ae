import { defineRule } from '../../problem.ts';

/** A file in fonts/ that browsers would not take for a font. */
export const unusableFont = defineRule('unusable-font', 'error', {});

/** A font that takes long to load. */
export const heavyFont = defineRule('unusable-font/heavy', 'warning', { bytes: 240_000, most: 100_000 });

/** A font that no property names. */
export const unusedFont = defineRule('unusable-font/unused', 'warning', { families: ['EB Garamond'] });
