import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { beginPreview } from '../../src/serve/preview.ts';

const SITE = join(import.meta.dirname, '../sites/debate');

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(folder, { recursive: true }));

test('a page that is asked for is written before the others, and all are there at the end', async () => {
  const preview = await beginPreview(SITE, folder);
  const path = 'issues/3/counting-out-loud/index.html';
  const areThere = () => [path, 'translations/index.html'].map((page) => existsSync(join(folder, page)));
  let asked: Promise<readonly boolean[]> | undefined;
  const { changed } = await preview.update((first) => {
    assert.ok((first.changed ?? 0) > 10);
    asked ??= setImmediate()
      .then(() => preview.ready(path))
      .then(areThere);
  });
  assert.equal(changed, 0);
  assert.deepEqual(await asked, [true, false]);
  assert.deepEqual(areThere(), [true, true]);
  assert.equal(preview.ready(path), undefined);
  assert.equal(preview.ready('no/such/page/index.html'), undefined);
});
