import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { type DebateFolder, writeLongDebate } from '../long-debate.ts';
import { violations } from './accessibility.ts';
import { type ReadSite, readSite } from './read-site.ts';

/** The number of works in the debate, and of texts outside the archive that they respond to. */
const WORKS = 200;
const ELSEWHERE = 2;

const PATHS = ['debates/text-0/', 'es/debates/text-0/'] as const;

/** Maximum size of the page in bytes, compressed. */
const HEAVIEST = 40_000;

let content: DebateFolder;
let site: ReadSite;
/** The page that is open, and its path, with its map unfolded. */
let opened: { readonly path: string; readonly page: Page } | undefined;

before(async () => {
  content = await writeLongDebate(WORKS);
  site = await readSite(content.path, { viewport: { width: 320, height: 640 } });
});

after(async () => {
  await site?.close();
  await content.remove();
});

async function open(path: string): Promise<Page> {
  if (opened?.path !== path) {
    opened = { path, page: await site.open(path) };
    assert.equal(await opened.page.locator('.map').isVisible(), false, 'the map is folded');
    await opened.page.locator('.debate-fold > summary').click();
  }
  return opened.page;
}

/** The addresses of links, in the page's order. */
function linksIn(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const path of PATHS) {
  describe(`/${path}, a debate of ${WORKS} works`, () => {
    test('stays within its size', async () => {
      const html = await readFile(join(site.folder, path, 'index.html'));
      const size = gzipSync(html).length;
      assert.ok(size < HEAVIEST, `${size} bytes`);
    });

    test('does not scroll sideways at 320 px', async () => {
      const page = await open(path);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    });

    test('shows each listed text once on the map', async () => {
      const page = await open(path);
      const drawn = await linksIn(page, '.map a:has(.map-title)');
      const listed = await linksIn(
        page,
        '.thread .entry-title a, .thread .debate-elsewhere a, .thread .responds-to a',
      );
      assert.equal(drawn.length, WORKS + ELSEWHERE);
      assert.equal(new Set(drawn).size, drawn.length);
      assert.deepEqual(drawn.toSorted(), [...new Set(listed)].sort());
    });

    test('keeps every line of the map inside the drawing and clear of the lanes', async () => {
      const page = await open(path);
      const outside = await page.evaluate(() => {
        const map = document.querySelector('.map')?.getBoundingClientRect();
        const dots = [...document.querySelectorAll('.map circle')].map(
          (dot) => dot.getBoundingClientRect().right,
        );
        return [...document.querySelectorAll('.map text')].flatMap((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect();
          const isInside =
            map &&
            right <= map.right + 1 &&
            left > Math.max(...dots) &&
            top >= map.top - 1 &&
            bottom <= map.bottom + 1;
          return isInside ? [] : [line.textContent];
        });
      });
      assert.deepEqual(outside, []);
    });
  });
}

// The page of a long debate has the same elements. Of those, axe would judge each for itself.
test('a shorter debate of the same kind passes axe in both languages, one in light and one in dark', async () => {
  const shorter = await writeLongDebate(12);
  const short = await readSite(shorter.path, { viewport: { width: 320, height: 640 } });
  try {
    for (const [path, scheme] of [
      [PATHS[0], 'light'],
      [PATHS[1], 'dark'],
    ] as const)
      assert.deepEqual(await violations(await short.open(path), { colours: [scheme] }), [], path);
  } finally {
    await short.close();
    await shorter.remove();
  }
});

test('the keyboard reaches the map’s titles with a visible focus, or skips them to the list', async () => {
  const page = await open('debates/text-0/');
  await page.locator('.debate-skip').focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.map a:focus');
  assert.equal(await focused.getAttribute('href'), 'https://www.example.org/essays/2009/what-is-to-be-asked');
  const ring = await focused.locator('rect').evaluate((rect) => getComputedStyle(rect).strokeWidth);
  assert.equal(ring, '2.5px');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('.thread a:focus').count(), 1);
});

test('on a wide screen the map is beside the list and needs no opening', async () => {
  const page = await open('debates/text-0/');
  await page.locator('.debate-fold > summary').click();
  await page.setViewportSize({ width: 1280, height: 800 });
  const [map, list] = await Promise.all(['.map', '.thread'].map((part) => page.locator(part).boundingBox()));
  assert.ok(map && list && map.x + map.width < list.x);
  assert.equal(await page.locator('.debate-fold > summary').isVisible(), false);
  assert.equal(await page.getByRole('list', { name: 'In order of time' }).count(), 1);
});

test('a screen reader gets the map as a list of the same texts, named by its heading', async () => {
  const page = await open('es/debates/text-0/');
  const list = page.getByRole('list', { name: 'En el tiempo' });
  assert.equal(await list.getByRole('listitem').count(), WORKS + ELSEWHERE);
  const first = list.getByRole('listitem').nth(1).getByRole('link');
  assert.deepEqual(await first.allTextContents(), [
    'Número 1 · marzo de 2010',
    'Text 0: what the union learned from the neighbourhood',
  ]);
});
