import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { beginPreview, type Preview } from '../../src/serve/preview.ts';
import { gradient, journalWithPictures } from './journal-with-pictures.ts';

let content = '';
let folder = '';
let preview: Preview;

before(async () => {
  content = await journalWithPictures();
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  preview = await beginPreview(content, folder);
});
after(() => Promise.all([content, folder].map((path) => rm(path, { recursive: true }))));

const update = async () => ({
  pages: (await preview.update()).changed,
  pictures: (await preview.updatePictures(() => {})).copied,
});
const cover = (ending: string) => readFile(join(folder, `issues/1/media/cover.webp${ending}`));

test('the preview has the pictures of drafts as well, and follows changes', async () => {
  assert.ok(((await update()).pictures ?? 0) > 10);
  assert.equal(
    (await sharp(await readFile(join(folder, 'issues/1/media/draft.png-400.webp'))).metadata()).width,
    400,
  );

  await appendFile(join(content, 'issues/1/a-march.md'), '\nOne more sentence.\n');
  const { pages = 0, pictures } = await update();
  assert.ok(pages > 0);
  assert.equal(pictures, 0);

  const before = await cover('-800.webp');
  await writeFile(
    join(content, 'issues/1/media/cover.webp'),
    await gradient(1000, 300, 200).webp().toBuffer(),
  );
  assert.deepEqual(await update(), { pages: 0, pictures: 6 });
  assert.ok(!before.equals(await cover('-800.webp')));

  await writeFile(join(content, 'issues/1/media/cover.webp'), await gradient(820, 300).webp().toBuffer());
  assert.ok(((await update()).pages ?? 0) > 0, 'pages name the new width');
  assert.equal((await sharp(await cover('-820.avif')).metadata()).width, 820);
});

test('if a picture becomes broken, the preview keeps the last good site', async () => {
  await writeFile(join(content, 'issues/1/media/cover.webp'), 'half');
  const { problems, changed } = await preview.update();
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    ['unreadable-picture'],
  );
  assert.equal(changed, undefined);
});
