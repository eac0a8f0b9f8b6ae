import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import { type ReadSite, readSite } from '../browser/read-site.ts';
import { openSmallSite } from './small-site.ts';

/** Most bytes, compressed, until the first results of a word are shown, and for the next word. */
const FIRST_WORD = 150_000;
const NEXT_WORD = 40_000;
/** The same for all scripts. */
const SCRIPTS = 18_000;

/** The address of the long text in `two-banks`: seven thousand words. */
const LONG = 'issues/1/the-book-of-the-weir/';

/** A file that was loaded. */
interface Loaded {
  readonly path: string;
  readonly bytes: number;
}

/** Collects what a page loads from now on, as it comes over the network. */
async function watchLoads(page: Page, base: string) {
  const network = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const loaded: Loaded[] = [];
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, request.url.slice(base.length));
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await network.send('Network.enable');
  return {
    /** What has been loaded since the last call. */
    take: () => loaded.splice(0, loaded.length),
    stop: () => network.detach(),
  };
}

function sum(loaded: readonly Loaded[]): number {
  return loaded.reduce((total, { bytes }) => total + bytes, 0);
}

/** Waits until a search has ended. */
function searched(page: Page, query: string): Promise<unknown> {
  return page.waitForFunction(
    (query) =>
      document.querySelector('#page_search-shown')?.textContent?.includes(query) &&
      document.querySelector('#page_search-results')?.getAttribute('aria-busy') === 'false',
    query,
  );
}

/** The entry of the text at an address. */
function entryOf(page: Page, address: string) {
  return page.locator('#page_search-results > li').filter({ has: page.locator(`h2 a[href*="${address}"]`) });
}

/** Pretends that the browser knows of a connection. */
function withConnection(page: Page, connection: object): Promise<unknown> {
  return page.addInitScript((connection) => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection, configurable: true });
  }, connection);
}

describe('a search in a journal with a long text', () => {
  let site: ReadSite;
  before(async () => {
    site = await readSite('tests/sites/two-banks');
  });
  after(() => site?.close());

  it('loads little for the first word and for the next, and no file twice', async () => {
    const page = await (await site.browser.newContext()).newPage();
    const loads = await watchLoads(page, site.url);
    await page.goto(`${site.url}search/?q=weir`);
    await searched(page, 'weir');
    const first = loads.take();
    const told = first.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');
    assert.equal(new Set(first.map(({ path }) => path)).size, first.length, told);
    assert.equal(first.filter(({ path }) => path.endsWith('.woff2')).length, 2, told);
    assert.ok(sum(first.filter(({ path }) => path.endsWith('.js'))) <= SCRIPTS, told);
    assert.ok(sum(first) > 50_000 && sum(first) <= FIRST_WORD, told);
    // Nothing of the other language but its words, and nothing of Pagefind but texts.
    const bundled = first.filter(({ path }) => path.startsWith('pagefind/'));
    assert.ok(
      bundled.every(({ path }) => /^pagefind\/(?:en\/(?:words|fragment)|es\/words)\//.test(path)),
      told,
    );
    await page.getByRole('searchbox').fill('river');
    await searched(page, 'river');
    assert.ok(sum(loads.take()) <= NEXT_WORD);
    await loads.stop();
    await page.context().close();
  });

  it('loads a part of the long text, shows what is there, and links to all of its parts', async () => {
    const page = await (await site.browser.newContext()).newPage();
    const loads = await watchLoads(page, site.url);
    await page.goto(`${site.url}search/?q=keepers`);
    await searched(page, 'keepers');
    const entry = entryOf(page, LONG);
    assert.match((await entry.locator('mark').last().textContent()) ?? '', /^keeper/i);
    const parts = await entry
      .locator('.search-parts a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    assert.equal(parts.length, 3);
    const largest = Math.max(
      ...loads.take().flatMap(({ path, bytes }) => (path.includes('/words/') ? [bytes] : [])),
    );
    assert.ok(largest < 9_000, String(largest));
    // What the links promise is there.
    await page.goto(site.url + LONG);
    for (const hash of parts) {
      const text = await page.evaluate(
        (id) => {
          const range = document.createRange();
          const heading = document.getElementById(id);
          const next = [...document.querySelectorAll('.text :is(h2, h3)')].find(
            (other) => heading && heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
          );
          if (heading) range.setStartBefore(heading);
          if (next) range.setEndBefore(next);
          else range.setEndAfter(document.querySelector('.text') ?? document.body);
          return range.toString();
        },
        decodeURIComponent(hash.slice(1)),
      );
      assert.match(text, /\bkeepers?\b/i, hash);
    }
    await loads.stop();
    await page.context().close();
  });

  it('finds a phrase in the middle of the long text, and shows it', async () => {
    const page = await site.open('search/?q="lower+field"');
    await searched(page, 'lower field');
    const entry = entryOf(page, LONG);
    await entry.scrollIntoViewIfNeeded();
    assert.match((await entry.locator('.entry-summary mark').first().textContent()) ?? '', /^lower field$/i);
  });
});

describe('what a search waits for', () => {
  let site: ReadSite;
  before(async () => {
    site = await openSmallSite();
  });
  after(() => site?.close());

  it('is not the other language: its number comes after the results', async () => {
    site.renew();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await site.open('search/', {}, (fresh) =>
      fresh.route('**/pagefind/es/**', (route) => held.then(() => route.continue())),
    );
    await page.getByRole('searchbox').fill('lighthouse');
    await page.locator('.entry-summary mark').first().waitFor();
    await page.locator('[role=status]').filter({ hasText: '3 results' }).waitFor();
    assert.equal(await page.locator('#page_search-others a').count(), 0);
    release();
    await page.getByRole('link', { name: '1 resultado en español' }).waitFor();
    await page.locator('[role=status] [lang=es]').waitFor();
    site.renew();
  });

  for (const connection of [{ saveData: true, effectiveType: '4g' }, { effectiveType: '2g' }]) {
    it(`is left to the reader if the connection is ${JSON.stringify(connection)}`, async () => {
      site.renew();
      const page = await site.open('about/', {}, (fresh) => withConnection(fresh, connection));
      const before = site.requested.length;
      await page.goto(`${site.url}search/?q=lighthouse`);
      await searched(page, 'lighthouse');
      const link = page.getByRole('link', { name: 'Buscar en español' });
      assert.equal(await link.getAttribute('lang'), 'es');
      assert.deepEqual(
        site.requested.slice(before).filter((path) => path.startsWith('pagefind/es/')),
        [],
      );
      await link.click();
      await page.locator('[role=status]').filter({ hasText: '1 resultado para «lighthouse»' }).waitFor();
      assert.equal(await page.getByRole('link', { name: 'Search in English' }).count(), 1);
      site.renew();
    });
  }

  it('is the number in the other language if the browser does not tell of the connection', async () => {
    site.renew();
    const page = await site.open('about/', {}, (fresh) =>
      fresh.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'connection')),
    );
    await page.goto(`${site.url}search/?q=lighthouse`);
    await page.getByRole('link', { name: '1 resultado en español' }).waitFor();
    site.renew();
  });

  it('is only the texts that are seen: more are loaded as the reader scrolls, and after a click', async () => {
    site.renew();
    const page = await site.open('about/', { viewport: { width: 800, height: 400 } });
    const texts = () => site.requested.filter((path) => path.includes('/fragment/')).length;
    const before = texts();
    await page.goto(`${site.url}search/?q=gull`);
    await searched(page, 'gull');
    assert.equal(await page.locator('main h2').count(), 10);
    const seen = texts() - before;
    assert.ok(seen > 0 && seen < 5, String(seen));
    const marked = page.locator('.entry-summary:has(mark)');
    assert.equal(await marked.count(), seen);
    await page.locator('main h2').nth(9).scrollIntoViewIfNeeded();
    await page.locator('#page_search-results > li').nth(9).locator('.entry-summary mark').waitFor();
    const scrolled = texts() - before;
    assert.ok(scrolled > seen && scrolled < 10, String(scrolled));
    await page.getByRole('button', { name: 'More results' }).click();
    await page.locator('main h2').nth(19).waitFor();
    await page.locator('#page_search-results > li').nth(10).locator('.entry-summary mark').waitFor();
    assert.ok(texts() - before < 17, String(texts() - before));
  });

  it('is no text if there is nothing to show', async () => {
    const before = site.requested.length;
    const page = await site.open('search/?q=asdfgh');
    await page.locator('#page_search-shown').getByText('Nothing found').waitFor();
    assert.deepEqual(
      site.requested.slice(before).filter((path) => path.includes('/fragment/')),
      [],
    );
  });
});
