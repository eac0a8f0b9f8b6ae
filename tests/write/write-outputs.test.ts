import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { deflated } from '../../src/outputs/formats/zip.ts';
import { planSite } from '../../src/pages/plan.ts';
import { writeOutputs } from '../../src/write/write-site.ts';
import { siteWith, text } from '../journal-of.ts';

test('an issue without an edition in the default language has its bag as well', async () => {
  const site = siteWith({
    'issues/1/issue.md': text('title: One\ndate: 2020-01\ndraft: true'),
    'issues/1/issue.es.md': text('title: Uno\ntranslated-from: en'),
  });
  async function* content() {
    yield Buffer.from('text');
  }
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const source = { read: content, beginBag: () => ({ deflate: deflated, end: () => {} }) };
  await writeOutputs(outputsOf(site, planSite(site), source), folder, new Map());
  assert.deepEqual(await readdir(join(folder, 'issues/1')), ['bag.zip', 'manifest-sha256.txt']);
  await rm(folder, { recursive: true });
});
