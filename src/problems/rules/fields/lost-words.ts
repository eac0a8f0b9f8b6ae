import { defineRule } from '../../problem.ts';

/** Words of a field that YAML drops or changes, so that they would be published false. */
export const lostWords = defineRule('lost-words', 'error', {
  kind: 'comment',
  lost: '#NiUnaMás',
  better: { line: 'title: "Después de #NiUnaMás"', lines: 1 },
});
