import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { type ReadSite, readSite } from './read-site.ts';

let site: ReadSite;
let page: Page;

before(async () => {
  site = await readSite('tests/sites/two-banks');
});

after(() => site?.close());

async function open(...how: Parameters<ReadSite['open']>): Promise<void> {
  page = await site.open(...how);
}

const address = () => page.url().slice(site.url.length);

describe('a reader', () => {
  test('goes from the home page to an issue to an article', async () => {
    await open('');
    await page.getByRole('link', { name: 'The pump and the door' }).first().click();
    assert.equal(address(), 'issues/3/');
    await page.getByRole('link', { name: 'What we would both have to give' }).last().click();
    assert.equal(address(), 'issues/3/what-we-would-both-have-to-give/');
    await page.getByRole('heading', { level: 1, name: 'What we would both have to give' }).waitFor();
    assert.deepEqual(site.takeFaults(), []);
  });

  test('switches the language and stays on the same subject, there and back', async () => {
    await open('issues/2/give-the-river-its-field/');
    await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Español' }).click();
    assert.equal(address(), 'es/issues/2/devolverle-el-campo-al-rio/');
    assert.equal(await page.locator('html').getAttribute('lang'), 'es');
    await page.getByRole('navigation', { name: 'Idiomas' }).getByRole('link', { name: 'English' }).click();
    assert.equal(address(), 'issues/2/give-the-river-its-field/');
  });

  test('sees that a work exists only in another language', async () => {
    await open('es/issues/2/');
    const link = page.locator('a[hreflang="en"]', { hasText: 'A gauge is not a judge' }).first();
    assert.equal(await link.getAttribute('lang'), 'en');
    assert.ok((await page.getByText('solo en inglés').count()) > 0);
    await link.click();
    assert.equal(address(), 'issues/2/a-gauge-is-not-a-judge/');
  });

  test('follows a debate from the opening to an answer and back', async () => {
    await open('issues/1/the-book-of-the-weir/');
    await page.getByRole('link', { name: 'Give the river its field' }).first().click();
    assert.equal(address(), 'issues/2/give-the-river-its-field/');
    await page.locator('main').getByRole('link', { name: 'The book of the weir' }).first().click();
    assert.equal(address(), 'issues/1/the-book-of-the-weir/');
    await page.locator('main a[href="/debates/the-book-of-the-weir/"]').first().click();
    const texts = await page.locator('main').textContent();
    for (const title of [
      'Give the river its field',
      'A gauge is not a judge',
      'What we would both have to give',
    ]) {
      assert.ok(texts?.includes(title), title);
    }
  });

  test('is redirected from an old address without scripts', async () => {
    await open('weir/', { javaScriptEnabled: false });
    await page.waitForURL(/the-book-of-the-weir/);
  });
});

describe('a search', () => {
  test('finds English words and counts the results in Spanish', async () => {
    await open('search/');
    await page.getByRole('searchbox').fill('piano');
    await page.getByRole('link', { name: 'The book of the weir' }).first().waitFor();
    assert.match(address(), /search\/\?q=piano/);
    assert.deepEqual(site.takeFaults(), []);
  });

  test('finds "cortesía" by "cortesia" in Spanish and counts the results in English', async () => {
    await open('es/search/');
    await page.getByRole('searchbox').fill('cortesia');
    await page.locator('main mark', { hasText: 'cortesía' }).first().waitFor();
    assert.deepEqual(site.takeFaults(), []);
  });

  test('counts the results in the other language and links to them', async () => {
    await open('es/search/?q=acequia');
    await page.locator('main mark').first().waitFor();
    await page.goto(`${site.url}search/?q=visita`);
    const other = page.locator('main').getByRole('link', { name: /result.* español/i });
    await other.click();
    assert.match(address(), /^es\/search\/\?q=visita/);
    await page.locator('main mark').first().waitFor();
  });
});

describe('the contents of a long text', () => {
  const PHONE = { viewport: { width: 360, height: 780 } };
  const LONG = 'issues/1/the-book-of-the-weir/';
  const button = () => page.locator('.now-reading-contents');
  const current = () => page.locator('.contents a[aria-current="location"]');
  const readAt = (heading: string) =>
    page.getByRole('heading', { level: 2, name: heading, exact: true }).evaluate((h) => h.scrollIntoView());

  test('are opened from the bar on a phone, with the section that one reads marked', async () => {
    await open(LONG, PHONE);
    assert.equal(await button().isVisible(), false, 'before the title is out of view');
    assert.equal(await current().count(), 0);
    await readAt('Lamps');
    await current().getByText('Lamps').waitFor({ state: 'attached' });
    assert.equal(await current().count(), 1);
    await button().click();
    await current().waitFor();
    assert.match((await button().textContent()) ?? '', /^On this page[1-9][0-9]?%$/);
    await page.locator('.contents').getByRole('link', { name: 'The third volume' }).click();
    await current().getByText('The third volume').waitFor({ state: 'attached' });
    assert.equal(await current().isVisible(), false, 'the list is closed again');
    const bar = await page.locator('.now-reading').boundingBox();
    const heading = await page.getByRole('heading', { name: 'The third volume' }).boundingBox();
    assert.ok(bar && heading && heading.y >= bar.y + bar.height, 'the bar does not cover the heading');
    assert.deepEqual(site.takeFaults(), []);
  });

  test('are opened and closed by keyboard without scripts, and the focus goes back', async () => {
    await open(`${LONG}#p20`, { ...PHONE, javaScriptEnabled: false });
    await button().focus();
    await page.keyboard.press('Enter');
    const first = page.locator('.contents').getByRole('link').first();
    await first.waitFor();
    await page.keyboard.press('Escape');
    await first.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await first.waitFor();
  });

  test('stay beside the text on a desktop, where the bar does not repeat them', async () => {
    await open(LONG);
    await readAt('Lamps');
    await current().getByText('Lamps').waitFor();
    assert.equal(await button().isVisible(), false);
    await page.evaluate(() => scrollTo(0, 0));
    await current().waitFor({ state: 'detached' });
  });

  test('are not offered of a text with fewer than three headings', async () => {
    await open('issues/3/what-we-would-both-have-to-give/', PHONE);
    assert.equal(await page.locator('.now-reading-contents, .contents').count(), 0);
  });

  test('the bar is there in a browser without scroll-driven animations', async () => {
    site.renew();
    await open(LONG, PHONE, (next) => next.addInitScript(() => (CSS.supports = () => false)));
    const bar = page.locator('.now-reading');
    assert.equal(await bar.evaluate((b) => b.classList.contains('now-reading-moved')), false);
    await readAt('Lamps');
    await page.locator('.now-reading-moved').waitFor();
    assert.match(await bar.evaluate((b) => b.style.getPropertyValue('--share')), /^0\.\d+$/);
    site.renew();
  });
});

test('the feeds and the sitemap are well-formed XML', async () => {
  await open('');
  for (const path of ['feed.xml', 'es/feed.xml', 'sitemap.xml']) {
    const fault = await page.evaluate(async (url) => {
      const xml = await (await fetch(url)).text();
      return (
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ??
        ''
      );
    }, site.url + path);
    assert.equal(fault, '', path);
  }
});
