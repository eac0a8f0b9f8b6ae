import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { plannedSite, planSite } from '../../src/pages/plan.ts';
import { isSystemError } from '../../src/sources/files/system-error.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { otherFilesOf, pageFilesOf, type SiteFiles } from '../../src/write/output/site-files.ts';
import { writeFilesBeside } from '../../src/write/output/write-beside.ts';
import { type Writing, writeFiles } from '../../src/write/output/write-files.ts';
import { NO_BUNDLES } from '../../src/write/search/kept-bundles.ts';
import { searchablePages } from '../../src/write/search/searchable-pages.ts';
import { filesIn } from '../built-site.ts';

const CONTENT = join(import.meta.dirname, '../sites/debate');

let parent = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(parent, { recursive: true }));

async function sourcesOf() {
  const { site: loaded } = loadSite(await readContent(CONTENT), { drafts: false });
  assert.ok(loaded);
  const site = plannedSite(loaded);
  const pages = planSite(site);
  const sources = {
    ...{ site, pages, searchable: searchablePages(site, pages), bundles: NO_BUNDLES, content: CONTENT },
    ...{ pictures: Promise.resolve([]), books: [], assets: [{ path: 'a.css', content: Buffer.from('a{}') }] },
  };
  const searched = new Set(sources.searchable.flatMap(({ files }) => files.map(({ path }) => path)));
  const wanted = { pages: pageFilesOf(sources), others: () => otherFilesOf(sources) };
  return { wanted, told: { common: site.common, searched, ...SILENT } };
}

const SILENT = { onPage: () => {}, onPages: () => {}, onPictures: () => {} };

test('a site is the same, whether one thread writes it or two', async () => {
  const { wanted, told } = await sourcesOf();
  const write = async (how: typeof writeFilesBeside, name: string) => {
    const parts = new Map<string, string | undefined>();
    const onPage: Writing['onPage'] = ({ path, part }) => parts.set(path, part);
    await how(wanted, join(parent, name), { ...told, onPage });
    return { parts, files: await filesIn(join(parent, name)) };
  };
  const [alone, beside] = [await write(writeFiles, 'alone'), await write(writeFilesBeside, 'beside')];
  assert.deepEqual([...beside.files.keys()].sort(), [...alone.files.keys()].sort());
  assert.deepEqual(
    [...alone.files].filter(([path, bytes]) => !beside.files.get(path)?.equals(bytes)).map(([path]) => path),
    [],
  );
  assert.deepEqual(beside.parts, alone.parts);
});

test('what the second thread cannot write is an error of the file system', async () => {
  const { wanted, told } = await sourcesOf();
  const folder = join(parent, 'taken');
  await mkdir(join(folder, 'index.html'), { recursive: true });
  await assert.rejects(
    writeFilesBeside(wanted, folder, told),
    (error) => isSystemError(error) && error.code === 'EISDIR',
  );
});

test('a view that cannot be made ends both threads', async () => {
  const { wanted, told } = await sourcesOf();
  const pages: SiteFiles = new Map(
    [...wanted.pages].map(([path, file]) =>
      file.kind === 'page' && path.startsWith('search/')
        ? [path, { ...file, page: { ...file.page, view: () => assert.fail('no view') } }]
        : [path, file],
    ),
  );
  await assert.rejects(writeFilesBeside({ ...wanted, pages }, join(parent, 'broken'), told), /no view/);
});
