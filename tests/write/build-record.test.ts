import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuildRecord, packRecord, unpackRecord } from '../../src/write/output/build-record.ts';
import { PartNames } from '../../src/write/part-names.ts';

const NAMES = new PartNames(['works/forgotten', 'works/two']);

function looked(...names: readonly string[]): Uint32Array {
  return Uint32Array.from(names, (name) => NAMES.numberOf(name));
}

const RECORD: BuildRecord = {
  rest: 'rest',
  parts: new Map([
    ['works/one', 'digest of one'],
    ['works/two', 'digest of two'],
  ]),
  names: NAMES,
  files: new Map([
    ['index.html', { fingerprint: 'a', version: '1', parts: looked('works/one', 'works/gone') }],
    ['mark', { fingerprint: '', version: '2', parts: looked() }],
    ['two/index.html', { fingerprint: 'b', version: '3', parts: looked('works/two', 'works/one') }],
  ]),
  sums: new Map([['index.html', { bytes: 3, digest: 'e' }]]),
  search: [{ language: 'en', key: 'k', digests: [['index.html', 'd']], pages: 1, words: 2 }],
};

test('a record is read as it was stored, with what files looked at that is not there', () => {
  const read = unpackRecord(packRecord(RECORD, 'this'), 'this');
  assert.ok(read);
  const filesOf = ({ files, names }: BuildRecord) =>
    [...files].map(([path, { fingerprint, version, parts }]) => [
      path,
      { fingerprint, version, parts: Array.from(parts, (part) => names.nameOf(part)) },
    ]);
  assert.deepEqual(filesOf(read), filesOf(RECORD));
  assert.deepEqual(read.parts, new Map([...RECORD.parts, ['works/gone', '']]));
  assert.deepEqual([read.rest, read.search, read.sums], [RECORD.rest, RECORD.search, RECORD.sums]);
});

test('a record of another version of the program counts as none, however that version has written it', () => {
  assert.equal(unpackRecord(packRecord(RECORD, 'another'), 'this'), undefined);
  for (const content of ['{"program":"another","files":[]}', '{"program":"this"}', ''])
    assert.equal(unpackRecord(Buffer.from(content), 'this'), undefined);
});
