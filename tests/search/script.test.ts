import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundleAssets } from '../../src/write/bundle-assets.ts';
import type { ReadSite } from '../browser/read-site.ts';
import { openSmallSite } from './small-site.ts';

/**
 * Maximum size in gzipped bytes of all script that a search loads: that of every page, the search's own, Pagefind's and
 * its worker.
 */
const BUDGET = 45_000;

async function bundled(): Promise<ReadonlyMap<string, Buffer>> {
  const { assets } = await bundleAssets();
  const files = assets.map(({ path, content }) => [path, Buffer.from(content)] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the styles and scripts of a site', () => {
  it('are one file each, without source maps, and the same when built again', async () => {
    const first = await bundled();
    const names = [...first.keys()].filter((name) => !name.startsWith('assets/fonts/'));
    assert.deepEqual(names, ['assets/highlight.js', 'assets/page.js', 'assets/search.js', 'assets/site.css']);
    assert.deepEqual(await bundled(), first);
  });
});

describe('a search in a browser', () => {
  let site: ReadSite;
  before(async () => {
    site = await openSmallSite();
  });
  after(() => site?.close());

  it('loads little script, including the count of the other language', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}search/?q=lighthouse`);
    await page.getByRole('link', { name: '1 resultado en español' }).waitFor();
    const scripts = site.requested.filter((path) => path.endsWith('.js'));
    for (const path of ['assets/page.js', 'assets/search.js', 'pagefind/en/pagefind.js'])
      assert.ok(scripts.includes(path), path);
    // Every request counts, including repeated ones for the same file.
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await readFile(join(site.folder, path))).length),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= BUDGET, `${total} bytes: ${scripts.join(', ')}`);
    const other = site.requested.filter((path) => path.startsWith('pagefind/es/'));
    assert.ok(
      other.length > 0 && other.every((path) => path.startsWith('pagefind/es/words/')),
      other.join(', '),
    );
    await page.close();
  });

  it('loads no text if there is nothing to show', async () => {
    const page = await site.browser.newPage();
    const before = site.requested.length;
    await page.goto(`${site.url}search/?q=asdfgh`);
    await page.locator('#page_search-shown').getByText('Nothing found').waitFor();
    const requested = site.requested.slice(before);
    assert.deepEqual(
      requested.filter((path) => path.includes('/fragment/')),
      [],
    );
    await page.close();
  });
});
