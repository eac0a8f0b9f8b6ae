import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { type Browser, launchBrowser } from '../browser/launch-browser.ts';
import { shifts, watchShifts, withoutFonts } from '../browser/layout-shifts.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { journalWithPictures, PHOTOGRAPH } from './journal-with-pictures.ts';

let content = '';
let site: BuiltSite;
let files: ReadonlyMap<string, Buffer>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

before(async () => {
  content = await journalWithPictures();
  site = await siteOf(content);
  files = await filesIn(site.folder);
  server = await serveFolder(site.folder);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await server.close();
  await site.remove();
  await rm(content, { recursive: true });
});

const media = () => [...files.keys()].filter((path) => path.startsWith('issues/1/media/'));

describe('a built site', () => {
  test('contains every picture that its pages show, and no other', () => {
    const names = media().map((path) => path.slice('issues/1/media/'.length));
    assert.deepEqual(
      names.filter((name) => !/-\d+\.(?:avif|webp)$/.test(name)),
      ['Marcha número 1, de noche.jpg', 'cover.webp', 'dance.gif', 'dot.png', 'march.jpg', 'march.png'],
    );
    assert.ok(names.includes('march.jpg_-900.webp'));
    assert.ok(!names.some((name) => /unused|draft/.test(name)));
  });

  test('publishes a file named like a variant unchanged', async () => {
    const { width } = await sharp(files.get('issues/1/media/march.jpg-400.webp')).metadata();
    assert.equal(width, 60);
  });

  test('does not reveal where a photograph was taken', async () => {
    assert.equal((await sharp(files.get(PHOTOGRAPH)).metadata()).exif, undefined);
    for (const path of media()) assert.equal(files.get(path)?.includes('Someone Careful'), false, path);
  });

  test('gives every picture its real width and height, and loads only the leading one immediately', () => {
    for (const path of ['issues/1/a-march/index.html', 'es/issues/1/a-march/index.html']) {
      const pictures = [...String(files.get(path)).matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
      assert.match(pictures[0] ?? '', /de%20noche\.jpg" .*width="900" height="1000" .*fetchpriority="high"/);
      for (const tag of pictures) assert.match(tag, / width="\d+" height="\d+"/);
      for (const tag of pictures.slice(1)) assert.match(tag, /loading="lazy" decoding="async"/);
    }
  });
});

/** Opens a page of the site, and records which pictures it loads and how its layout shifts. */
async function open(path: string, width: number, deviceScaleFactor: number) {
  const context = await browser.newContext({ viewport: { width, height: 700 }, deviceScaleFactor });
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image') loaded.push(decodeURI(request.url()).replace(/^.*\//, ''));
  });
  await watchShifts(page);
  await withoutFonts(page);
  // Some pictures must not be asked for, so a while must pass in which nothing is.
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return { page, loaded };
}

describe('in a browser', () => {
  test('a phone loads a small variant, and pictures further down only when the reader comes near', async () => {
    const { page, loaded } = await open('issues/1/a-march/', 360, 2);
    assert.ok(loaded.includes('Marcha número 1%2C de noche.jpg-900.avif'), loaded.join());
    assert.ok(!loaded.some((name) => name.startsWith('march.') || name.endsWith('noche.jpg')), loaded.join());
    await page.locator('.text figure img').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.text figure img')?.naturalWidth ?? 0) > 0,
    );
    assert.ok(loaded.includes('march.jpg_-900.avif'), loaded.join());
    assert.deepEqual(await shifts(page), []);
    await page.context().close();
  });

  test('a small screen with a pixel ratio of 1 loads the smallest', async () => {
    const { page, loaded } = await open('issues/1/', 360, 1);
    assert.ok(loaded.includes('cover.webp-400.avif'), loaded.join());
    assert.deepEqual(await shifts(page), []);
    await page.context().close();
  });

  test('no picture is wider than its column or loses its aspect ratio', async () => {
    for (const width of [320, 1280]) {
      const { page } = await open('issues/1/a-march/', width, 1);
      const shapes = await page.locator('main img').evaluateAll((images) =>
        images.map((image) => {
          const { width: shown, height } = image.getBoundingClientRect();
          const [ownWidth = 1, ownHeight = 1] = ['width', 'height'].map((name) =>
            Number(image.getAttribute(name)),
          );
          const column = image.closest('.column, figure')?.clientWidth ?? 0;
          return {
            fits: shown <= column && shown <= ownWidth,
            off: Math.abs(shown / height / (ownWidth / ownHeight) - 1),
          };
        }),
      );
      assert.ok(shapes.length >= 5);
      for (const { fits, off } of shapes) assert.ok(fits && off < 0.02, JSON.stringify(shapes));
      await page.context().close();
    }
  });
});
