import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { filesIn, siteOf } from '../built-site.ts';
import { faultsInOthers, faultsInXml } from '../outputs/valid-files.ts';
import { journalWithPictures } from '../pictures/journal-with-pictures.ts';
import { brokenLinks, invalidPages } from './site-faults.ts';

const SITES = join(import.meta.dirname, '../sites');
const STARTWORDS = join(import.meta.dirname, '../../../shared/corpora/startwords');
const PICTURES = await journalWithPictures('archive/');
const journals = [...readdirSync(SITES).map((name) => join(SITES, name)), STARTWORDS, PICTURES];
/** Journals under a base path. */
const BELOW = [join(SITES, 'base-path'), PICTURES];
after(() => rm(PICTURES, { recursive: true }));

/** The files of a journal's site. */
async function builtFiles(journal: string): Promise<ReadonlyMap<string, Buffer>> {
  const site = await siteOf(journal);
  const files = await filesIn(site.folder);
  await site.remove();
  return files;
}

for (const journal of journals) {
  const name = journal.split('/').at(-1) ?? journal;
  describe(`the built site of ${name}`, { skip: !existsSync(journal) }, () => {
    test('has no broken link or anchor, and every page and every file for programs is valid', async () => {
      const files = await builtFiles(journal);
      assert.deepEqual(brokenLinks(files, BELOW.includes(journal) ? '/archive/' : '/'), []);
      assert.deepEqual(await invalidPages(files), []);
      assert.deepEqual(await faultsInOthers(files), []);
    });
  });
}

test('every XML file of these sites is valid', async () => {
  const there = journals.filter((journal) => existsSync(journal));
  const sites = await Promise.all(
    there.map(async (journal) => {
      const files = await builtFiles(journal);
      return [`${journal}/`, new Map([...files].filter(([path]) => path.endsWith('.xml')))] as const;
    }),
  );
  assert.deepEqual(await faultsInXml(sites), []);
});
