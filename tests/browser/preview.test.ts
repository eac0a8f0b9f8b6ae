import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { BrowserContext, Page } from '@playwright/test';
import { type Started, start } from '../serve/start-process.ts';
import { violations } from './accessibility.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';

const ARTICLE = 'issues/3/counting-out-loud.md';

let parent = '';
let content = '';
let source = '';
let started: Started;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[] = [];

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(parent, 'content');
  const prepared = join(parent, 'prepared');
  await cp(join(import.meta.dirname, '../sites/debate'), prepared, { recursive: true });
  source = await readFile(join(prepared, ARTICLE), 'utf8');
  await writeFile(join(prepared, ARTICLE), withTitle('"Half a ti'));
  [started, browser] = await Promise.all([start(content), launchBrowser()]);
  context = await browser.newContext();
  page = await context.newPage();
  watch(page);
});

after(async () => {
  await browser.close();
  await started.stop();
  await rm(parent, { recursive: true });
});

beforeEach(() => {
  faults = [];
});

/** Records a page's errors, except for status 503, with which the preview answers while there is no site. */
function watch(watched: Page): void {
  watched.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('503')) faults.push(message.text());
  });
  watched.on('pageerror', (error) => faults.push(String(error)));
  watched.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

const withTitle = (title: string) => source.replace(/^title: .*$/m, () => `title: ${title}`);
const save = (text: string) => writeFile(join(content, ARTICLE), text);
const banner = () => page.locator('.preview-banner');
const heading = (text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();

async function accessible(): Promise<void> {
  assert.deepEqual(await violations(page, { inside: '.preview-banner, .preview-alone' }), []);
}

test('without a site, the browser shows why, and loads the site once there is one', async () => {
  await page.goto(new URL('issues/3/counting-out-loud/', started.url).href);
  await heading('There is no site to show yet');
  await page.locator('main', { hasText: 'does not exist' }).waitFor();
  assert.equal(await banner().count(), 0);
  await rename(join(parent, 'prepared'), content);
  await page.locator('main', { hasText: 'invalid-yaml' }).waitFor();
  await accessible();
  await save(source);
  await heading('Counting out loud');
  assert.equal(await banner().count(), 0);
  assert.deepEqual(faults, []);
});

test('a mistake is shown below the last good page without a reload, and disappears once it is fixed', async () => {
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await save(withTitle('["<img src=x onerror=alert(1)><b id=bold>&lt;", '));
  await banner().waitFor();
  assert.match(
    (await banner().locator('summary').textContent()) ?? '',
    /^1 error.*The site still shows the last version without errors\..*counting-out-loud\.md:\d+:\d+/s,
  );
  const cure = banner().locator('.preview-first').last();
  assert.equal(await cure.isVisible(), true, 'how to put it right is in sight');
  assert.match((await cure.textContent()) ?? '', /^Write it like this: title:/);
  await heading('Counting out loud');
  await save(
    withTitle('Fine').replace('breathing-together', '"<img src=x onerror=alert(1)><b id=bold>&lt;"'),
  );
  await page.locator('.preview-list', { hasText: 'unknown-work' }).waitFor({ state: 'attached' });
  assert.equal(await page.locator('#bold, img[src=x]').count(), 0, 'what stands in a file is text');
  assert.match((await banner().textContent()) ?? '', /"<img src=x onerror=alert\(1\)><b id=bold>&lt;"/);
  assert.match((await page.locator('#preview_spoken').textContent()) ?? '', /1 error/);
  await accessible();

  await save(source);
  await banner().waitFor({ state: 'detached' });
  assert.equal(await page.locator('#preview_spoken').textContent(), 'All problems are solved.');
  assert.equal(await page.locator('[data-same]').count(), 1, 'the page is still the one that was loaded');
  assert.deepEqual(faults, []);
});

test('the notice is on pages opened later, opens and closes by keyboard, and does not cover the end of the page', async () => {
  await save(withTitle('"Half a ti'));
  await banner().waitFor();
  const second = await context.newPage();
  watch(second);
  await second.goto(new URL('about/', started.url).href);
  const told = second.locator('.preview-banner');
  await told.waitFor();
  await second.setViewportSize({ width: 320, height: 640 });
  await second.keyboard.press('End');
  await second.waitForFunction(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  const [bottom, top] = await second.evaluate(() => [
    document.querySelector('.foot')?.getBoundingClientRect().bottom ?? Number.NaN,
    document.querySelector('.preview-banner')?.getBoundingClientRect().top ?? Number.NaN,
  ]);
  assert.ok((bottom ?? Number.NaN) <= (top ?? Number.NaN), `foot ends at ${bottom}, banner begins at ${top}`);

  const scrolled = await second.evaluate(() => {
    scrollTo(0, 0);
    return scrollY;
  });
  await told.locator('summary').focus();
  assert.equal(await second.evaluate(() => scrollY), scrolled);
  await second.keyboard.press('Enter');
  await told.locator('li').waitFor();
  await second.keyboard.press('Tab');
  assert.equal(await second.evaluate(() => document.activeElement?.className), 'preview-list');
  await second.keyboard.press('Tab');
  await second.keyboard.press('Enter');
  await told.waitFor({ state: 'hidden' });
  await second.reload();
  assert.equal(await told.isVisible(), false, 'what was closed stays closed');
  await save(withTitle('[another mistake'));
  await told.waitFor();
  await second.keyboard.press('Escape');
  await second.close();
});

test('warnings are only counted', async () => {
  await save(`${source}\n![](../1/media/four-breaths.png)\n`);
  await page.locator('main img').waitFor();
  await banner().waitFor();
  assert.equal((await banner().locator('summary').textContent())?.trim(), '0 errors, 1 warning.');
  assert.equal(await page.locator('.preview-kept').count(), 0);
  await save(source);
  await banner().waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
});
