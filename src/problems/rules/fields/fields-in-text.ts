import { defineRule } from '../../problem.ts';

/** Fields below a second line of hyphens, which would be published as part of the text. */
export const fieldsInText = defineRule('fields-in-text', 'error', { field: 'authors', line: 3 });

/** The same without a line of hyphens at their end. */
export const fieldsInTextAtEnd = defineRule('fields-in-text/end', 'error', { field: 'authors', line: 3 });
