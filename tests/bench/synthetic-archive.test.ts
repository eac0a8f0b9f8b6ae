import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { syntheticArchive } from './synthetic-archive.ts';
import { textOf } from './synthetic-text.ts';
import { writeContent } from './write-archive.ts';

test('the synthetic archive is content without problems, and holds debates', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-synthetic-'));
  try {
    await writeContent(folder, syntheticArchive(60));
    const { site, problems } = loadSite(await readContent(folder), { drafts: false, onText: () => {} });
    assert.deepEqual(problems, []);
    assert.equal(
      site?.archive.works.size,
      60 + 3,
      'three issues of twenty articles, each with an introduction',
    );
    assert.ok((site?.archive.debates.size ?? 0) > 5);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a smaller synthetic archive is the beginning of a larger one', () => {
  const ids = (count: number) => syntheticArchive(count).map((article) => article.id);
  assert.deepEqual(ids(100).slice(0, 30), ids(30));
});

test('a synthetic text has about 1,500 words and is the same each time', () => {
  const [article] = syntheticArchive(1);
  assert.ok(article);
  const text = textOf(article, 'en', () => 'x.md');
  const words = text.split(/\s+/).length;
  assert.ok(words > 1300 && words < 1700, `${words} words`);
  assert.equal(
    textOf(article, 'en', () => 'x.md'),
    text,
  );
});
