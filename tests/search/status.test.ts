import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import type { ReadSite } from '../browser/read-site.ts';
import { openSmallSite } from './small-site.ts';

const PHONE = { width: 360, height: 780 };

let site: ReadSite;

before(async () => {
  site = await openSmallSite();
});

after(() => site?.close());

const open: ReadSite['open'] = (...how) => site.open(...how);

const spoken = (page: Page, text: string) =>
  page.locator('[role=status]').filter({ hasText: text }).waitFor();

describe('the state of the search', () => {
  // Also if a test has failed: a clock that stands still would keep all others waiting.
  afterEach(() => site.renew());

  it('is announced after the reader stops typing, and visible before', async () => {
    const page = await open('search/');
    await page.getByRole('combobox', { name: 'Order' }).waitFor();
    // The page's clock is paused and moved by the test, so that a slow machine cannot look like a slow typist. A clock that
    // is only installed runs on by itself.
    await page.clock.install({ time: '2031-06-18T12:00:00Z' });
    await page.clock.pauseAt('2031-06-18T13:00:00Z');
    const seen = page.locator('[aria-hidden=true]');
    for (const query of ['light', 'lighthouse']) {
      await page.getByRole('searchbox').fill(query);
      await page.clock.runFor(400);
      await seen.getByText(`for “${query}”`).waitFor();
      assert.equal(await page.locator('[role=status]').textContent(), '');
    }
    // Not by a fixed time: each answer from another language lets the page wait again, whenever the network brings it.
    await page.clock.resume();
    await spoken(page, '3 results for “lighthouse”');
    assert.equal(await seen.getByText('3 results for “lighthouse”').count(), 1);
  });

  it('is announced with the number of results in the other language, in that language', async () => {
    const page = await open('search/?q=corazón');
    await spoken(page, 'Nothing found for “corazón”.');
    const other = page.locator('[role=status] [lang=es]');
    await other.waitFor();
    assert.equal(await other.textContent(), '1 resultado en español');
  });

  it('is not "nothing found" if the network is down', async () => {
    const page = await open('search/');
    await page.getByRole('combobox', { name: 'Order' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('lighthouse');
    await spoken(page, 'The search could not be loaded.');
    await page.context().setOffline(false);
    await page.getByRole('searchbox').press('Enter');
    await spoken(page, '3 results');
  });

  it('recovers from a file that could not be loaded', async () => {
    const page = await open('about/');
    await page.route('**/pagefind/en/words/*', (route) => route.abort());
    await page.goto(`${site.url}search/?q=lighthouse`);
    await spoken(page, 'The search could not be loaded.');
    await page.unroute('**/pagefind/en/words/*');
    await page.getByRole('searchbox').press('Enter');
    await spoken(page, '3 results');
  });
});

describe('the filters on a phone', () => {
  it('are closed, say how many are active, and open', async () => {
    const page = await open('search/?q=lighthouse&issue=Issue+2&year=2021', { viewport: PHONE });
    await spoken(page, '1 result');
    const issue = page.getByRole('combobox', { name: 'Issue' });
    assert.equal(await issue.isVisible(), false);
    const summary = page.locator('summary').filter({ hasText: 'Narrow and sort' });
    await summary.filter({ hasText: /2 filters$/ }).waitFor();
    await summary.focus();
    await page.keyboard.press('Enter');
    await issue.selectOption('');
    await page.waitForURL(/\?q=lighthouse&year=2021$/);
    await summary.filter({ hasText: /1 filter$/ }).waitFor();
  });

  it('are open if there is room', async () => {
    const page = await open('search/', { viewport: PHONE });
    const order = page.getByRole('combobox', { name: 'Order' });
    await page.locator('summary').filter({ hasText: 'Narrow and sort' }).waitFor();
    assert.equal(await order.isVisible(), false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await order.waitFor();
  });
});
