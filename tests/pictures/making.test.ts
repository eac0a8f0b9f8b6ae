import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { loadSite } from '../../src/check/load-site.ts';
import { mediaOf } from '../../src/site/media.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { type MadePictures, makePictures } from '../../src/write/pictures/make-pictures.ts';
import { openPictureCache } from '../../src/write/pictures/picture-cache.ts';
import { DAMAGES } from '../damages.ts';
import { gradient, journalWithPictures, PHOTOGRAPH } from './journal-with-pictures.ts';

let content = '';
let cache = '';
let first: MadePictures;

/** Makes the pictures of the journal as a build does, or those of some files, with a newly opened cache. */
async function make(folder = cache, drafts = false, of = /^/): Promise<MadePictures> {
  const { site, problems } = loadSite(await readContent(content), { drafts });
  assert.ok(site);
  assert.deepEqual(problems, []);
  const orders = mediaOf(site).orders.filter(({ path }) => of.test(path));
  return makePictures(orders, content, openPictureCache(folder), () => {});
}

/**
 * The inode of every file in a folder, by path: it stays the same as long as the file is not written again. The list of what
 * was compared is left out: files that are a moment old are not in it, so it may be longer after the next build.
 */
async function filesOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('checked.'))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(async (path) => [path, (await stat(path)).ino] as const)));
}

const madeOf = (path: string, { files }: MadePictures) =>
  files.filter((file) => file.path.startsWith(path)).map((file) => file.path.slice(path.length));

before(async () => {
  content = await journalWithPictures();
  cache = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  first = await make();
});
after(() => Promise.all([content, cache].map((folder) => rm(folder, { recursive: true }))));

describe('pictures are made', () => {
  test('in widths that fit the screen and never exceed their own', () => {
    assert.deepEqual(madeOf('issues/1/media/cover.webp', first), [
      ...['-400.avif', '-800.avif', '-1000.avif', '-400.webp', '-800.webp', '-1000.webp'],
    ]);
    assert.deepEqual(madeOf('issues/1/media/march.png', first), [
      ...['-400.avif', '-500.avif', '-400.webp', '-500.webp'],
    ]);
    assert.deepEqual(madeOf(PHOTOGRAPH, first), [
      ...['', '-400.avif', '-900.avif', '-400.webp', '-900.webp'],
    ]);
  });

  test('with names that differ from all files of the content folder', () => {
    assert.deepEqual(madeOf('issues/1/media/march.jpg', first), [
      ...['_-400.avif', '_-900.avif', '_-400.webp', '_-900.webp'],
    ]);
  });

  test('only if a published text shows them, and not for tiny and animated ones', () => {
    for (const name of ['unused.png', 'draft.png', 'dot.png', 'dance.gif'])
      assert.deepEqual(madeOf(`issues/1/media/${name}`, first), []);
  });

  test('in the format and width of their names', async () => {
    for (const { from, path } of first.files) {
      const [, width, ending] = /-(\d+)\.(avif|webp)$/.exec(path) ?? [];
      if (!width) continue;
      const { format, compression, ...size } = await sharp(from).metadata();
      assert.equal(size.width, Number(width));
      assert.equal(format === 'heif' ? compression : format, ending === 'avif' ? 'av1' : 'webp');
    }
  });

  test('upright, and without the place where a photograph was taken', async () => {
    const photograph = first.files.filter(({ path }) => path.startsWith(PHOTOGRAPH));
    for (const { from } of photograph) {
      const { exif, xmp, iptc, orientation, width = 0, height = 0 } = await sharp(from).metadata();
      assert.deepEqual([exif, xmp, iptc, orientation], [undefined, undefined, undefined, undefined]);
      assert.ok(width < height);
      assert.equal((await readFile(from)).includes('Someone Careful'), false);
      // The photograph is stored sideways: what is dark on its left is at the top once it is upright.
      const corner = { left: 0, top: height - 1, width: 1, height: 1 };
      const [red = 0, green = 0] = await sharp(from).extract(corner).raw().toBuffer();
      assert.ok(red > 200 && green > 200, `${from}: ${red}, ${green}`);
    }
  });

  test('for drafts as well if requested', async () => {
    const made = await make(cache, true);
    assert.equal(madeOf('issues/1/media/draft.png', made).length, 4);
    assert.equal(made.newCount, 1);
  });
});

describe('between builds', () => {
  test('nothing is made again', async () => {
    const before = await filesOf(cache);
    const second = await make();
    assert.equal(second.newCount, 0);
    assert.deepEqual(second.files, first.files);
    assert.deepEqual(await filesOf(cache), before);
  });

  test('the same pictures give the same bytes', async () => {
    const other = await mkdtemp(join(tmpdir(), 'contrapunto-'));
    const again = await make(other, false, /march\.png$/);
    assert.deepEqual([again.newCount, again.files.length], [1, 4]);
    for (const { path, from } of again.files) {
      const before = first.files.find((file) => file.path === path);
      assert.ok((await readFile(from)).equals(await readFile(before?.from ?? '')), path);
    }
    await rm(other, { recursive: true });
  });

  test('only a picture that has changed is made again', async () => {
    await writeFile(
      join(content, 'issues/1/media/cover.webp'),
      await gradient(1000, 300, 99).webp().toBuffer(),
    );
    const made = await make();
    assert.equal(made.newCount, 1);
    const source = (from: MadePictures) =>
      from.files.find(({ path }) => path === 'issues/1/media/cover.webp-800.webp')?.from ?? '';
    assert.notEqual(source(made), source(first));
  });

  test('a damaged file is made again', async () => {
    const before = await make();
    const march = before.files.filter(({ path }) => path.startsWith('issues/1/media/march.png'));
    const bytes = await Promise.all(march.map(({ from }) => readFile(from)));
    for (const [place, { from }] of march.entries()) await Object.values(DAMAGES)[place + 1]?.(from);
    const after = await make();
    assert.deepEqual([after.files, after.newCount], [before.files, 1]);
    assert.deepEqual(await Promise.all(march.map(({ from }) => readFile(from))), bytes);
  });

  test('an incomplete picture is not mistaken for a complete one', async () => {
    await writeFile(join(cache, 'half.new-1'), '');
    const { files } = await make();
    for (const { from } of files) assert.ok((await stat(from)).size > 0);
  });
});
