import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { booksOf } from '../../src/outputs/books/book.ts';
import { plannedSite } from '../../src/pages/plan.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { makeBook } from '../../src/write/books/make-books.ts';
import { run } from '../commands/run-command.ts';

test('books that a thread helps to make are the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    const content = join(folder, 'content');
    await mkdir(content);
    await writeFile(
      join(content, 'journal.yaml'),
      'title: Many\nurl: https://many.example/\nlanguages: [en]\nshare-pictures: none\nwords:\n  en:\n    takeAlong.book.about: What this is\n',
    );
    for (let issue = 1; issue <= 44; issue += 1) {
      await mkdir(join(content, `issues/${issue}`), { recursive: true });
      const next = (issue % 44) + 1;
      const text = `---\ntitle: Issue ${issue}\ndate: 2020\n---\n\nOne.[^1] See [the next](../${next}/issue.md).\n\n[^1]: Note ${issue}.\n`;
      await writeFile(join(content, `issues/${issue}/issue.md`), text);
    }
    const built = await run(['build', '--content', content, '--output', join(folder, 'site')]);
    assert.equal(built.code, 0, built.stderr);
    // The thread would say if it had not made its part.
    assert.doesNotMatch(built.stderr, /has stopped/);
    const { site: loaded } = loadSite(await readContent(content), { drafts: false });
    assert.ok(loaded);
    const site = plannedSite(loaded);
    const books = booksOf(site);
    assert.equal(books.length, 44);
    for (const book of books.slice(0, 6)) {
      const written = await readFile(join(folder, 'site', book.address));
      assert.ok(written.equals(await makeBook(book, site, content)), book.address);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
