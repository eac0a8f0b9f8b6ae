import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import type { ReadSite } from '../browser/read-site.ts';
import { openSmallSite } from './small-site.ts';

const PHONE = { width: 360, height: 780 };
const CHOICE = 'The / key opens the search from every page';

let site: ReadSite;

before(async () => {
  site = await openSmallSite();
});

after(() => site?.close());

const open: ReadSite['open'] = (...how) => site.open(...how);

/** Whether the focus is in a search field. */
const inField = (page: Page) =>
  page.evaluate(() => document.activeElement?.matches('input[name=q]') ?? false);

describe('the key to the search', () => {
  it('goes to the field in the masthead, and from there to the search', async () => {
    const page = await open('issues/1/old-tower/');
    await page.keyboard.press('/');
    assert.equal(await inField(page), true);
    await page.keyboard.type('and/or');
    assert.equal(await page.getByRole('searchbox').inputValue(), 'and/or');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=and%2For`);
    await page.locator('[role=status]').filter({ hasText: 'and/or' }).waitFor();
  });

  it('goes to the search page if no field is visible', async () => {
    const page = await open('es/articles/', { viewport: PHONE });
    assert.equal(await page.getByRole('searchbox').count(), 0);
    await page.keyboard.press('/');
    await page.waitForURL(`${site.url}es/search/#page_query`);
    await page.waitForFunction(() => document.activeElement?.id === 'page_query');
  });

  it('goes to the search page’s own field, even from its filters', async () => {
    const page = await open('search/?q=lighthouse');
    await page.getByRole('checkbox', { name: CHOICE }).focus();
    await page.locator('main h2 a').first().focus();
    await page.keyboard.press('/');
    assert.equal(await inField(page), true);
    assert.equal(await page.getByRole('searchbox').getAttribute('aria-keyshortcuts'), '/');
  });

  it('leaves keys with modifiers alone', async () => {
    const page = await open('issues/1/old-tower/');
    for (const key of ['Control+/', 'Alt+/', 'Meta+/']) await page.keyboard.press(key);
    assert.equal(await inField(page), false);
  });

  it('can be turned off, for every page, and on again', async () => {
    const page = await open('search/');
    const box = page.getByRole('checkbox', { name: CHOICE });
    assert.equal(await box.isChecked(), true);
    await box.uncheck();
    await page.locator('main').press('/');
    assert.equal(await inField(page), false);
    await page.goto(`${site.url}issues/1/old-tower/`);
    await page.keyboard.press('/');
    assert.equal(await inField(page), false);
    assert.equal(await page.getByRole('searchbox').getAttribute('aria-keyshortcuts'), null);
    await page.goto(`${site.url}search/`);
    assert.equal(await box.isChecked(), false);
    await box.check();
    await page.locator('main').press('/');
    assert.equal(await inField(page), true);
  });

  it('works if the browser stores nothing, and can be turned off for the page', async () => {
    site.renew();
    const page = await open('404.html');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.url}search/?q=lighthouse`);
    await page.locator('main').press('/');
    assert.equal(await inField(page), true);
    await page.getByRole('checkbox', { name: CHOICE }).uncheck();
    await page.locator('main').press('/');
    assert.equal(await inField(page), false);
    await page.locator('[role=status]').filter({ hasText: '3 results' }).waitFor();
    site.renew();
  });
});

describe('a page without its script', () => {
  it('searches from the masthead and says where else to look', async () => {
    const page = await open('issues/1/old-tower/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('lamp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=lamp`);
    assert.equal(await page.locator('noscript a').getAttribute('href'), '/archive/articles/');
  });
});
