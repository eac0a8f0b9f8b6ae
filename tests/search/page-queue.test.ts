import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PageQueue } from '../../src/write/search/page-queue.ts';
import { searchablePart } from '../../src/write/search/searchable-part.ts';

describe('pages that wait for their turn', () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index}.html`);
  const files = names.map((path) => ({ path, url: `/${path}` }));
  const pageOf = (path: string) =>
    `<html><body><article data-pagefind-body>${path.repeat(50_000)}</article></body></html>`;

  it('are kept in memory up to a limit, and read again beyond it', () => {
    const waiting = { size: 0 };
    const read: string[] = [];
    const queue = new PageQueue(files, {
      read: (path) => {
        read.push(path);
        return pageOf(path);
      },
      known: new Map(),
      waiting,
    });
    for (const path of names.toReversed()) queue.take(path, pageOf(path));
    assert.ok(waiting.size < 10_000_000, String(waiting.size));
    const shifted = names.map(() => queue.shift(false));
    assert.deepEqual(
      shifted.map((page) => page?.url),
      files.map(({ url }) => url),
    );
    assert.ok(shifted.every((page) => page && page.html === searchablePart(pageOf(page.url.slice(1)))));
    assert.ok(read.length > 5 && read.length < 40);
    assert.equal(waiting.size, 0);
    assert.ok(queue.isAtEnd);
  });

  it('are not taken from a file that is not yet what was handed over', () => {
    const waiting = { size: 0 };
    let written = '';
    const queue = new PageQueue(files.slice(0, 1), { read: () => written, known: new Map(), waiting });
    const page = pageOf('x'.repeat(200));
    queue.take('0.html', page);
    assert.equal(queue.shift(false), undefined);
    written = page.slice(0, 1000);
    assert.equal(queue.shift(false), undefined);
    assert.throws(() => queue.shift(true), /0\.html was changed/);
    written = page;
    assert.equal(queue.shift(false)?.url, '/0.html');
  });
});
