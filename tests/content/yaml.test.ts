import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../src/sources/yaml/parse-yaml.ts';
import { placeInYaml } from '../../src/sources/yaml/place-in-yaml.ts';

const origin = { file: 'a.md', firstLine: 2 };

test('every scalar stays as it was written', () => {
  const parsed = parseYaml('volume: 1.10\nissue: 01\nanswer: no\ndate: 2024-02-30\n', origin);
  assert.deepEqual(parsed.value, { volume: '1.10', issue: '01', answer: 'no', date: '2024-02-30' });
});

test('an empty field counts as missing', () => {
  for (const empty of ['', ' ~', ' null', ' ""'])
    assert.deepEqual(parseYaml(`title: A\nsubtitle:${empty}\n`, origin).value, { title: 'A' });
  assert.deepEqual(parseYaml('title: "null"\n', origin).value, { title: 'null' });
});

test('the place of a value, a key and an item of a list can be looked up', () => {
  const yaml = 'title: A\nauthors: [One, Two]\nresponds-to:\n  - article: a-song\n    paragraph: 3\n';
  const at = (path: (string | number)[], part: 'key' | 'value') => {
    const { line, column } = placeInYaml(yaml, origin, path, part);
    return [line, column];
  };
  assert.deepEqual(at(['authors', 1], 'value'), [3, 16]);
  assert.deepEqual(at(['responds-to', 0, 'paragraph'], 'value'), [6, 16]);
  assert.deepEqual(at(['responds-to', 0, 'paragraph'], 'key'), [6, 5]);
  assert.deepEqual(at(['responds-to', 0, 'nothing'], 'value'), [5, 5]);
});

test('aliases that would multiply without end are rejected', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
  );
  const parsed = parseYaml(`l0: &l0 lol\n${levels.join('\n')}\n`, origin);
  assert.equal(parsed.value, undefined);
  assert.deepEqual(
    parsed.faults.map(({ finding }) => finding.slip),
    ['aliases'],
  );
});

test('a name in braces without a value is empty, and never an exception', () => {
  assert.deepEqual(parseYaml('image: {src, alt: B}\n', origin).value, { image: { src: '', alt: 'B' } });
});
