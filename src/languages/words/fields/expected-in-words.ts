import type { Expectation } from './expectation.ts';
import type { FieldWords } from './field-words.ts';

/** What a field takes, in words: "one of github, gitlab, forgejo". */
export function expectedInWords(
  words: FieldWords['expected'],
  { expected, choices = [] }: Expectation,
): string {
  return words[expected].replace('{choices}', () => choices.join(', '));
}
