import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { call } from '../commands/run-command.ts';
import { violations } from './accessibility.ts';
import { launchBrowser } from './find-browser.ts';
import { BASE, journalToSave } from './saved-journal.ts';
import { serveFolder } from './serve-folder.ts';

/** What other programs and journals have on the same host. */
const FOREIGN = [
  'contrapunto / /issues/2/saved.json 1',
  'contrapunto /archive/other/ /x/saved.json 1',
  'theirs',
];

let folder = '';
let site = '';
let journal: Awaited<ReturnType<typeof journalToSave>>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Errors of scripts and refusals of the policy for content, without what the network has to do with. */
const faults: string[] = [];

async function build(): Promise<void> {
  const { code, stderr } = await call(['build', '--content', journal.content, '--output', site]);
  assert.equal(code, 0, stderr);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-saved-'));
  site = join(folder, 'site');
  journal = await journalToSave();
  await build();
  server = await serveFolder(site, BASE);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
});

afterEach(() => {
  server?.setNetwork('up');
  assert.deepEqual(faults.splice(0), []);
});

after(async () => {
  await browser?.close();
  await server?.close();
  await journal?.remove();
  await rm(folder, { recursive: true });
});

async function open(path: string): Promise<void> {
  await page.goto(server.url + path);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => page.getByText(words).first().waitFor();
const cacheNames = () => page.evaluate(() => caches.keys());
const workers = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

async function save(path: string): Promise<void> {
  await open(path);
  await button('Save this issue').click();
  await button('Save').click();
  await says(/^Saved on this device/);
}

describe('saving an issue', () => {
  test('is not offered without scripts, and nothing of it is loaded until a reader wants it', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${server.url}issues/2/`);
    assert.equal(await still.locator('#page_save').isVisible(), false);
    assert.equal(await still.locator('#page_saved').isVisible(), false);
    await plain.close();
    await open('issues/2/');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      server.requested.filter((path) => /sw\.js|assets\/saved|\.json/.test(path)),
      [],
    );
    assert.equal(await page.locator('#page_saved').isVisible(), false);
    assert.deepEqual(await workers(), []);
  });

  test('tells its size first, and stores nothing if the reader does not want it', async () => {
    await button('Save this issue').click();
    await says(/take up \d+ kB on this device/);
    assert.deepEqual(await violations(page, { inside: '#page_save' }), []);
    await button('Cancel').click();
    await button('Save this issue').waitFor();
    assert.deepEqual([await cacheNames(), await workers()], [[], []]);
  });

  test('can be cancelled', async () => {
    server.setNetwork('silent', /island/);
    await button('Save this issue').click();
    await button('Save').click();
    await button('Cancel').click();
    await button('Save this issue').waitFor();
    assert.deepEqual([await cacheNames(), await workers()], [[], []]);
  });

  test('that breaks off is not saved, can be continued, and does not load again what is there', async () => {
    server.setNetwork('down', /isla\/$/);
    await button('Save this issue').click();
    await button('Save').click();
    await says(/^The connection broke\./);
    await open('issues/2/');
    await says(/^Not everything has arrived/);
    await open('saved/');
    await page.locator('li').filter({ hasText: 'Second' }).getByText('Not everything has arrived').waitFor();
    server.setNetwork('down');
    await open('issues/2/island/');
    await says('You are offline, and this page is not saved.');
    server.setNetwork('up');
    await open('issues/2/');
    await button('Continue').waitFor();
    const before = server.requested.length;
    await button('Continue').click();
    await says(/^Saved on this device \(\d+ kB\)/);
    const loaded = server.requested.slice(before);
    assert.ok(loaded.includes('es/issues/2/isla/index.html'), loaded.join());
    assert.ok(!loaded.some((path) => path.endsWith('.woff2')), loaded.join());
    assert.deepEqual(await workers(), [server.url]);
  });

  test('is done for each issue by itself, with what both need once', async () => {
    await save('issues/1/');
    const names = await cacheNames();
    assert.equal(names.length, 4);
    assert.ok(
      names.every((name) => name.startsWith(`contrapunto ${BASE} ${BASE}`)),
      names.join(),
    );
  });
});

describe('without a connection', () => {
  test('a saved issue is read, with its pictures, and in the other language', async () => {
    server.setNetwork('down');
    await open('issues/2/island/');
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'The island');
    const width = await page.locator('.text img').evaluate(async (image: HTMLImageElement) => {
      const response = await fetch(image.currentSrc);
      return (await createImageBitmap(await response.blob())).width;
    });
    assert.equal(width, 800);
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /^Faustina/);
    assert.ok(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('1rem Faustina'))),
    );
    await page.getByRole('link', { name: 'Español' }).first().click();
    await page.getByRole('heading', { name: 'La isla' }).waitFor();
    await open('issues/2/island/?highlight=lantern#p1');
    await page.getByRole('heading', { name: 'The island' }).waitFor();
  });

  test('a page that is not saved says so in its language, and what can be read instead', async () => {
    server.setNetwork('down');
    await open('es/articles/');
    await says('No hay conexión, y esta página no está guardada.');
    assert.deepEqual(await page.locator('main li').allTextContents(), ['Issue 1: First', 'Issue 2: Second']);
    assert.deepEqual(await violations(page), []);
    server.setNetwork('up');
    await button('Volver a intentarlo').click();
    await page.locator('.letters, .texts, h1').filter({ hasText: 'Artículos' }).first().waitFor();
  });

  test('the search finds texts, and says which of them are not saved', async () => {
    await open('saved/');
    await page.locator('li').filter({ hasText: 'First' }).getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Issue 1: First').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Removed from this device');
    server.setNetwork('down');
    await open('search/?q=lantern');
    const found = page.locator('#page_search-results > li');
    await found.nth(1).waitFor();
    const unsaved = await found.filter({ hasText: 'Not saved for offline' }).locator('h2').allTextContents();
    assert.deepEqual([await found.count(), unsaved], [2, ['The harbour']]);
  });

  test('a connection on which nothing comes is as good as none', async () => {
    server.setNetwork('silent');
    await open('issues/2/island/');
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'The island');
    await says(/^This is the copy saved on this device/);
    assert.deepEqual(await violations(page), []);
  });
});

describe('what is saved', () => {
  test('is listed with its size, for readers who have something saved', async () => {
    await open('issues/1/');
    await page.locator('#page_saved a').click();
    await says(/^All together: \d+ kB/);
    assert.deepEqual(await page.locator('main h2').allTextContents(), [
      'Issue 2: Second',
      'Search in English',
      'Fonts, styles and this list',
    ]);
    assert.deepEqual(await violations(page), []);
    server.setNetwork('down');
    await page.reload();
    await says(/Without a connection, it is not known/);
  });

  test('is never shown while the journal can be reached, and is told to be out of date', async () => {
    await journal.change('issues/2/island.md', 'A lantern', 'A lamp');
    await build();
    await open('issues/2/island/');
    await says('A lamp on the rocks.');
    assert.equal(await page.getByText('This is the copy saved').count(), 0);
    await open('saved/');
    const issue = page.locator('li').filter({ hasText: 'Second' });
    await issue.getByText('The journal has changed since.').waitFor();
    server.setNetwork('down');
    await open('issues/2/island/');
    await says('A lantern on the rocks.');
  });

  test('is updated at once and whole, and only what has changed is loaded', async () => {
    await open('issues/2/');
    await button('Update').waitFor();
    server.setNetwork('down', /issues\/2\/island\/$/);
    await button('Update').click();
    await says(/^The connection broke\./);
    server.setNetwork('down');
    await open('issues/2/island/');
    await says('A lantern on the rocks.');
    server.setNetwork('up');
    await open('issues/2/');
    await button('Update').waitFor();
    const before = server.requested.length;
    await button('Update').click();
    await button('Update').waitFor({ state: 'detached' });
    await says(/^Saved on this device/);
    const loaded = server.requested.slice(before);
    assert.ok(loaded.includes('issues/2/island/index.html'), loaded.join());
    assert.ok(!loaded.some((path) => /\.woff2$|\.webp$/.test(path)), loaded.join());
    server.setNetwork('down');
    await open('issues/2/island/');
    await says('A lamp on the rocks.');
    assert.equal((await cacheNames()).length, 3, (await cacheNames()).join());
  });

  test('is removed, with the worker, and nothing that others have on the same host', async () => {
    await page.evaluate(async (names) => {
      for (const name of names) await (await caches.open(name)).put('/archive/debates/', new Response('no'));
    }, FOREIGN);
    server.setNetwork('down');
    await open('debates/');
    await says('You are offline, and this page is not saved.');
    server.setNetwork('up');
    await open('saved/');
    await button('Remove everything').click();
    await says('Nothing is saved on this device.');
    assert.deepEqual([await cacheNames(), await workers()], [FOREIGN, []]);
  });

  test('is removed by the site if the journal does not want it any more', async () => {
    await save('issues/2/');
    const journalFile = await journal.read('journal.yaml');
    await writeFile(join(journal.content, 'journal.yaml'), `${journalFile}offline: false\n`);
    await build();
    await open('issues/2/');
    assert.equal(await page.locator('#page_save, #page_saved').count(), 0);
    // Browsers look for a new worker by themselves when a page is opened, but tell nobody when they have.
    await page.evaluate(async () => {
      const { serviceWorker } = navigator;
      await (await serviceWorker.getRegistration())?.update();
      while ((await serviceWorker.getRegistrations()).length > 0)
        await new Promise((over) => setTimeout(over, 50));
    });
    assert.deepEqual(await cacheNames(), FOREIGN);
    assert.match(await readFile(join(site, 'sw.js'), 'utf8'), /unregister/);
  });
});
