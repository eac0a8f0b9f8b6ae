import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { filesIn, siteOf } from '../built-site.ts';
import { journalWithPictures } from '../pictures/journal-with-pictures.ts';
import { brokenLinks, invalidIn } from './site-faults.ts';

const SITES = join(import.meta.dirname, '../sites');
const STARTWORDS = join(import.meta.dirname, '../../../shared/corpora/startwords');
const PICTURES = await journalWithPictures('archive/');
const journals = [...readdirSync(SITES).map((name) => join(SITES, name)), STARTWORDS, PICTURES];
/** Journals under a base path. */
const BELOW = [join(SITES, 'base-path'), PICTURES];
after(() => rm(PICTURES, { recursive: true }));

for (const journal of journals) {
  const name = journal.split('/').at(-1) ?? journal;
  describe(`the built site of ${name}`, { skip: !existsSync(journal) }, () => {
    test('has no broken link or anchor, and every page and every file for programs is valid', async () => {
      const site = await siteOf(journal);
      const files = await filesIn(site.folder);
      assert.deepEqual(brokenLinks(files, BELOW.includes(journal) ? '/archive/' : '/'), []);
      assert.deepEqual(await invalidIn(files), []);
      await site.remove();
    });
  });
}
