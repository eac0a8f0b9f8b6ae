import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import { type BuiltSite, siteOf } from '../built-site.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { shifts, watchShifts, withoutFonts } from './layout-shifts.ts';
import { serveFolder } from './serve-folder.ts';

/** In bytes, compressed as a host sends them. */
const FIRST_VIEW = 100 * 1024;
const STYLES = 12 * 1024;
const ARTICLE_SCRIPT = 3 * 1024;
/** Number of requests without fonts. */
const REQUESTS = 3;

interface Journal {
  readonly folder: string;
  /** Its longest text: seven thousand words with notes and headings. */
  readonly article: string;
}

/** A journal with a text as long as a real one's and, if it is there, a real journal beside this repository. */
const JOURNALS: readonly Journal[] = [
  { folder: 'tests/sites/two-banks', article: 'issues/1/the-book-of-the-weir/' },
  { folder: '../shared/corpora/startwords', article: 'issues/1/data-beyond-vision/' },
];

interface Loaded {
  readonly kind: 'document' | 'stylesheet' | 'script' | 'font' | 'other';
  readonly path: string;
  readonly bytes: number;
}

let site: BuiltSite;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

for (const { folder, article } of JOURNALS) {
  describe(`what a reader loads of ${folder}`, { skip: !existsSync(folder) }, () => {
    before(async () => {
      site = await siteOf(folder);
      server = await serveFolder(site.folder);
      browser = await launchBrowser();
    });

    after(async () => {
      await browser.close();
      await server.close();
      await site.remove();
    });

    describe('the first view of an article', () => {
      it('stays within its budgets on a phone and on a desktop', async () => {
        for (const viewport of [
          { width: 360, height: 780 },
          { width: 1440, height: 900 },
        ]) {
          const loaded = await load(article, viewport);
          const of = (kind: Loaded['kind']) => sum(loaded.filter((file) => file.kind === kind));
          const paths = loaded.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');
          assert.ok(of('document') > 0 && of('stylesheet') > 0 && of('font') > 0, paths);
          assert.ok(sum(loaded) <= FIRST_VIEW, paths);
          assert.ok(of('stylesheet') <= STYLES, paths);
          assert.ok(of('script') <= ARTICLE_SCRIPT, paths);
          const beforeFonts = loaded.filter(
            ({ kind, path }) => kind !== 'font' && !path.endsWith('favicon.svg'),
          );
          assert.ok(beforeFonts.length <= REQUESTS, paths);
        }
      });
    });

    describe('a page', () => {
      for (const width of [360, 1440]) {
        it(`has no layout shift while it loads and while it is scrolled, at ${width} px`, async () => {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          await watchShifts(page);
          await withoutFonts(page);
          for (const path of ['', 'issues/2/', article, 'debates/', 'articles/', 'search/']) {
            await page.goto(server.url + path);
            await drawn(page);
            await page.mouse.wheel(0, 1200);
            await page.waitForFunction(
              () => scrollY > 0 || document.documentElement.scrollHeight <= innerHeight,
            );
            await settled(page);
            assert.deepEqual(await shifts(page), [], path);
          }
          await page.close();
        });
      }
    });

    describe('a font that loads late', () => {
      for (const width of [360, 1440]) {
        it(`replaces a fallback of the same width and height at ${width} px`, async () => {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          let release = () => {};
          const held = new Promise<void>((resolve) => {
            release = resolve;
          });
          await page.route('**/*.woff2', (route) => held.then(() => route.continue()));
          await watchShifts(page);
          // Not until it has loaded: it waits for the fonts.
          await page.goto(server.url + article, { waitUntil: 'domcontentloaded' });
          await page.locator('.text p').nth(20).waitFor();
          const before = await places(page);
          release();
          await drawn(page);
          const after = await places(page);
          assert.deepEqual(await shifts(page, { fonts: true }), []);
          assert.notDeepEqual(before.widths, after.widths, 'the fonts did not come');
          const change = Math.abs(after.height - before.height) / before.height;
          assert.ok(change < 0.02, `the text became ${(change * 100).toFixed(1)} % taller or shorter`);
          assert.equal(after.head, before.head);
          await page.close();
        });
      }
    });
  });
}

/** Loads a page with an empty cache and returns the responses. */
async function load(
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<readonly Loaded[]> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const coming: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    const kind =
      type === 'document' || type === 'stylesheet' || type === 'script' || type === 'font' ? type : 'other';
    coming.push(
      response.headerValue('content-length').then((length) => ({
        kind,
        path: new URL(response.url()).pathname,
        bytes: Number(length),
      })),
    );
  });
  await page.goto(server.url + path);
  await settled(page);
  const loaded = await Promise.all(coming);
  await context.close();
  return loaded;
}

function sum(files: readonly Loaded[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** Waits until nothing has been requested for a while, where it matters that nothing more comes. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await drawn(page);
}

/** Waits until the fonts and the pictures in view are drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const inView = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    await Promise.all(inView.map((image) => image.decode()));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** Measures the layout: the text's height and top, and the widths of links, which depend on the font. */
function places(page: Page): Promise<{ height: number; head: number; widths: readonly number[] }> {
  return page.evaluate(() => {
    const text = document.querySelector('.text');
    const box = text?.getBoundingClientRect();
    const words = [...document.querySelectorAll('.text em, .text a:not(.paragraph-mark)')].slice(0, 20);
    return {
      height: box?.height ?? 0,
      head: Math.round(box?.top ?? 0),
      widths: words.map((word) => word.getBoundingClientRect().width),
    };
  });
}
