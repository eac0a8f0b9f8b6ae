import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Change, changesBetween } from '../../src/translation/changes.ts';

/** Passages are letters. Two are similar if they differ only in case. */
const alike = (before: string, after: string) => (row: number, column: number) =>
  before[row]?.toLowerCase() === after[column]?.toLowerCase() ? 0.9 : 0;

const between = (before: string, after: string): readonly Change[] =>
  changesBetween([...before], [...after], alike(before, after));

describe('changes between two lists of passages', () => {
  test('none', () => assert.deepEqual(between('abc', 'abc'), []));
  test('a changed passage', () => {
    assert.deepEqual(between('abc', 'aBc'), [{ kind: 'changed', before: 1, after: 1 }]);
  });
  test('a passage alone in its gap counts as changed, even if nothing of it is left', () => {
    assert.deepEqual(between('abc', 'axc'), [{ kind: 'changed', before: 1, after: 1 }]);
  });
  test('a passage added at the beginning, in the middle or at the end', () => {
    assert.deepEqual(between('ab', 'xab'), [{ kind: 'added', after: 0 }]);
    assert.deepEqual(between('ab', 'axb'), [{ kind: 'added', after: 1 }]);
    assert.deepEqual(between('ab', 'abx'), [{ kind: 'added', after: 2 }]);
  });
  test('a removed passage, with the one that is now above its place', () => {
    assert.deepEqual(between('abc', 'bc'), [{ kind: 'removed', before: 0, above: -1 }]);
    assert.deepEqual(between('abc', 'ac'), [{ kind: 'removed', before: 1, above: 0 }]);
    assert.deepEqual(between('abc', 'ab'), [{ kind: 'removed', before: 2, above: 1 }]);
  });
  test('a passage added before a changed one: the similarity decides which is which', () => {
    assert.deepEqual(between('abc', 'axBc'), [
      { kind: 'added', after: 1 },
      { kind: 'changed', before: 1, after: 2 },
    ]);
  });
  test('a passage removed after a changed one', () => {
    assert.deepEqual(between('abxc', 'aBc'), [
      { kind: 'changed', before: 1, after: 1 },
      { kind: 'removed', before: 2, above: 1 },
    ]);
  });
  test('a moved passage', () => {
    assert.deepEqual(between('abcd', 'bcda'), [{ kind: 'moved', before: 0, after: 3 }]);
  });
  test('without a similarity function, passages are paired in their order', () => {
    assert.deepEqual(changesBetween([...'abc'], [...'axyc']), [
      { kind: 'changed', before: 1, after: 1 },
      { kind: 'added', after: 2 },
    ]);
  });
  test('an empty list before or after', () => {
    assert.deepEqual(
      between('', 'ab').map(({ kind }) => kind),
      ['added', 'added'],
    );
    assert.deepEqual(
      between('ab', '').map(({ kind }) => kind),
      ['removed', 'removed'],
    );
  });
});

test('every unchanged passage is in no change, and every other in exactly one', () => {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 500; round++) {
    const list = () => Array.from({ length: next(12) }, () => 'abcdefgh'.charAt(next(8)));
    const [before, after] = [list(), list()];
    const changes = changesBetween(before, after);
    const old = changes.flatMap((change) => ('before' in change ? [change.before] : []));
    const now = changes.flatMap((change) => ('after' in change ? [change.after] : []));
    assert.equal(new Set(old).size, old.length);
    assert.equal(new Set(now).size, now.length);
    const rest = (all: readonly string[], gone: readonly number[]) =>
      all.filter((_, index) => !gone.includes(index));
    assert.deepEqual(rest(before, old), rest(after, now));
    for (const change of changes) {
      if (change.kind === 'moved') assert.equal(before[change.before], after[change.after]);
    }
  }
});

test('a few changes in a very long text are found exactly', () => {
  const before = Array.from({ length: 30_000 }, (_, index) => `passage ${index}`);
  const after = before.with(10, 'another').toSpliced(20_000, 1).with(29_000, 'a third');
  assert.deepEqual(changesBetween(before, after), [
    { kind: 'changed', before: 10, after: 10 },
    { kind: 'removed', before: 20_000, above: 19_999 },
    { kind: 'changed', before: 29_001, after: 29_000 },
  ]);
});

test('in very different long texts, only the common beginning and end count as unchanged', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`);
  const changes = changesBetween(['a', ...many('old'), 'z'], ['a', ...many('new'), 'z']);
  assert.equal(changes.length, 3000);
  assert.deepEqual(changes[0], { kind: 'changed', before: 1, after: 1 });
});

test('long texts without anything in common can be compared', () => {
  const many = (word: string) => Array.from({ length: 30_000 }, (_, index) => `${word} ${index}`);
  assert.equal(changesBetween(many('old'), many('new')).length, 30_000);
});
