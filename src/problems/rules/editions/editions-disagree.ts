import { defineRule } from '../../problem.ts';

/** A translation inherits what is true of the work; repeating it is fine, contradicting it is not. */
export const editionsDisagree = defineRule('editions-disagree', 'error', {
  field: 'section',
  written: 'reports',
  other: 'strategy',
  otherFile: 'content/issues/2/after-the-strike.md',
});
