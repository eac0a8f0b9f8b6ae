import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openCitations } from '../../src/citation/citation-cache.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';

function item(id: string, title = 'On trust'): CslItem {
  return {
    id,
    'citation-key': id,
    type: 'article-journal',
    title,
    'container-title': 'Two Voices',
    issue: '2',
    issued: { 'date-parts': [[2020]] },
    language: 'en',
    URL: `https://example.org/issues/2/${id}/`,
  };
}

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-citations-'));
  file = join(folder, 'cache', 'citations.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Formats citations as a build does. Returns how many were not in the cache. */
async function cite(...items: readonly CslItem[]): Promise<number> {
  const { citations, keep } = await openCitations(file);
  for (const cited of items) {
    citations.inWords(cited, 'en');
    citations.inFiles(cited);
  }
  await keep();
  return citations.made();
}

describe('citations are cached between builds', () => {
  test("a citation is formatted once, and again if its text's metadata changes", async () => {
    assert.equal(await cite(item('a'), item('b')), 4);
    assert.equal(await cite(item('a'), item('b')), 0);
    assert.equal(await cite(item('a', 'On mistrust'), item('b')), 2);
  });

  test('a cached citation equals a new one', async () => {
    const { citations } = await openCitations(join(folder, 'none.json'));
    await cite(item('a'));
    const kept = await openCitations(file);
    assert.deepEqual(kept.citations.inWords(item('a'), 'en'), citations.inWords(item('a'), 'en'));
    assert.deepEqual(kept.citations.inFiles(item('a')), citations.inFiles(item('a')));
    assert.equal(kept.citations.made(), 0);
  });

  test('citations in another language are separate', async () => {
    await cite(item('a'));
    const { citations } = await openCitations(file);
    citations.inWords(item('a'), 'es');
    assert.equal(citations.made(), 1);
  });

  test('simultaneous builds, of the same journal or different ones, damage nothing and lose little', async () => {
    await Promise.all([cite(item('a')), cite(item('b')), cite(item('a'))]);
    assert.deepEqual(await readdir(join(folder, 'cache')), ['citations.json']);
    assert.ok((await cite(item('a'), item('b'))) <= 2);
    assert.equal(await cite(item('a'), item('b')), 0);
  });

  test('a damaged cache file is ignored', async () => {
    await cite(item('a'));
    for (const spoilt of ['{"words":', '[]', '{"words":{"x":1},"files":{}}']) {
      await writeFile(file, spoilt);
      assert.equal(await cite(item('a')), 2);
    }
  });

  test('unused citations are deleted when they are the larger part of the cache', async () => {
    const { citations, keep } = await openCitations(file);
    for (let index = 0; index < 1100; index += 1) citations.inFiles(item(`old-${index}`));
    await keep();
    await cite(item('a'));
    const { files } = JSON.parse(await readFile(file, 'utf8'));
    assert.equal(Object.keys(files).length, 1);
  });
});
