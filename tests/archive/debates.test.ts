import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteWith, text } from '../journal-of.ts';

const X = 'https://elsewhere.example/x';
const Y = 'https://elsewhere.example/y';

/** Works by id, each with its year and the ids or addresses that it answers. */
type Works = Readonly<Record<string, readonly [year: number, ...answers: readonly string[]]>>;

/** The debates of an archive by name: for each, its works, and the texts elsewhere that opened it. */
function debatesOf(works: Works): Record<string, string> {
  const files = Object.entries(works).map(([id, [year, ...answers]]) => [
    `issues/1/${id}.md`,
    text(`title: ${id}\ndate: ${year}\nresponds-to: ${JSON.stringify(answers)}`),
  ]);
  const { archive } = siteWith({
    'issues/1/issue.md': text('title: One\ndate: 2000'),
    ...Object.fromEntries(files),
  });
  const told = [...archive.debates.values()].map(({ opening, works: members, elsewhere }) => [
    opening,
    [...elsewhere.map((href) => href.slice(-1)), ...members].join(' '),
  ]);
  for (const [opening, members] of told) {
    for (const id of members?.split(' ').filter((member) => member.length > 1) ?? [])
      assert.ok(archive.debatesOf.get(id as never)?.includes(opening as never), `${id} knows ${opening}`);
  }
  return Object.fromEntries(told);
}

describe('a debate opened by a text elsewhere', () => {
  test('is connected by that text only, and named after its earliest answer', () => {
    assert.deepEqual(debatesOf({ bb: [2021, X], aa: [2022, X], cc: [2023, 'aa'] }), { bb: 'x bb aa cc' });
  });

  test('keeps its name when another work answers that text', () => {
    assert.deepEqual(debatesOf({ aa: [2021, X], bb: [2022, 'aa'] }), { aa: 'x aa bb' });
    assert.deepEqual(debatesOf({ aa: [2021, X], bb: [2022, 'aa'], cc: [2022, X] }), { aa: 'x aa bb cc' });
  });

  test('needs two works of the archive', () => {
    assert.deepEqual(debatesOf({ aa: [2021, X], bb: [2021, Y] }), {});
  });

  test('is merged with another one that has the same earliest answer', () => {
    assert.deepEqual(debatesOf({ aa: [2021, X, Y], bb: [2022, X], cc: [2022, Y] }), { aa: 'x y aa bb cc' });
  });

  test('is part of a debate of the archive if that contains all of its answers', () => {
    const works: Works = { aa: [2020], bb: [2021, 'aa', X], cc: [2022, 'bb', X] };
    assert.deepEqual(debatesOf(works), { aa: 'aa bb cc' });
  });

  test('is separate from a debate of the archive that contains only some of its answers', () => {
    const works: Works = { aa: [2020], bb: [2021, 'aa', X], cc: [2022, X] };
    assert.deepEqual(debatesOf(works), { aa: 'aa bb', bb: 'x bb cc' });
  });

  test('is part of another one opened elsewhere that contains all of its answers', () => {
    assert.deepEqual(debatesOf({ aa: [2020, X], bb: [2021, 'aa', Y], cc: [2022, 'bb', Y] }), {
      aa: 'x aa bb cc',
    });
    assert.deepEqual(debatesOf({ aa: [2020, X], bb: [2020, X, Y], cc: [2022, 'bb'] }), { aa: 'x aa bb cc' });
  });

  test('is listed once if two such debates contain the same works', () => {
    assert.deepEqual(debatesOf({ aa: [2020, 'bb', X], bb: [2020, X, Y], cc: [2020, 'bb'] }), {
      aa: 'x aa bb cc',
    });
  });
});

test('neither a work without answers nor a single answer to a text elsewhere makes a debate', () => {
  assert.deepEqual(debatesOf({ aa: [2020], bb: [2021, X] }), {});
});

test('every answer to two thousand texts elsewhere is found, and nothing takes long', () => {
  const works = Object.fromEntries(
    Array.from({ length: 2000 }, (_, place) => [
      `work-${place}`,
      [2000 + Math.floor(place / 100), `https://elsewhere.example/${place % 700}`] as const,
    ]),
  );
  assert.equal(Object.keys(debatesOf(works)).length, 700);
});
