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
const field = () => page.getByRole('searchbox');
const choice = (name: string) => page.getByRole('combobox', { name });
/** Waits until a live region of the page, which screen readers announce, contains this text. */
const says = (text: string | RegExp) => page.locator('[role=status]').filter({ hasText: text }).waitFor();
const titles = () => page.locator('main h2 a').allInnerTexts();

describe('the search page', () => {
  it('finds while the reader types, says how many, and links to the page and its section', async () => {
    await open('search/');
    await field().pressSequentially('light');
    await says('3 results for “light”');
    await field().pressSequentially('houses');
    await says('3 results for “lighthouses”');
    assert.equal(address(), 'search/?q=lighthouses');
    const tower = page.getByRole('listitem').filter({ hasText: 'The old tower' }).first();
    assert.match((await tower.textContent()) ?? '', /Ana Vega[\s\S]*Issue 1[\s\S]*February 2019/);
    assert.equal(await tower.locator('mark').first().textContent(), 'lighthouse');
    const part = tower.getByRole('link', { name: 'What the sea took' });
    assert.equal(
      await part.getAttribute('href'),
      '/archive/issues/1/old-tower/?highlight=lighthouse#what-the-sea-took',
    );
    await page.getByRole('link', { name: 'The old tower' }).click();
    await page.waitForURL(`${site.url}issues/1/old-tower/`);
  });

  it('shows the words found with what is around them, without the title and names in front, in every language', async () => {
    const excerptOf = (title: string) =>
      page.getByRole('listitem').filter({ hasText: title }).locator('.entry-summary').first().textContent();
    await open('search/?q=tower');
    await says('1 result for “tower”');
    assert.match((await excerptOf('The old tower')) ?? '', /^It stood before the lighthouse did\./);
    await open('es/search/?q=nueva');
    await says('1 resultado para «nueva»');
    assert.match((await excerptOf('Una lámpara nueva')) ?? '', /^El faro tiene corazón/);
    assert.deepEqual(await page.locator('main mark').allInnerTexts(), ['nueva']);
  });

  it('finds people by their names, and marks these', async () => {
    await open('search/?q=okoro');
    await says('1 result for “okoro”');
    assert.deepEqual(await page.locator('.byline mark').allInnerTexts(), ['Okoro']);
    await open('es/search/?q="Clara+Ruiz"');
    await says('1 resultado');
    const entry = page.getByRole('listitem').filter({ hasText: 'Una lámpara nueva' });
    assert.equal(await entry.locator('.byline').last().textContent(), 'Traducción de Clara Ruiz');
    assert.deepEqual(await page.locator('main mark').allInnerTexts(), ['Clara Ruiz']);
  });

  it('sets titles, names and excerpts in the direction of their script', async () => {
    await open('search/?q=zanzibar');
    await says('1 result for “zanzibar”');
    const entry = page.getByRole('listitem').filter({ hasText: 'منارة' }).first();
    for (const part of ['h2', '.entry-summary', '.byline bdi'])
      assert.equal(await entry.locator(part).getAttribute('dir'), 'auto', part);
    await open('search/?q=lamp');
    await says(/results? for “lamp”/);
    assert.equal(await page.locator('main article [dir]').count(), 0);
  });

  it('shows text as text', async () => {
    await open('search/?q=sign');
    await page.locator('main li p').filter({ hasText: '5 < 6 & 7' }).waitFor();
  });

  it('finds Spanish words without their accents, in Spanish', async () => {
    await open('es/search/');
    await field().fill('corazon');
    await says('1 resultado para «corazon»');
    assert.deepEqual(await titles(), ['Una lámpara nueva']);
    assert.match((await page.locator('main mark').first().textContent()) ?? '', /^corazón/);
  });

  it('says how much there is in the other language, and links there with the same words', async () => {
    await open('search/?q=corazón');
    await says('Nothing found for “corazón”.');
    const other = page.getByRole('link', { name: '1 resultado en español' });
    assert.equal(await other.getAttribute('lang'), 'es');
    await other.click();
    await says('1 resultado para «corazón»');
    assert.match(address(), /^es\/search\/\?q=coraz/);
    await field().fill('lighthouse');
    await page.getByRole('link', { name: '3 results in English' }).waitFor();
  });

  it('filters by issue, and counts the results of each choice', async () => {
    await open('search/?q=lighthouse');
    await says('3 results');
    assert.deepEqual(await choice('Issue').locator('option').allInnerTexts(), [
      'Any',
      'Issue 2 (1)',
      'Issue 1 (1)',
    ]);
    await choice('Issue').selectOption('Issue 2');
    await says('1 result for “lighthouse”');
    assert.deepEqual(await titles(), ['A new lamp']);
    assert.equal(address(), 'search/?q=lighthouse&issue=Issue+2');
    assert.deepEqual(await choice('Issue').locator('option').allInnerTexts(), [
      'Any',
      'Issue 2 (1)',
      'Issue 1 (1)',
    ]);
    assert.deepEqual(await choice('Section').locator('option').allInnerTexts(), ['Any', 'Letters (1)']);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await says('3 results');
    assert.equal(address(), 'search/?q=lighthouse');
  });

  it('lists by filters alone', async () => {
    await open('search/?person=Ana+Vega&year=2021');
    await says('1 text');
    assert.deepEqual(await titles(), ['A new lamp']);
  });

  it('offers only filters that have values', async () => {
    await open('es/search/');
    await choice('Número').waitFor();
    assert.deepEqual(await page.locator('main label').allInnerTexts().then(namesOf), [
      'Buscar en el archivo',
      'Número',
      'Sección',
      'Persona',
      'Tema',
      'Año',
      'Orden',
      'La tecla / abre la búsqueda desde cualquier página',
    ]);
  });

  it('sorts by date in both directions, with undated pages last', async () => {
    await open('search/?q=lighthouse');
    await says('3 results');
    await choice('Order').selectOption('Newest first');
    await page.waitForURL(/&sort=newest$/);
    await page.locator('main h2').first().filter({ hasText: 'A new lamp' }).waitFor();
    assert.deepEqual(await titles(), ['A new lamp', 'The old tower', 'About us']);
    await choice('Order').selectOption('Oldest first');
    await page.locator('main h2').first().filter({ hasText: 'The old tower' }).waitFor();
    assert.deepEqual(await titles(), ['The old tower', 'A new lamp', 'About us']);
  });

  it('shows ten results, and ten more on request', async () => {
    await open('search/?q=gull');
    await says('23 results');
    await page.locator('main h2').nth(9).waitFor();
    assert.equal((await titles()).length, 10);
    const more = page.getByRole('button', { name: 'More results' });
    await more.click();
    await page.locator('main h2').nth(19).waitFor();
    await more.click();
    await page.locator('main h2').nth(22).waitFor();
    assert.equal(new Set(await titles()).size, 23);
    assert.equal(await more.isVisible(), false);
    // The button that had the focus is gone. The focus must be on the first of the new results.
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), (await titles())[20]);
  });

  it('goes back and forward through the choices, and keeps them after a reload', async () => {
    await open('search/');
    await field().pressSequentially('lighthouse');
    await says('3 results');
    await choice('Issue').selectOption('Issue 1');
    await says('1 result for “lighthouse”');
    await field().fill('tower');
    await says('1 result for “tower”');
    await page.goBack();
    await says('1 result for “lighthouse”');
    assert.equal(await field().inputValue(), 'lighthouse');
    assert.equal(await choice('Issue').inputValue(), 'Issue 1');
    await page.goBack();
    await says('3 results for “lighthouse”');
    assert.equal(await choice('Issue').inputValue(), '');
    await page.goForward();
    await says('1 result for “lighthouse”');
    await page.reload();
    await says('1 result for “lighthouse”');
    assert.equal(await choice('Issue').inputValue(), 'Issue 1');
  });

  it('can be used with the keyboard only', async () => {
    await open('search/');
    await page.locator('body').press('/');
    assert.equal(await field().evaluate((element) => element === document.activeElement), true);
    await page.keyboard.type('lighthouse');
    await page.keyboard.press('Enter');
    await says('3 results');
    await page.locator('main h2').nth(2).waitFor();
    const first = (await titles())[0];
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), first);
    await page.keyboard.press('Escape');
    assert.equal(await field().evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    assert.equal(await field().evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press('End');
    await page.keyboard.type('/');
    assert.equal(await field().inputValue(), 'lighthouse/');
  });

  it('searches for a single letter only on request', async () => {
    await open('search/');
    await field().fill('q');
    await choice('Order').waitFor();
    assert.equal(address(), 'search/');
    await field().press('Enter');
    await says('Nothing found for “q”.');
    assert.equal(address(), 'search/?q=q');
  });

  it('says so if it cannot be loaded, and works as soon as it can', async () => {
    site.renew();
    await open('search/?q=lighthouse', {}, (fresh) =>
      fresh.route('**/pagefind/en/**', (route) => route.abort()),
    );
    await says('The search could not be loaded.');
    assert.ok(site.takeFaults().length > 0);
    await page.unroute('**/pagefind/en/**');
    await field().press('Enter');
    await says('3 results');
  });

  it('keeps what was typed before its script was loaded', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    site.renew();
    await open('about/', {}, (fresh) =>
      fresh.route('**/assets/search.js', (route) => held.then(() => route.continue())),
    );
    await page.goto(`${site.url}search/`, { waitUntil: 'commit' });
    await field().fill('lighthouse');
    release();
    await says('3 results');
  });
});

/** The texts of labels, without the options inside them. */
function namesOf(labels: readonly string[]): readonly string[] {
  return labels.map((label) => label.split('\n')[0]?.trim() ?? '');
}
