import { defineRule } from '../../problem.ts';

/** A translation inherits the fields of the work. It may repeat them but must not contradict them. */
export const editionsDisagree = defineRule('editions-disagree', 'error', {
  field: 'section',
  written: 'reports',
  other: 'strategy',
  otherFile: 'content/issues/2/after-the-strike.md',
});
