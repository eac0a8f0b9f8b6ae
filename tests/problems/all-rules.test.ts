import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MESSAGE_LANGUAGES, rulesIn } from '../../src/languages/index.ts';
import { RULES } from '../../src/problems/rules/all-rules.ts';

describe('the list of rules', () => {
  test('is in the order of their ids', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted());
  });

  test('has a rule for all words, and words for every rule', () => {
    const keys = new Set(RULES.map(({ key }) => key));
    for (const language of MESSAGE_LANGUAGES)
      assert.deepEqual([...keys].sort(), Object.keys(rulesIn(language)).sort());
  });
});
