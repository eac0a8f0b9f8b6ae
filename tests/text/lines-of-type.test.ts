import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cutLine, fillLines } from '../../src/text/lines-of-type.ts';

/** Ten characters fit; a space at the end of a line takes no room. */
const fits = (line: string) => [...line.trimEnd()].length <= 10;

describe('lines of type', () => {
  test('contain as many words as fit, and joined together are the text', () => {
    assert.deepEqual(fillLines(['We ', 'believe ', 'that ', 'we ', 'can'], fits), [
      'We believe ',
      'that we ',
      'can',
    ]);
    assert.deepEqual(fillLines([], fits), []);
  });
  test('give a word that is too wide a line of its own', () => {
    assert.deepEqual(fillLines(['a ', 'counterpoint ', 'b'], fits), ['a ', 'counterpoint ', 'b']);
  });
  test('are cut so that "…" fits, without a space before it', () => {
    assert.equal(cutLine('counterpoint', fits), 'counterpo…');
    assert.equal(cutLine('two words more', fits), 'two words…');
    assert.equal(cutLine('🎶'.repeat(20), fits), `${'🎶'.repeat(9)}…`);
    assert.equal(
      cutLine('any', () => false),
      '…',
    );
  });
});
