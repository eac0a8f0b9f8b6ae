import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from '@playwright/test';
import { type BuiltSite, siteOf } from '../built-site.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { LOOKS, serveFolder } from './serve-folder.ts';

const PAGE = 'issues/2/give-the-river-its-field/with-es/';

let site: BuiltSite;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;

before(async () => {
  site = await siteOf('tests/sites/two-banks');
  server = await serveFolder(site.folder, undefined, { kept: LOOKS });
  browser = await launchBrowser();
  page = await browser.newPage();
});

after(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

async function open(width: number, path = PAGE): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(server.url + path);
}

test('on a phone a translation is unfolded with the keyboard, and all of them at once', async () => {
  await open(360);
  const second = page.locator('#page_es_p1');
  assert.equal(await second.isVisible(), false);
  await page.locator('details.side > summary').first().press('Enter');
  assert.ok(await second.isVisible());
  const [own, other] = [await page.locator('#p1').boundingBox(), await second.boundingBox()];
  assert.ok(own && other && other.y >= own.y + own.height, 'the translation is below');
  const third = page.locator('#page_es_p3');
  assert.equal(await third.isVisible(), false);
  await page.locator('#page_all').press('Space');
  assert.ok(await third.isVisible());
  const small = await page
    .locator('summary:visible, .show-all input, .alone a')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
  assert.equal(small, 0);
});

test('without a script it works as well', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const still = await context.newPage();
  await still.goto(server.url + PAGE);
  await still.locator('details.side > summary').first().press('Enter');
  assert.ok(await still.locator('#page_es_p1').isVisible());
  await context.close();
});

test('on a wide screen both are there, each paragraph beside its translation, and in this order for those who listen', async () => {
  await open(1024);
  assert.equal(await page.locator('.parallel summary:visible').count(), 0);
  for (const id of ['p1', 'p2', 'p3']) {
    const [own, other] = [
      await page.locator(`#${id}`).boundingBox(),
      await page.locator(`#page_es_${id}`).boundingBox(),
    ];
    assert.ok(own && other && own.y === other.y && other.x > own.x + own.width, id);
  }
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('.parallel .text p[id]')].slice(0, 4).map(({ id }) => id),
  );
  assert.deepEqual(order, ['p1', 'page_es_p1', 'p2', 'page_es_p2']);
});

test('an anchor of either text leads to its paragraph', async () => {
  await open(360, `${PAGE}#p3`);
  assert.ok(await page.locator('#p3:target').isVisible());
  await open(1024, `${PAGE}#page_es_p3`);
  assert.ok(await page.locator('#page_es_p3:target').isVisible());
});

test('in print both columns are there', async () => {
  await open(1024);
  await page.emulateMedia({ media: 'print' });
  const [own, other] = [
    await page.locator('#p1').boundingBox(),
    await page.locator('#page_es_p1').boundingBox(),
  ];
  assert.ok(own && other && own.y === other.y && other.x > own.x);
  await page.emulateMedia({ media: null });
});
