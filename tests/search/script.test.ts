import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleAssets } from '../../src/write/assets/bundle-assets.ts';

async function bundled(): Promise<ReadonlyMap<string, Buffer>> {
  const { assets } = await bundleAssets();
  const files = assets.map(({ path, content }) => [path, Buffer.from(content)] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the styles and scripts of a site', () => {
  it('are one file each, without source maps, and the same when built again', async () => {
    const first = await bundled();
    const names = [...first.keys()].filter((name) => !name.startsWith('assets/fonts/'));
    assert.deepEqual(names, [
      'assets/code.css',
      'assets/highlight.js',
      'assets/page.js',
      'assets/parallel.css',
      'assets/saved.css',
      'assets/saved.js',
      'assets/search.js',
      'assets/site.css',
      'assets/themed.css',
      'remove-sw.js',
      'sw.js',
    ]);
    assert.deepEqual(await bundled(), first);
  });
});
