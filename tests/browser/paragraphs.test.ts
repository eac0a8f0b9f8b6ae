import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { QUICK } from '../journal-of.ts';
import { type ReadSite, readSite } from './read-site.ts';

const numbered = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}. ${`${word} `.repeat(60)}`).join('\n\n');

const FILES: Readonly<Record<string, string>> = {
  'journal.yaml': `title: Two Voices\nurl: https://example.org/archive/\nlanguages: [en, es]\n${QUICK}`,
  'issues/1/issue.md': '---\ntitle: One\ndate: 2020\n---\n\nIt begins.\n',
  'issues/1/long.md': `---\ntitle: Long\n---\n\n${numbered(12, 'Voice')}\n`,
  // Two paragraphs shorter, and each paragraph half as long.
  'issues/1/long.es.md': `---\ntitle: Largo\n---\n\n${numbered(10, 'Voz').replaceAll('Voz Voz', 'Voz')}\n`,
  'issues/1/linked.md': `---
title: Linked
responds-to: {article: long, paragraph: 3}
---

[One](long.md), [two](https://example.com/a?b=1&c=2)[^1], again [one](long.md), [below](#below).

<details><summary>More</summary>

[Three](https://example.com/three)

</details>

## Below

[^1]: [Four](mailto:four@example.org)
`,
};

let content: string;
let site: ReadSite;
let page: Page;

before(async () => {
  content = await mkdtemp(join(tmpdir(), 'contrapunto-paragraphs-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  site = await readSite(content, { base: '/archive/', viewport: { width: 1280, height: 700 } });
});

after(async () => {
  await site?.close();
  await rm(content, { recursive: true });
});

async function open(...how: Parameters<ReadSite['open']>): Promise<void> {
  page = await site.open(...how);
}

/** Scrolls a paragraph slightly above the top of the window, so that it is the first one in view. */
async function readAt(paragraph: number): Promise<void> {
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
    window.scrollBy({ top: top + 30, behavior: 'instant' });
  }, `p${paragraph}`);
}

/**
 * Follows the link to the other language by keyboard, without scrolling, and returns the anchor of the new address.
 */
async function switchLanguage(): Promise<string> {
  const from = page.url();
  await page.locator('.languages a').evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== new URL(from).pathname);
  return new URL(page.url()).hash;
}

/** The distance in pixels from the window's top to the beginning of a paragraph. */
const topOf = (id: string) => page.locator(`#${id}`).evaluate((p) => p.getBoundingClientRect().top);

describe('the language switch keeps the reader’s place', () => {
  test('leads to the same paragraph, there and back', async () => {
    await open('issues/1/long/');
    await readAt(5);
    assert.equal(await switchLanguage(), '#p5');
    assert.match(page.url(), /\/es\/issues\/1\/long\/#p5$/);
    assert.match((await page.locator(':target').textContent()) ?? '', /^Voz 5\./);
    const top = await topOf('p5');
    const bar = await page.locator('.now-reading').boundingBox();
    assert.ok(bar && top >= bar.height && top < bar.height + 40, `${top} px below the top`);
    assert.equal(await switchLanguage(), '#p5');
  });

  test('leads to the last paragraph that both languages have', async () => {
    await open('issues/1/long/');
    await readAt(12);
    assert.equal(await switchLanguage(), '#p10');
  });

  test('leads from the top of the page to the top', async () => {
    await open('issues/1/long/');
    assert.equal(await switchLanguage(), '');
    assert.ok(!page.url().includes('#'));
  });

  test('works by mouse in the bar at the top, in the same tab and in a new one', async () => {
    await open('issues/1/long/');
    await readAt(4);
    const link = page.locator('.now-reading a');
    const opened = page.context().waitForEvent('page');
    await link.click({ button: 'middle' });
    await (await opened).waitForURL(/#p4$/);
    await readAt(6);
    await link.click();
    await page.waitForURL(/\/es\/issues\/1\/long\/#p6$/);
  });

  test('leads to the page without scripts', async () => {
    await open('issues/1/long/', { javaScriptEnabled: false });
    assert.match((await page.locator('.languages a').getAttribute('href')) ?? '', /\/es\/issues\/1\/long\/$/);
  });
});

describe('the number of a paragraph', () => {
  const mark = (number: number) => page.getByRole('link', { name: `paragraph ${number}`, exact: true });
  const opacity = (number: number) => mark(number).evaluate((link) => getComputedStyle(link).opacity);

  test('is shown beside the paragraph under the pointer, and links to its permanent address', async () => {
    await open('issues/1/long/');
    assert.equal(await opacity(3), '0');
    await page.locator('#p3').hover();
    assert.equal(await opacity(3), '1');
    const [paragraph, number] = [await page.locator('#p3').boundingBox(), await mark(3).boundingBox()];
    assert.ok(paragraph && number && number.x + number.width <= paragraph.x && number.x >= 0);
    await mark(3).click();
    assert.match(page.url(), /#p3$/);
    assert.equal(await page.locator(':target').getAttribute('id'), 'p3');
  });

  test('can be touched on a small screen, and does not make the page scroll sideways', async () => {
    await open('issues/1/long/', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    assert.equal(await opacity(2), '1');
    const box = await mark(2).boundingBox();
    assert.ok(box && box.width >= 24 && box.height >= 24 && box.x + box.width <= 320);
    await mark(2).tap();
    assert.match(page.url(), /#p2$/);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });

  test('is one tab stop for the whole text, from which the arrow keys go on', async () => {
    await open('issues/1/long/');
    assert.equal(await page.locator('.paragraph-mark:not([tabindex="-1"])').count(), 1);
    await mark(1).focus();
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'])
      await page.keyboard.press(key);
    assert.equal(await opacity(3), '1');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#p3$/);
  });

  test('matches the address and is not copied with the text', async () => {
    await open('issues/1/long/');
    const shown = await mark(7).evaluate((link) => getComputedStyle(link, '::before').content);
    assert.equal(shown, '"¶" counter(paragraph)');
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.text') ?? document.body);
      return String(getSelection());
    });
    assert.ok(copied.startsWith('Voice 1.') && !copied.includes('¶'));
  });
});

test('an answer to a paragraph quotes it and links to it', async () => {
  await open('issues/1/linked/');
  const quotation = page.locator('.responds-to blockquote');
  assert.match((await quotation.textContent()) ?? '', /^Voice 3\. Voice .*…$/);
  assert.match((await quotation.getAttribute('cite')) ?? '', /^\/archive\/issues\/1\/long\/#p3$/);
  await page.locator('.responds-to a').click();
  assert.match((await page.locator(':target').textContent()) ?? '', /^Voice 3\./);
});

describe('the addresses of links', () => {
  const shownAfter = (text: string) =>
    page
      .locator('.text a', { hasText: text })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);

  test('are printed under the numbers in the text', async () => {
    await open('issues/1/linked/');
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await page.locator('.printed-links li').allTextContents(), [
      'https://example.org/archive/issues/1/long/',
      'https://example.com/a?b=1&c=2',
      'https://example.com/three',
      'four@example.org',
    ]);
    assert.ok(await page.locator('.printed-links').isVisible());
    for (const [index, text] of ['One', 'two', 'Three', 'Four'].entries()) {
      assert.equal(await shownAfter(text), `"\u202f[${index + 1}]"`);
      const link = page.locator('.text a', { hasText: text }).first();
      assert.equal(await link.getAttribute('data-link'), String(index + 1));
    }
    assert.equal(await page.locator('.text a', { hasText: 'one' }).last().getAttribute('data-link'), '1');
    assert.equal(await shownAfter('below'), 'none');
  });

  test('are not shown on a screen', async () => {
    await open('issues/1/linked/');
    assert.ok(!(await page.locator('.printed-links').isVisible()));
    assert.equal(await shownAfter('One'), 'none');
  });
});
