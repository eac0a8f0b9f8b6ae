import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { digestOfPart, readSamePart } from '../../src/write/search/page-parts.ts';
import { PageQueue } from '../../src/write/search/page-queue.ts';
import { searchablePart } from '../../src/write/search/searchable-part.ts';

describe('pages that wait for their turn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contrapunto-queue-'));
  after(() => rmSync(folder, { recursive: true }));

  const names = Array.from({ length: 40 }, (_, index) => `${index}.html`);
  const files = names.map((path) => ({ path, url: `/${path}` }));
  const fileOf = (path: string) => join(folder, path);
  const pageOf = (path: string) =>
    `<html><body><article data-pagefind-body>${path.repeat(50_000)}</article></body></html>`;

  it('are kept in memory up to a limit, and read again beyond it', () => {
    const waiting = { size: 0 };
    const queue = new PageQueue(files, { fileOf, known: new Map(), waiting });
    for (const path of names.toReversed()) queue.take(path, pageOf(path));
    assert.ok(waiting.size > 2_000_000 && waiting.size <= 3_000_000, String(waiting.size));
    // The first pages are too much, and their files are not there yet.
    assert.equal(queue.shift(false), undefined);
    for (const path of names) writeFileSync(fileOf(path), pageOf(path));
    const shifted = names.map(() => queue.shift(false));
    assert.deepEqual(
      shifted,
      files.map(({ path, url }) => {
        const html = searchablePart(pageOf(path)) ?? '';
        return { url, part: { html, digest: digestOfPart(html) } };
      }),
    );
    assert.equal(waiting.size, 0);
    assert.ok(queue.isAtEnd);
  });

  it('are read by whoever gets them if their files are written', () => {
    const [first, second, third] = ['0.html', '1.html', '2.html'] as const;
    const nothing = digestOfPart('');
    const known = new Map([
      [first, digestOfPart(searchablePart(pageOf(first)) ?? '')],
      [second, nothing],
    ]);
    const queue = new PageQueue(files.slice(0, 3), { fileOf, known, waiting: { size: 3_000_000 } });
    writeFileSync(fileOf(first), pageOf(first));
    const page = queue.shift(false);
    const size = pageOf(first).length;
    const unread = { file: fileOf(first), digest: known.get(first), size };
    assert.deepEqual(page, { url: `/${first}`, part: unread });
    rmSync(fileOf(third), { force: true });
    queue.take(third, pageOf(third));
    assert.equal(queue.shift(false), undefined);
    assert.throws(() => queue.shift(true), /ENOENT.*2\.html/);
    writeFileSync(fileOf(third), pageOf(third));
    const last = queue.shift(true);
    const part = searchablePart(pageOf(third)) ?? '';
    assert.deepEqual(last, {
      url: `/${third}`,
      part: { file: fileOf(third), digest: digestOfPart(part), size },
    });
    writeFileSync(fileOf(third), pageOf(third).slice(0, 1000));
    assert.throws(() => readSamePart(fileOf(third), digestOfPart(part)), /2\.html was changed/);
    writeFileSync(fileOf(third), pageOf(third));
    assert.equal(readSamePart(fileOf(third), digestOfPart(part)), part);
  });

  it('are not taken from a file that is not yet what was handed over', () => {
    const waiting = { size: 8_000_000 };
    const queue = new PageQueue(files.slice(0, 1), { fileOf, known: new Map(), waiting });
    const page = pageOf('x'.repeat(200));
    queue.take('0.html', page);
    rmSync(fileOf('0.html'), { force: true });
    assert.equal(queue.shift(false), undefined);
    writeFileSync(fileOf('0.html'), page.slice(0, 1000));
    assert.equal(queue.shift(false), undefined);
    writeFileSync(fileOf('0.html'), page);
    assert.equal(queue.shift(false)?.url, '/0.html');
  });
});
