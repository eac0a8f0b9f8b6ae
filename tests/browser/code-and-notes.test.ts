import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { codeAndNotesSite } from './code-and-notes-site.ts';
import type { ReadSite } from './read-site.ts';

const PHONE = { viewport: { width: 360, height: 700 } } as const;

let site: ReadSite;
let page: Page;

before(async () => {
  site = await codeAndNotesSite();
});

after(() => site?.close());

async function open(...how: Parameters<ReadSite['open']>): Promise<void> {
  page = await site.open(...how);
}

describe('code', () => {
  test('keeps its lines on a phone, where the keyboard scrolls it', async () => {
    await open('issues/1/code/', PHONE);
    const block = page.getByRole('group', { name: 'Code in Python' });
    const lines = await block.evaluate((pre) => {
      const { lineHeight, paddingBlockStart } = getComputedStyle(pre);
      return (pre.clientHeight - 2 * Number.parseFloat(paddingBlockStart)) / Number.parseFloat(lineHeight);
    });
    assert.equal(Math.round(lines), 3);
    await block.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.text pre')?.scrollLeft ?? 0) > 0);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.viewport.width);
  });

  test('within a line is broken between words only', async () => {
    await open('issues/1/code/', PHONE);
    for (const width of [320, 360, 400, 440]) {
      await page.setViewportSize({ width, height: 700 });
      const rows = await page
        .locator('.text p .whole')
        .evaluateAll((words) => words.map((word) => word.getClientRects().length));
      assert.deepEqual(new Set(rows), new Set([1]), `${width} px`);
    }
  });

  test('has colours that meet WCAG in light and dark, from a file that only pages with code load', async () => {
    await open('issues/1/code/');
    assert.deepEqual(await violations(page), []);
    const colours = await page
      .locator('.text pre, .text pre :is(.code-keyword, .code-string)')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color));
    assert.equal(new Set(colours).size, 3);
    assert.deepEqual(site.takeFaults(), []);
    assert.doesNotMatch(await readFile(join(site.folder, 'issues/1/plain/index.html'), 'utf8'), /code\.css/);
  });

  test('is plain in feeds', async () => {
    const entries = (await readFile(join(site.folder, 'feed.xml'), 'utf8')).split('<entry');
    const feed = entries.find((entry) => entry.includes('<title>Code</title>')) ?? '';
    assert.match(feed, /def weir\(level, gate=None\):/);
    assert.doesNotMatch(feed, /code-keyword|tabindex|whole/);
  });
});

describe('a note', () => {
  const mark = (number = 1) => page.locator(`.footnote-ref [aria-label="Note ${number}"]`).first();
  const note = () => page.locator('.note');

  async function openNotes(options?: Parameters<ReadSite['open']>[1]): Promise<void> {
    await open('issues/1/notes/', options);
    await mark().scrollIntoViewIfNeeded();
  }

  test('opens under its line on a phone, and closes when the number or something else is tapped', async () => {
    await openNotes(PHONE);
    await mark().click();
    const [number, box] = [await mark().boundingBox(), await note().boundingBox()];
    assert.ok(number && box && box.y >= number.y + number.height && box.y < number.y + 60);
    assert.ok(box.x >= 0 && box.x + box.width <= PHONE.viewport.width);
    assert.doesNotMatch(page.url(), /#/);
    await mark().click();
    await note().waitFor({ state: 'detached' });
    assert.equal(await mark().evaluate((link) => link === document.activeElement), true);
    await mark().click();
    await page.mouse.click(5, 650);
    await note().waitFor({ state: 'detached' });
    assert.equal(await mark().evaluate((link) => link === document.activeElement), true);
    assert.deepEqual(site.takeFaults(), []);
  });

  test('opens beside its line on a wide screen', async () => {
    await openNotes({ viewport: { width: 1440, height: 900 } });
    await mark().click();
    const [line, box] = [await page.locator('.text > p').first().boundingBox(), await note().boundingBox()];
    assert.ok(line && box && box.x >= line.x + line.width && box.y < line.y + line.height);
  });

  test('is reached, read and left by the keyboard', async () => {
    await openNotes();
    await mark().focus();
    await page.keyboard.press('Enter');
    assert.equal(await note().evaluate((opened) => opened === document.activeElement), true);
    assert.equal(await note().getAttribute('aria-label'), 'Note 1');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'a copy');
    await page.keyboard.press('Escape');
    await note().waitFor({ state: 'detached' });
    assert.equal(await mark().evaluate((link) => link === document.activeElement), true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await note().waitFor({ state: 'detached' });
    assert.equal(await mark().evaluate((link) => link === document.activeElement), true);
  });

  test('may have a note itself, and leaves nothing behind', async () => {
    await openNotes();
    const before = await page.locator('.text').innerHTML();
    await mark(2).click();
    await note().locator('.footnote-ref a').click();
    assert.equal(await note().count(), 2);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.note:popover-open').count(), 1);
    await page.keyboard.press('Escape');
    await note().first().waitFor({ state: 'detached' });
    assert.equal(await page.locator('.text').innerHTML(), before);
  });

  test('has no fault that axe finds while it is open, no id twice, and a way back of 24 px', async () => {
    await openNotes();
    await mark().click();
    assert.deepEqual(await violations(page), []);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    const back = await page.locator('.footnotes .footnote-backref').first().boundingBox();
    assert.ok(back && back.width >= 24 && back.height >= 24, JSON.stringify(back));
  });

  test('of a table shows its list, picture and code within the window of a phone', async () => {
    await open('issues/1/rich/', PHONE);
    await page.locator('table [role=doc-noteref]').click();
    await note().waitFor();
    assert.equal(await note().locator('li').count(), 2);
    const { width, height } = PHONE.viewport;
    for (const part of [note(), note().locator('img'), note().locator('pre')]) {
      await part.scrollIntoViewIfNeeded();
      const box = await part.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= width && box.y < height, JSON.stringify(box));
    }
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await note().waitFor({ state: 'detached' });
  });

  test('is at the bottom of the window in a browser without CSS anchors, and does not cover its number', async () => {
    await openNotes();
    await page.route('**/site.css', async (route) => {
      const css = await (await route.fetch()).text();
      assert.match(css, /@supports ?\(position-anchor:/);
      const body = css.replaceAll(/@supports ?\(position-anchor:/g, '@supports (nothing-anchor:');
      await route.fulfill({ contentType: 'text/css', body: body.replaceAll('anchor-name:', 'no-name:') });
    });
    await page.addInitScript(() => {
      const { supports } = CSS;
      CSS.supports = (...asked: string[]) =>
        !asked[0]?.includes('anchor') && Reflect.apply(supports, CSS, asked);
    });
    await page.reload();
    const height = await page.evaluate(() => innerHeight);
    // The number is at the bottom of the window.
    await mark().evaluate((link) => scrollBy(0, link.getBoundingClientRect().bottom - innerHeight + 4));
    await mark().click();
    await page.waitForFunction(() => {
      const [number, note] = ['[role=doc-noteref]', '.note'].map((each) =>
        document.querySelector(each)?.getBoundingClientRect(),
      );
      return number && note && number.bottom < note.top;
    });
    const box = await note().boundingBox();
    assert.ok(box && Math.abs(box.y + box.height - height) <= 1, JSON.stringify(box));
    assert.deepEqual(await violations(page), []);
    site.renew();
  });

  test('is at the end of the text in a browser without popovers, where its number leads', async () => {
    await openNotes();
    await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
    await page.reload();
    await mark().click();
    assert.match(page.url(), /#fn-/);
    assert.equal(await note().count(), 0);
    site.renew();
  });

  test('is at the end of the text without a script, where its number leads', async () => {
    await openNotes({ javaScriptEnabled: false });
    await mark().click();
    assert.match(page.url(), /#fn-/);
    assert.equal(await page.locator('.footnotes li:target').isVisible(), true);
  });
});
