import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundleAssets } from '../../src/site/bundle-assets.ts';
import { filesIn } from '../built-site.ts';

/** Bytes, minified and not compressed. */
const BUDGET = 12 * 1024;

async function bundled(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-assets-'));
  try {
    await bundleAssets(folder);
    return await filesIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the styles and scripts of a site', () => {
  it('are one file each, without source maps, and the same when made again', async () => {
    const first = await bundled();
    const names = [...first.keys()].filter((name) => !name.startsWith('assets/fonts/'));
    assert.deepEqual(names, ['assets/page.js', 'assets/search.js', 'assets/site.css']);
    assert.deepEqual(await bundled(), first);
  });

  it('leave the search page light', async () => {
    const script = (await bundled()).get('assets/search.js');
    assert.ok(script && script.length > 0 && script.length < BUDGET, `${script?.length} bytes`);
  });
});
