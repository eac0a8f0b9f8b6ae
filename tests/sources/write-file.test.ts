import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { createFile, replaceFile, WriteError } from '../../src/sources/files/write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
afterEach(() => rm(folder, { recursive: true }));

const refused = (reason: string) => (error: unknown) =>
  error instanceof WriteError && error.reason === reason;

test('a file is written with its parent folders, as text or bytes, and no temporary file is left', async () => {
  const file = join(folder, 'a/b/text.md');
  await createFile(file, 'Á');
  await replaceFile(file, new Uint8Array([0xc3, 0x89]));
  assert.equal(await readFile(file, 'utf8'), 'É');
  assert.deepEqual(await readdir(join(folder, 'a/b')), ['text.md']);
});

test('files are written at the same time into the same new folders', async () => {
  for (let round = 0; round < 40; round += 1) {
    const files = Array.from({ length: 24 }, (_, place) =>
      join(folder, `${round}/a/b`, 'c/d/e'.slice(0, 1 + 2 * (place % 3)), `${place}.md`),
    );
    await Promise.all(files.map((file) => replaceFile(file, file)));
    for (const file of files) assert.equal(await readFile(file, 'utf8'), file);
  }
});

test('a new file never replaces another', async () => {
  const file = join(folder, 'text.md');
  await writeFile(file, 'first');
  await assert.rejects(createFile(file, 'second'), refused('EEXIST'));
  assert.equal(await readFile(file, 'utf8'), 'first');
  assert.deepEqual(await readdir(folder), ['text.md']);
});

test('a file that cannot be replaced is unchanged', async () => {
  await mkdir(join(folder, 'text.md/inside'), { recursive: true });
  await assert.rejects(replaceFile(join(folder, 'text.md'), 'text'), WriteError);
  assert.deepEqual(await readdir(folder), ['text.md']);
  await writeFile(join(folder, 'file'), '');
  await assert.rejects(createFile(join(folder, 'file/text.md'), 'text'), refused('ENOTDIR'));
});

test('a file name may have the maximum length', async () => {
  const name = `${'n'.repeat(252)}.md`;
  await createFile(join(folder, name), 'text');
  assert.deepEqual(await readdir(folder), [name]);
});
