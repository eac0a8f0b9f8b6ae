import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isProgramFile, type Watching, watchProgram } from '../../src/serve/watch-files.ts';

const ROOT = join(import.meta.dirname, '../..');

test('every file of the program is followed, whatever it is', async () => {
  for (const folder of ['src', 'layouts']) {
    const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    assert.deepEqual(
      files.filter((name) => !isProgramFile(name)),
      [],
    );
  }
  assert.ok(isProgramFile('.eleventy.ts'));
});

test('notes that editors leave beside a file are no part of it', () => {
  for (const name of ['.guide.md.swp', 'guide.md~', '4913']) assert.equal(isProgramFile(name), false);
});

test('a change of a guide or of a style is noticed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  for (const name of ['guide.md', 'banner.css']) {
    const file = join(folder, name);
    await writeFile(file, 'Text.\n');
    let again: NodeJS.Timeout | undefined;
    let watching: Watching | undefined;
    await new Promise<void>((resolve) => {
      watching = watchProgram([folder], { onChange: resolve, onError: assert.fail });
      // Until the watcher is ready nothing is noticed.
      again = setInterval(() => void appendFile(file, 'More.\n'), 100);
    });
    clearInterval(again);
    await watching?.close();
    await rm(file);
  }
  await rm(folder, { recursive: true });
});
