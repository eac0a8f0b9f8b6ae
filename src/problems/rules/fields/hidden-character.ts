import { defineRule } from '../../problem.ts';

/** In a field it would reach every page that shows the field, and turn around or break what stands beside it. */
export const hiddenCharacter = defineRule('hidden-character', 'error', { code: 'U+202E' });

/** In the body of a text it can do no more than to disturb its own paragraph. */
export const hiddenCharacterInText = defineRule('hidden-character', 'warning', { code: 'U+202E' });
