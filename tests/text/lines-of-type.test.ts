import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cutLine, fillLines } from '../../src/text/lines-of-type.ts';

/** Ten letters have room; a space at the end of a line needs none. */
const fits = (line: string) => [...line.trimEnd()].length <= 10;

describe('lines of type', () => {
  test('take as many words as fit, and are the text when put in a row', () => {
    assert.deepEqual(fillLines(['We ', 'believe ', 'that ', 'we ', 'can'], fits), [
      'We believe ',
      'that we ',
      'can',
    ]);
    assert.deepEqual(fillLines([], fits), []);
  });
  test('leave a word that fits nowhere to a line of its own', () => {
    assert.deepEqual(fillLines(['a ', 'counterpoint ', 'b'], fits), ['a ', 'counterpoint ', 'b']);
  });
  test('are cut where "…" still fits, between letters and behind none', () => {
    assert.equal(cutLine('counterpoint', fits), 'counterpo…');
    assert.equal(cutLine('two words more', fits), 'two words…');
    assert.equal(cutLine('🎶'.repeat(20), fits), `${'🎶'.repeat(9)}…`);
    assert.equal(
      cutLine('any', () => false),
      '…',
    );
  });
});
