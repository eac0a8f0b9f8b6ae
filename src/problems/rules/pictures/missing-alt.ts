import { defineRule } from '../../problem.ts';

/** A picture has no text alternative (WCAG 2.2, 1.1.1). */
export const missingAlt = defineRule('missing-alt', 'warning', { src: 'media/march.jpg' });

/** The same for a picture written as HTML. */
export const missingHtmlAlt = defineRule('missing-alt/html', 'warning', { src: 'media/march.jpg' });

/** The same for a picture named in front matter. */
export const missingFieldAlt = defineRule('missing-alt/field', 'warning', { field: 'image' });
