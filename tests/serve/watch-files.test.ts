import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isProgramFile, type Watching, watchProgram } from '../../src/serve/watch-files.ts';

const ROOT = join(import.meta.dirname, '../..');

test('every file of the program is watched', async () => {
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

test('editors’ temporary files are ignored', () => {
  for (const name of ['.guide.md.swp', 'guide.md~', '4913']) assert.equal(isProgramFile(name), false);
});

test('changes of guides and styles are noticed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  for (const name of ['guide.md', 'banner.css']) {
    const file = join(folder, name);
    await writeFile(file, 'Text.\n');
    let again: NodeJS.Timeout | undefined;
    let watching: Watching | undefined;
    await new Promise<void>((resolve) => {
      watching = watchProgram([folder], { onChange: resolve, onError: assert.fail });
      // Repeated, because changes before the watcher is ready are not noticed.
      again = setInterval(() => void appendFile(file, 'More.\n'), 100);
    });
    clearInterval(again);
    await watching?.close();
    await rm(file);
  }
  await rm(folder, { recursive: true });
});
