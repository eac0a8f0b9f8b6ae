import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { deflated } from '../../src/outputs/formats/zip.ts';
import { planSite } from '../../src/pages/plan.ts';
import { writeOtherFiles } from '../../src/write/output/write-files.ts';
import { siteWith, text } from '../journal-of.ts';

test('an issue without an edition in the default language has its bag as well', async () => {
  const site = siteWith({
    'issues/1/issue.md': text('title: One\ndate: 2020-01\ndraft: true'),
    'issues/1/issue.es.md': text('title: Uno\ntranslated-from: en'),
  });
  async function* pieces() {
    yield Buffer.from('text');
  }
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const source = {
    ...{ read: pieces, version: () => '' },
    beginBag: () => ({ deflate: deflated, end: () => {} }),
  };
  const outputs = outputsOf(site, planSite(site), source);
  await writeOtherFiles(new Map(outputs.map((output) => [output.path, { kind: 'output', output }])), folder);
  assert.deepEqual(await readdir(join(folder, 'issues/1')), ['bag.zip', 'manifest-sha256.txt']);
  await rm(folder, { recursive: true });
});
