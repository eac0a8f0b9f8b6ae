import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuildRecord, packRecord, unpackRecord } from '../../src/write/output/build-record.ts';

const RECORD: BuildRecord = {
  rest: 'rest',
  parts: new Map([
    ['works/one', 'digest of one'],
    ['works/two', 'digest of two'],
  ]),
  files: new Map([
    ['index.html', { fingerprint: 'a', version: '1', parts: ['works/one', 'works/gone'] }],
    ['mark', { fingerprint: '', version: '2', parts: [] }],
    ['two/index.html', { fingerprint: 'b', version: '3', parts: ['works/two', 'works/one'] }],
  ]),
  sums: new Map([['index.html', { bytes: 3, digest: 'e' }]]),
  search: [{ language: 'en', key: 'k', digests: [['index.html', 'd']], pages: 1, words: 2 }],
};

test('a record is read as it was stored, with what files looked at that is not there', () => {
  const read = unpackRecord(packRecord(RECORD, 'this'), 'this');
  const files = [...(read?.files ?? [])].map(([path, { fingerprint, version, parts }]) => [
    path,
    { fingerprint, version, parts },
  ]);
  assert.deepEqual(files, [...RECORD.files]);
  assert.deepEqual(read?.parts, new Map([...RECORD.parts, ['works/gone', '']]));
  assert.deepEqual([read?.rest, read?.search, read?.sums], [RECORD.rest, RECORD.search, RECORD.sums]);
});

test('a record of another version of the program counts as none, however that version has written it', () => {
  assert.equal(unpackRecord(packRecord(RECORD, 'another'), 'this'), undefined);
  for (const content of ['{"program":"another","files":[]}', '{"program":"this"}', ''])
    assert.equal(unpackRecord(Buffer.from(content), 'this'), undefined);
});
