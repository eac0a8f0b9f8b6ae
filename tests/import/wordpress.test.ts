import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { call } from '../commands/run-command.ts';
import type { ItemFacts } from './export-of.ts';
import { type Importing, importing } from './importing.ts';

/** Imports items, and removes everything when `look` has looked at it. */
async function imported(
  items: readonly ItemFacts[],
  args: readonly string[],
  look: (made: Importing, stdout: string) => Promise<void>,
  site?: Parameters<typeof importing>[1],
): Promise<void> {
  const made = await importing(items, site);
  try {
    const { code, stdout, stderr } = await made.run(...args);
    assert.equal(code, 0, stdout + stderr);
    await look(made, stdout);
    const check = await call(['check', '--content', made.content, '--format', 'json']);
    assert.equal(check.code, 0, check.stdout);
  } finally {
    await made.remove();
  }
}

describe('what is imported', () => {
  test('articles, pages, people, subjects, summaries and the journal itself', async () => {
    const items: ItemFacts[] = [
      {
        id: 10,
        title: 'On <em>Capital</em> &amp; labour',
        slug: 'on-capital',
        terms: [
          'category:essays:Essays &amp; notes',
          'post_tag:unions:Unions',
          'category:uncategorized:Uncategorized',
        ],
        excerpt: 'A <b>short</b> word.',
        content: 'First.\n\nSecond\nline. [[See]] [a-z0-9]',
      },
      { id: 11, type: 'page', title: 'About', slug: 'about', link: 'https://old.example.org/about/' },
    ];
    await imported(items, [], async ({ read }) => {
      const text = (await read('issues/2019/on-capital.md')) ?? '';
      assert.match(text, /^title: On \*Capital\* & labour$/m);
      assert.match(text, /^authors: \[Ana Rivas\]$/m);
      assert.match(text, /^date: 2019-03-05$/m);
      assert.match(text, /^section: essays-notes$/m);
      assert.match(text, /^topics: \[unions\]$/m);
      assert.match(text, /^summary: A short word\.$/m);
      assert.match(text, /^redirect-from: \[\/2019\/03\/05\/on-capital\/, "?\/\?p=10"?\]$/m);
      assert.match(text, /\nFirst\.\n\nSecond\\\nline\. /);
      const journal = (await read('journal.yaml')) ?? '';
      assert.match(journal, /^title: Two Voices$/m);
      assert.match(journal, /^url: https:\/\/old\.example\.org\/$/m);
      assert.match(journal, /essays-notes: Essays & notes/);
      assert.doesNotMatch(journal, /tagline/);
      assert.match((await read('issues/2019/issue.md')) ?? '', /^date: 2019$/m);
      // Its address is the same as before, so only the one by number leads to it.
      assert.match((await read('pages/about.md')) ?? '', /^redirect-from: \[/m);
    });
  });

  test('what is not public is left out, and every item has one fate', async () => {
    const items: ItemFacts[] = [
      { id: 1 },
      ...['draft', 'pending', 'private', 'future', 'trash', 'auto-draft'].map((status, index) => ({
        id: 20 + index,
        status,
        content: 'A secret.',
      })),
      { id: 30, password: 'x', content: 'A secret.' },
      { id: 31, type: 'nav_menu_item' },
      { id: 32, type: 'wp_global_styles' },
      { id: 33, type: 'product', content: 'A secret.' },
      {
        id: 34,
        type: 'attachment',
        status: 'inherit',
        url: 'https://old.example.org/wp-content/uploads/a.jpg',
      },
      { id: 1 },
    ];
    await imported(items, [], async ({ files }, stdout) => {
      const all = await files();
      assert.doesNotMatch([...all.values()].join('\n'), /secret/);
      assert.match(stdout, /^13 items in export\.xml:$/m);
      const [table = ''] = stdout.split('-------');
      const numbers = [...table.matchAll(/^ +(\d+) {2}/gm)].map(([, number]) => Number(number));
      assert.equal(
        numbers.reduce((a, b) => a + b, 0),
        13,
      );
      assert.match(stdout, /export\.xml:\d+ {2}Text 8/);
    });
  });

  test('a second import changes nothing; what was edited or removed is left alone', async () => {
    const items = [
      { id: 1, content: 'One.' },
      { id: 2, content: 'Two.' },
      { id: 3, content: 'Three.' },
    ];
    const made = await importing(items);
    try {
      await made.run();
      const before = await made.files();
      const again = await made.run('--language', 'es');
      assert.match(again.stdout, /No ha cambiado nada/);
      assert.deepEqual(await made.files(), before);
      await writeFile(join(made.content, 'issues/2019/text-1.md'), '---\ntitle: Mine\n---\n\nMine.\n');
      await rm(join(made.content, 'issues/2019/text-2.md'));
      await made.replace([...items.slice(0, 2), { id: 3, content: 'Three, corrected.' }, { id: 4 }]);
      const third = await made.run();
      assert.match(third.stdout, /1 {2}article left alone: changed since/);
      assert.match(third.stdout, /1 {2}article not written again: removed since/);
      assert.match(third.stdout, /1 {2}article left alone: the source now says something else/);
      assert.match(third.stdout, /1 {2}article written/);
      assert.match((await made.read('issues/2019/text-1.md')) ?? '', /Mine\./);
      assert.equal(await made.read('issues/2019/text-2.md'), undefined);
      assert.match((await made.read('issues/2019/text-3.md')) ?? '', /Three\./);
    } finally {
      await made.remove();
    }
  });

  test('a trial writes nothing and tells the same', async () => {
    const made = await importing([{ id: 1, content: 'See <img src="/wp-content/uploads/a.png">' }]);
    try {
      const report = join(made.folder, 'report.md');
      const trial = await made.run('--dry-run', '--report', report);
      assert.ok(!existsSync(made.content));
      const [told] = [await readFile(report, 'utf8')];
      const real = await made.run('--report', report);
      const withoutFirst = (text: string) => text.replace(/^This was a trial.*\n\n?/m, '');
      assert.equal(withoutFirst(trial.stdout), real.stdout);
      assert.equal(withoutFirst(told), await readFile(report, 'utf8'));
    } finally {
      await made.remove();
    }
  });
});

describe('comments', () => {
  test('are nested as they were, without what is not approved, and nothing of their authors but the name', async () => {
    const comments = [
      ...Array.from({ length: 16 }, (_, index) => ({
        id: 100 + index,
        parent: index === 0 ? 0 : 99 + index,
      })),
      { id: 200, approved: '0', content: 'Waiting.' },
      { id: 201, parent: 200, content: 'An answer to one that waits.' },
      { id: 202, approved: 'spam', content: 'Buy.' },
      { id: 203, approved: 'trash', content: 'Gone.' },
      { id: 204, type: 'pingback', content: 'Ping.' },
      { id: 205, type: 'trackback', content: 'Track.' },
      { id: 206, author: 'somebody@mail.example', content: 'I have no name.' },
      { id: 207, parent: 208 },
      { id: 208, parent: 207, content: 'In a circle.' },
      { id: 209, content: 'Two\nlines.\n\nAnd <a href="/2019/03/05/text-2/">a link</a>.', type: 'comment' },
    ];
    await imported([{ id: 1, comments }, { id: 2 }], [], async ({ files, read }, stdout) => {
      const text = (await read('issues/2019/text-1.comments.yaml')) ?? '';
      for (const { 0: depth } of Array.from({ length: 16 }, (_, index) => [index] as const))
        assert.ok(text.includes(`${' '.repeat(depth * 4)}- name: Reader ${100 + depth}\n`), `depth ${depth}`);
      assert.match(text, /An answer to one that waits/);
      assert.doesNotMatch(text, /Waiting|Buy|Gone|Ping\.|Track\./);
      assert.match(text, /name: Anonymous\n/);
      assert.match(text, /\[a link\]\(\/issues\/2019\/text-2\/\)/);
      for (const content of (await files()).values())
        assert.doesNotMatch(content, /@mail\.example|192\.0\.2|https:\/\/mail\.example/);
      assert.match(stdout, /^26 comments:$/m);
      assert.match(stdout, /^ +3 {2}not approved, or spam$/m);
      assert.match(stdout, /^ +2 {2}pingbacks and trackbacks/m);
    });
  });

  test('of pages are kept by the report: their names, dates and words, nested as they were', async () => {
    const comments = [
      { id: 1, content: 'A question about us?' },
      { id: 2, parent: 1, author: 'Tom', content: 'Two\nlines, of tom@mail.example.' },
      { id: 3, approved: '0', content: 'Waiting.' },
    ];
    const items: readonly ItemFacts[] = [
      { id: 1, comments: [{ id: 9 }] },
      { id: 2, type: 'page', slug: 'about', link: 'https://old.example.org/about/', comments },
    ];
    const report = join(tmpdir(), `contrapunto-report-${process.pid}.md`);
    await imported(items, ['--report', report], async ({ files }, stdout) => {
      const written = await readFile(report, 'utf8');
      await rm(report);
      assert.match(written, /## Comments of pages[^\n]*\n\n### .*pages\/about\.md\n\n- Reader 1, /);
      assert.match(written, /> A question about us\?\n\n {2}- Tom, [\d-]+:\n\n {4}> Two/);
      assert.doesNotMatch(written, /Waiting|192\.0\.2/);
      assert.match(written, /The comment of Tom has an e-mail address/);
      assert.match(stdout, /^4 comments:$/m);
      assert.match(stdout, /^ +2 {2}of pages, which have no comments here \(--report FILE/m);
      assert.match(stdout, /^ +1 {2}not approved/m);
      assert.ok(![...(await files()).keys()].some((path) => path.startsWith('pages/about.c')));
    });
  });
});

describe('an export that cannot be read', () => {
  const refused = async (xml: string, message: RegExp) => {
    const made = await importing(xml);
    try {
      const { code, stderr } = await made.run();
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.match(stderr, /Nothing was written/);
      assert.ok(!existsSync(made.content));
    } finally {
      await made.remove();
    }
  };

  test('is told with the line, and nothing is written', async () => {
    await refused('<rss>\n<channel>\n</rss>', /export\.xml:3:\d+ {2}This file is not well-formed XML/);
    await refused('<rss>\n<channel><title>x', /export\.xml:2:\d+ /);
    await refused('<rss><channel><title>\u0001</title></channel></rss>', /disallowed character/);
    await refused('<rss><channel><title>&nbsp;</title></channel></rss>', /not well-formed/);
    await refused(
      '<rss version="2.0"><channel><title>A feed</title></channel></rss>',
      /not an export of WordPress/,
    );
    await refused(
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<rss><channel>&b;</channel></rss>',
      /document type/,
    );
  });

  test('also if it is a damaged end of a long one', async () => {
    const { exportOf } = await import('./export-of.ts');
    const xml = exportOf(Array.from({ length: 300 }, (_, index) => ({ id: index + 1 })));
    await refused(xml.slice(0, -200), /export\.xml:\d+:\d+ {2}This file is not well-formed XML/);
  });
});
