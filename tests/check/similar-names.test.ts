import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { areSimilar, similarNames } from '../../src/check/names/similar-names.ts';
import { slugOf } from '../../src/model/ids.ts';
import { problemsWith, text } from '../journal-of.ts';

const ONE = [
  ['Victor Gayol', 'Victor Gaylo'],
  ['Víctor Gayol', 'Victor Gayoll'],
  ['María José García', 'Mariajosé García'],
  ['Gayol Víctor', 'Víctor Gayol'],
  ['N’Tanya Leeds-Morrison', 'NTanya Leeds Morison'],
  ['organizing', 'organising'],
  ['internationalism', 'internacionalism'],
] as const;

const TWO = [
  ['Ana', 'Ann'],
  ['Ana Ruiz', 'Ann Ruiz'],
  ['Juan Pérez', 'Juana Pérez'],
  ['Fernando Díaz', 'Fernanda Díaz'],
  ['Elena González', 'Elena Gonzales'],
  ['Luis Gómez', 'Luis Gámez'],
  ['María Soto', 'Marta Soto'],
  ['Kim Lee', 'Lee Kim'],
  ['union', 'unions'],
  ['strategy', 'strategies'],
  ['economia', 'economica'],
  ['reform', 'deform'],
  ['covid-19', 'covid-91'],
  ['strike of 1917', 'strike of 1918'],
  ['conservation', 'conversation'],
] as const;

describe('typos are distinguished from names that really differ', () => {
  for (const [a, b] of ONE) {
    test(`${a} is ${b}`, () => {
      assert.ok(areSimilar(slugOf(a), slugOf(b)));
      assert.ok(areSimilar(slugOf(b), slugOf(a)));
      assert.deepEqual([...similarNames([slugOf(a), slugOf(b)])], [[slugOf(b), slugOf(a)]]);
    });
  }
  for (const [a, b] of TWO) {
    test(`${a} is not ${b}`, () => {
      assert.equal(areSimilar(slugOf(a), slugOf(b)), false);
      assert.deepEqual([...similarNames([slugOf(a), slugOf(b)])], []);
    });
  }
});

test('each of thousands of names is compared with few others', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const names = [...letters].flatMap((a) =>
    [...letters].flatMap((b) => [...letters].map((c) => `mar${a}${b}${c}ela-lope${c}`)),
  );
  const similar = similarNames(names);
  assert.ok(similar.size > names.length / 2);
  for (const [name, other] of similar) assert.ok(areSimilar(name, other));
});

describe('the less frequent spelling is reported', () => {
  const files = {
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/a.md': text('title: A\nauthors: [Clara Montero]\ntopics: [organising]'),
    'issues/1/b.md': text('title: B\nauthors: [Clara Montreo]\ntopics: [organizing]'),
    'issues/1/c.md': text('title: C\nauthors: [Clara Montreo]\ntopics: [organizing]'),
  };
  const found = (all: Readonly<Record<string, string>>) =>
    problemsWith(all).map(({ rule, file, line, column }) => ({ rule, file, line, column }));

  test('at its first place', () => {
    assert.deepEqual(found(files), [
      { rule: 'similar-names', file: 'content/issues/1/a.md', line: 3, column: 11 },
      { rule: 'similar-names', file: 'content/issues/1/a.md', line: 4, column: 10 },
    ]);
  });

  test('unless the journal lists both names', () => {
    const people = 'Clara Montero:\n  bio: A singer.\nClara Montreo:\n  bio: Another.\n';
    const rules = found({ ...files, 'people.yaml': people }).map(({ column }) => column);
    assert.deepEqual(rules, [10]);
  });
});
