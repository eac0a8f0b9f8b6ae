import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { openBagTexts } from '../../src/write/bag-texts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
afterEach(() => rm(folder, { recursive: true }));

const URL = 'https://example.org/issues/1/bag.zip';

/** Compresses texts as a build does. */
function bagOf(texts: readonly string[], version = 'one'): readonly string[] {
  const bag = openBagTexts(folder, version)(URL);
  const made = texts.map((text) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const deflated = bag.deflate(Buffer.from(text), sha256);
    assert.equal(inflateRawSync(deflated).toString(), text);
    return Buffer.from(deflated).toString('hex');
  });
  bag.end();
  return made;
}

test('texts are the same in a bag whether they were kept or not', async () => {
  const texts = ['One text.', 'Another text. '.repeat(9000), '', 'Ñandú'];
  const first = bagOf(texts);
  const [kept] = await readdir(folder);
  assert.deepEqual(bagOf(texts), first);
  assert.deepEqual(await readdir(folder), [kept], 'nothing is written if nothing is new');
  assert.deepEqual(bagOf(texts.toReversed()), first.toReversed());
  assert.deepEqual(bagOf([...texts, 'New.']).slice(0, 4), first);
  assert.equal((await readdir(folder)).length, 1, 'one file for each bag');
});

test('what another version of the program kept, and what is damaged, is not used', async () => {
  const first = bagOf(['One text.']);
  const [kept = ''] = await readdir(folder);
  assert.deepEqual(bagOf(['One text.'], 'two'), first);
  assert.equal((await readdir(folder)).length, 2);
  await appendFile(join(folder, kept), 'x');
  assert.deepEqual(bagOf(['One text.']), first);
});
