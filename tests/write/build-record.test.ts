import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuildRecord, packRecord, unpackRecord } from '../../src/write/output/build-record.ts';
import { PartNumbers } from '../../src/write/part-numbers.ts';

const NUMBERS = new PartNumbers({ maps: ['works'], mapOf: [0, 0], keys: ['forgotten', 'two'] });

function looked(...works: readonly string[]): Uint32Array {
  return Uint32Array.from(works, NUMBERS.inMap('works'));
}

/** Every work, by its number, also if it is not there. */
const DIGESTS = new Map([
  [NUMBERS.inMap('works')('one'), 'digest of one'],
  [NUMBERS.inMap('works')('two'), 'digest of two'],
  [NUMBERS.ofWhole('works'), 'digest of all'],
]);

const RECORD: BuildRecord = {
  rest: 'rest',
  maps: new Map([['works', 'digest of all']]),
  numbers: NUMBERS,
  digestAt: (number) => DIGESTS.get(number) ?? '',
  files: new Map([
    ['index.html', { fingerprint: 'a', version: '1', parts: looked('one', 'gone') }],
    ['mark', { fingerprint: '', version: '2', parts: looked() }],
    [
      'two/index.html',
      {
        fingerprint: 'b',
        version: '3',
        parts: Uint32Array.of(...looked('two', 'one'), NUMBERS.ofWhole('works')),
      },
    ],
  ]),
  sums: new Map([['index.html', { bytes: 3, digest: 'e' }]]),
  search: [{ language: 'en', key: 'k', digests: [['index.html', 'd']], pages: 1, words: 2 }],
};

test('a record is read as it was stored, with what files looked at that is not there', () => {
  const read = unpackRecord(Buffer.concat([...packRecord(RECORD, 'this')]), 'this');
  assert.ok(read);
  const filesOf = ({ files, numbers, digestAt }: BuildRecord) =>
    [...files].map(([path, { fingerprint, version, parts }]) => [
      path,
      { fingerprint, version },
      Array.from(parts, (part) => [numbers.partAt(part), digestAt(part)]),
    ]);
  assert.deepEqual(filesOf(read), filesOf(RECORD));
  assert.deepEqual(read.maps, RECORD.maps);
  // Nobody has looked at the other one.
  assert.equal(read.numbers.size, 4);
  assert.deepEqual([read.rest, read.search, read.sums], [RECORD.rest, RECORD.search, RECORD.sums]);
});

test('a record of another version of the program counts as none, however that version has written it', () => {
  assert.equal(unpackRecord(Buffer.concat([...packRecord(RECORD, 'another')]), 'this'), undefined);
  for (const content of ['{"program":"another","files":[]}', '{"program":"this"}', ''])
    assert.equal(unpackRecord(Buffer.from(content), 'this'), undefined);
});
