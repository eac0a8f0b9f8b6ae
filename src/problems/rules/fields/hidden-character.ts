import { defineRule } from '../../problem.ts';

/**
 * An invisible character in a field appears on every page that shows the field, and can reverse or break the text
 * beside it.
 */
export const hiddenCharacter = defineRule('hidden-character', 'error', { code: 'U+202E' });

/** In the body of a text it is only a warning, because it can affect only its own paragraph. */
export const hiddenCharacterInText = defineRule('hidden-character', 'warning', { code: 'U+202E' });
