import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { loadSite } from '../../src/check/load-site.ts';
import { plannedSite } from '../../src/pages/plan.ts';
import { plannedPrints } from '../../src/pages/print/plan.ts';
import type { PrintDocument } from '../../src/pages/print/printed.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { type ReadSite, readSite } from './read-site.ts';

const JOURNAL = 'tests/sites/in-print';

/** Everything that says something in words. */
const SAID =
  '.text :is(p, li, dt, dd, td, th, figcaption, h2, h3, h4, .line), .printed-links li, .facts dd, .cite dd, .responds-to li, .standfirst, .byline';

/** Words without what is between them, numbers of notes and of addresses included: those are set differently. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\u200e]|\[\d+\]/g, '');
}

/** Everything that a PDF says, each paragraph, caption, line of verse, cell and fact by itself. */
function printedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    const isLine = value.length > 0 && value.every((run) => typeof run?.kind === 'string' && isRun(run.kind));
    return isLine ? [wordsOf(value), ...value.flatMap(printedIn)] : value.flatMap(printedIn);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isSaid = typeof inner === 'string' && ['heading', 'term', 'name', 'text'].includes(key);
    return isSaid ? ('set' in value || 'kind' in value ? [] : [inner]) : printedIn(inner);
  });
}

function isRun(kind: string): boolean {
  return ['words', 'break', 'note', 'link', 'picture'].includes(kind);
}

function wordsOf(runs: readonly { kind: string; text?: string; runs?: [] }[]): string {
  return runs
    .map(({ text, runs: inner }) => text ?? (inner ? `\u0000${wordsOf(inner)}\u0000` : '\u0000'))
    .join('');
}

let site: ReadSite;
let document: PrintDocument;

before(async () => {
  site = await readSite(JOURNAL, { viewport: { width: 800, height: 1000 } });
  const { site: loaded } = loadSite(await readContent(JOURNAL), { drafts: false });
  assert.ok(loaded);
  const print = plannedPrints(plannedSite(loaded)).find(
    ({ address }) => address === '/issues/1/everything/article.pdf',
  );
  assert.ok(print);
  document = print.document();
});
after(() => site?.close());

async function printed(): Promise<Page> {
  const page = await site.open('issues/1/everything/');
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('the printed page of an article', () => {
  test('has everything that its PDF has', async () => {
    const page = await printed();
    const generated = await page
      .locator('.attachments a, .facts a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content).join(' '));
    const shown = bare(`${await page.locator('body').allInnerTexts()} ${generated}`);
    for (const line of printedIn(document.texts))
      for (const piece of line.split('\u0000')) assert.ok(shown.includes(bare(piece)), `${piece}\n${shown}`);
  });

  test('has nothing that its PDF lacks, except the length of the reading and the foot of the site', async () => {
    const page = await printed();
    const said =
      bare(printedIn(document).join('\n').replaceAll('\u0000', '')) + bare(JSON.stringify(document));
    const lines = await page
      .locator(SAID)
      .filter({ visible: true })
      .and(page.locator(':not(:has(p, li, sup, figcaption, ul, ol))'))
      .allInnerTexts();
    assert.ok(lines.length > 40);
    for (const line of lines) assert.ok(said.includes(bare(line)), line);
  });

  test('shows the numbers of its paragraphs, and nothing that only a screen can use', async () => {
    const page = await printed();
    assert.ok(await page.locator('.paragraph-mark').first().isVisible());
    for (const hidden of ['.footnote-backref', '#page_respond', '.take-along', '.pager', '.cite ul'])
      for (const each of await page.locator(hidden).all()) assert.ok(!(await each.isVisible()), hidden);
  });
});
