import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { violations } from './accessibility.ts';
import { BASE } from './saved-journal.ts';
import { openReader, type SavingReader } from './saved-reader.ts';

/** What other programs and journals have on the same host. */
const FOREIGN = [
  'contrapunto / /issues/2/saved.json 1',
  'contrapunto /archive/other/ /x/saved.json 1',
  'theirs',
];

let reader: SavingReader;
before(async () => {
  reader = await openReader();
});
afterEach(() => {
  reader.server.setNetwork('up');
  assert.deepEqual(reader.faults.splice(0), []);
});
after(() => reader?.close());

async function open(path: string): Promise<void> {
  await reader.page.goto(reader.server.url + path);
}

const button = (name: string) => reader.page.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => reader.page.getByText(words).first().waitFor();
const cacheNames = () => reader.page.evaluate(() => caches.keys());
const workers = () =>
  reader.page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );

async function save(path: string): Promise<void> {
  await open(path);
  await button('Save this issue').click();
  await button('Save').click();
  await says(/^Saved on this device/);
}

describe('saving an issue', () => {
  test('is not offered without scripts, and nothing of it is loaded until a reader wants it', async () => {
    const plain = await reader.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${reader.server.url}issues/2/`);
    assert.equal(await still.locator('#page_save').isVisible(), false);
    assert.equal(await still.locator('#page_saved').isVisible(), false);
    await plain.close();
    await open('issues/2/');
    await button('Save this issue').waitFor();
    // Nothing must come, so a while must pass in which nothing does.
    await reader.page.waitForLoadState('networkidle');
    assert.deepEqual(
      reader.server.requested.filter((path) => /sw\.js|assets\/saved|\.json/.test(path)),
      [],
    );
    assert.equal(await reader.page.locator('#page_saved').isVisible(), false);
    assert.deepEqual(await workers(), []);
  });

  test('tells its size first, and stores nothing if the reader does not want it', async () => {
    await button('Save this issue').click();
    await says(/take up \d+ kB on this device/);
    assert.deepEqual(await violations(reader.page, { inside: '#page_save' }), []);
    await button('Cancel').click();
    await button('Save this issue').waitFor();
    assert.deepEqual([await cacheNames(), await workers()], [[], []]);
  });

  test('can be cancelled', async () => {
    reader.server.setNetwork('silent', /island/);
    await button('Save this issue').click();
    await button('Save').click();
    await button('Cancel').click();
    await button('Save this issue').waitFor();
    assert.deepEqual([await cacheNames(), await workers()], [[], []]);
  });

  test('that breaks off is not saved, can be continued, and does not load again what is there', async () => {
    reader.server.setNetwork('down', /isla\/$/);
    await button('Save this issue').click();
    await button('Save').click();
    await says(/^The connection broke\./);
    await open('issues/2/');
    await says(/^Not everything has arrived/);
    await open('saved/');
    await reader.page
      .locator('li')
      .filter({ hasText: 'Second' })
      .getByText('Not everything has arrived')
      .waitFor();
    reader.server.setNetwork('down');
    await open('issues/2/island/');
    await says('You are offline, and this page is not saved.');
    reader.server.setNetwork('up');
    await open('issues/2/');
    await button('Continue').waitFor();
    const before = reader.server.requested.length;
    await button('Continue').click();
    await says(/^Saved on this device \(\d+ kB\)/);
    const loaded = reader.server.requested.slice(before);
    assert.ok(loaded.includes('es/issues/2/isla/index.html'), loaded.join());
    assert.ok(!loaded.some((path) => path.endsWith('.woff2')), loaded.join());
    assert.deepEqual(await workers(), [reader.server.url]);
  });

  test('is done for each issue by itself, with what both need once, however long its script takes', async () => {
    // The script does not come, so the service worker waits for a while before it uses its copy. The button is pressed meanwhile.
    reader.server.setNetwork('silent', /assets\/saved\.js/);
    await open('issues/1/');
    await button('Save this issue').click();
    await button('Save').waitFor();
    reader.server.setNetwork('up');
    await button('Save').click();
    await says(/^Saved on this device/);
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
    reader.server.setNetwork('down');
    await open('issues/2/island/');
    assert.equal(await reader.page.getByRole('heading', { level: 1 }).textContent(), 'The island');
    const width = await reader.page.locator('.text img').evaluate(async (image: HTMLImageElement) => {
      const response = await fetch(image.currentSrc);
      return (await createImageBitmap(await response.blob())).width;
    });
    assert.equal(width, 800);
    assert.match(await reader.page.evaluate(() => getComputedStyle(document.body).fontFamily), /^Faustina/);
    assert.ok(
      await reader.page.evaluate(() =>
        document.fonts.ready.then(() => document.fonts.check('1rem Faustina')),
      ),
    );
    await reader.page.getByRole('link', { name: 'Español' }).first().click();
    await reader.page.getByRole('heading', { name: 'La isla' }).waitFor();
    await open('issues/2/island/?highlight=lantern#p1');
    await reader.page.getByRole('heading', { name: 'The island' }).waitFor();
  });

  test('a page that is not saved says so in its language, and what can be read instead', async () => {
    reader.server.setNetwork('down');
    await open('es/articles/');
    await says('No hay conexión, y esta página no está guardada.');
    assert.deepEqual(await reader.page.locator('main li').allTextContents(), [
      'Issue 1: First',
      'Issue 2: Second',
    ]);
    assert.deepEqual(await violations(reader.page), []);
    reader.server.setNetwork('up');
    await button('Volver a intentarlo').click();
    await reader.page.locator('.letters, .texts, h1').filter({ hasText: 'Artículos' }).first().waitFor();
  });

  test('the search finds texts, and says which of them are not saved', async () => {
    await open('saved/');
    await reader.page
      .locator('li')
      .filter({ hasText: 'First' })
      .getByRole('button', { name: 'Remove' })
      .click();
    await reader.page.getByText('Issue 1: First').waitFor({ state: 'detached' });
    assert.equal(
      await reader.page.evaluate(() => document.activeElement?.textContent),
      'Removed from this device',
    );
    reader.server.setNetwork('down');
    await open('search/?q=lantern');
    const found = reader.page.locator('#page_search-results > li');
    await found.nth(1).waitFor();
    const unsaved = await found.filter({ hasText: 'Not saved for offline' }).locator('h2').allTextContents();
    assert.deepEqual([await found.count(), unsaved], [2, ['The harbour']]);
  });

  test('a connection on which nothing comes is as good as none', async () => {
    reader.server.setNetwork('silent');
    await open('issues/2/island/');
    assert.equal(await reader.page.getByRole('heading', { level: 1 }).textContent(), 'The island');
    await says(/^This is the copy saved on this device/);
    assert.deepEqual(await violations(reader.page), []);
  });
});

describe('what is saved', () => {
  test('is listed with its size, for readers who have something saved', async () => {
    await open('issues/1/');
    await reader.page.locator('#page_saved a').click();
    await says(/^All together: \d+ kB/);
    assert.deepEqual(await reader.page.locator('main h2').allTextContents(), [
      'Issue 2: Second',
      'Search in English',
      'Fonts, styles and this list',
    ]);
    assert.deepEqual(await violations(reader.page), []);
    reader.server.setNetwork('down');
    await reader.page.reload();
    await says(/Without a connection, it is not known/);
  });

  test('is never shown while the journal can be reached, and is told to be out of date', async () => {
    await reader.journal.change('issues/2/island.md', 'A lantern', 'A lamp');
    await reader.build();
    await open('issues/2/island/');
    await says('A lamp on the rocks.');
    assert.equal(await reader.page.getByText('This is the copy saved').count(), 0);
    await open('saved/');
    const issue = reader.page.locator('li').filter({ hasText: 'Second' });
    await issue.getByText('The journal has changed since.').waitFor();
    reader.server.setNetwork('down');
    await open('issues/2/island/');
    await says('A lantern on the rocks.');
  });

  test('is updated at once and whole, and only what has changed is loaded', async () => {
    await open('issues/2/');
    await button('Update').waitFor();
    reader.server.setNetwork('down', /issues\/2\/island\/$/);
    await button('Update').click();
    await says(/^The connection broke\./);
    reader.server.setNetwork('down');
    await open('issues/2/island/');
    await says('A lantern on the rocks.');
    reader.server.setNetwork('up');
    await open('issues/2/');
    await button('Update').waitFor();
    const before = reader.server.requested.length;
    await button('Update').click();
    await button('Update').waitFor({ state: 'detached' });
    await says(/^Saved on this device/);
    const loaded = reader.server.requested.slice(before);
    assert.ok(loaded.includes('issues/2/island/index.html'), loaded.join());
    assert.ok(!loaded.some((path) => /\.woff2$|\.webp$/.test(path)), loaded.join());
    reader.server.setNetwork('down');
    await open('issues/2/island/');
    await says('A lamp on the rocks.');
    assert.equal((await cacheNames()).length, 3, (await cacheNames()).join());
  });

  test('is removed, with the worker, and nothing that others have on the same host', async () => {
    await reader.page.evaluate(async (names) => {
      for (const name of names) await (await caches.open(name)).put('/archive/debates/', new Response('no'));
    }, FOREIGN);
    reader.server.setNetwork('down');
    await open('debates/');
    await says('You are offline, and this page is not saved.');
    reader.server.setNetwork('up');
    await open('saved/');
    await button('Remove everything').click();
    await says('Nothing is saved on this device.');
    assert.deepEqual([await cacheNames(), await workers()], [FOREIGN, []]);
  });

  test('is removed by the site if the journal does not want it any more', async () => {
    await save('issues/2/');
    const journalFile = await reader.journal.read('journal.yaml');
    await writeFile(join(reader.journal.content, 'journal.yaml'), `${journalFile}offline: false\n`);
    await reader.build();
    await open('issues/2/');
    assert.equal(await reader.page.locator('#page_save, #page_saved').count(), 0);
    // Browsers look for a new worker by themselves when a page is opened, but tell nobody when they have.
    await reader.page.evaluate(async () => {
      const { serviceWorker } = navigator;
      await (await serviceWorker.getRegistration())?.update();
      while ((await serviceWorker.getRegistrations()).length > 0)
        await new Promise((over) => setTimeout(over, 50));
    });
    assert.deepEqual(await cacheNames(), FOREIGN);
    assert.match(await readFile(join(reader.site, 'sw.js'), 'utf8'), /unregister/);
  });
});
