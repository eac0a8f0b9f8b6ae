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
