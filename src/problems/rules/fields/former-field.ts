import { defineRule } from '../../problem.ts';

/** A field with a name that it has no longer, or has in another program. It is read. */
export const formerField = defineRule('former-field', 'warning', {
  field: 'redirect_from',
  name: 'redirect-from',
  better: { line: 'redirect-from: [/brazil/]', lines: 1 },
});

/** A value that the field takes no longer. It is read as the present one. */
export const formerValue = defineRule('former-field/value', 'warning', {
  field: 'share-pictures',
  value: 'true',
  present: 'articles',
  better: { line: 'share-pictures: articles', lines: 1 },
});
