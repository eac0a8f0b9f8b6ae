import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import type { ReadSite } from '../browser/read-site.ts';
import { openSmallSite } from './small-site.ts';

let site: ReadSite;
let page: Page;

before(async () => {
  site = await openSmallSite();
});

after(() => site?.close());

afterEach(() => assert.deepEqual(site.takeFaults(), []));

async function open(...how: Parameters<ReadSite['open']>): Promise<void> {
  page = await site.open(...how);
}

/** The page's address, relative to the journal's base path. */
const address = () => page.url().slice(site.url.length);
const results = () => page.locator('main h2');
/** The highlighted words, as soon as there are any. */
async function marked(): Promise<readonly string[]> {
  await page.waitForFunction(() => CSS.highlights.has('found'));
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}

describe('the page behind a result', () => {
  it('has the found words highlighted, in the form that they have there, and its own address', async () => {
    await open('search/?q=lighthouses');
    await page.getByRole('link', { name: 'What the sea took' }).click();
    assert.deepEqual(await marked(), Array(5).fill('lighthouse'));
    await page.waitForURL(`${site.url}issues/1/old-tower/#what-the-sea-took`);
    assert.equal(await page.locator('main mark').count(), 0);
  });

  it('finds words with other accents and case', async () => {
    await open('es/search/?q=corazon');
    await page.getByRole('link', { name: 'Una lámpara nueva' }).click();
    assert.deepEqual(await marked(), ['corazón', 'corazón']);
  });

  it('highlights a word followed by a footnote number', async () => {
    await open('search/?q=lamps');
    const result = page.getByRole('listitem').filter({ hasText: 'A new lamp' });
    assert.doesNotMatch((await result.first().textContent()) ?? '', /lamp1/);
    await result.getByRole('link', { name: 'A new lamp' }).click();
    assert.deepEqual(await marked(), ['lamp', 'lamp']);
  });

  it('removes the highlights on Escape', async () => {
    await open('issues/2/new-lamp/?highlight=LAMP&highlight=%5B%28');
    assert.deepEqual(await marked(), ['lamp', 'lamp']);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => CSS.highlights.has('found')), false);
  });

  it('keeps the rest of its address, and highlights nothing without words', async () => {
    await open('issues/2/new-lamp/?highlight=&from=mail#page_main');
    await page.waitForURL(`${site.url}issues/2/new-lamp/?from=mail#page_main`);
    assert.equal(await page.evaluate(() => CSS.highlights.has('found')), false);
  });

  it('loads no extra script if the reader comes from elsewhere', async () => {
    const before = site.requested.length;
    await open('issues/2/new-lamp/');
    assert.ok(!site.requested.slice(before).includes('assets/highlight.js'));
  });
});

describe('the way back to the results', () => {
  it('restores the number of results and the scroll position', async () => {
    await open('search/?q=gull');
    await results().nth(9).waitFor();
    await page.getByRole('button', { name: 'More results' }).click();
    await results().nth(19).waitFor();
    await results().nth(17).scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => window.scrollY);
    assert.ok(top > 0);
    await results().nth(17).getByRole('link').click();
    await page.waitForURL(/issues\/2\/gull-/);
    await page.goBack();
    await results().nth(19).waitFor();
    await page.waitForFunction((before) => window.scrollY === before, top);
    assert.equal(await results().count(), 20);
  });

  it('does not show a new search at the scroll position of an earlier one', async () => {
    await open('search/?q=gull');
    await results().nth(9).waitFor();
    await page.getByRole('button', { name: 'More results' }).click();
    await results().nth(19).waitFor();
    await page.getByRole('searchbox').fill('one');
    await page.locator('[role=status]').filter({ hasText: 'for “one”' }).waitFor();
    assert.equal(await results().count(), 10);
    // Both entries are searches: the reader came to the first one by its address.
    await page.goBack();
    await results().nth(19).waitFor();
    assert.equal(address(), 'search/?q=gull');
  });

  it('does not treat a link within the page as a new search', async () => {
    await open('search/?q=gull');
    await results().nth(9).waitFor();
    await page.getByRole('button', { name: 'More results' }).click();
    await results().nth(19).waitFor();
    await page.locator('a.skip').press('Enter');
    await page.waitForURL(/#page_main$/);
    assert.equal(await results().count(), 20);
  });
});
