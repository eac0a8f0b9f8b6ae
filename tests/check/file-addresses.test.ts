import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Problem } from '../../src/problems/problem.ts';
import { problemsWith, text } from '../journal-of.ts';

/** The problems of a journal with a text in issue 1 that has this file attached. */
function problemsOf(file: string, redirectFrom: readonly string[] = []): readonly Problem[] {
  const fields = `title: B\nredirect-from: ${JSON.stringify(redirectFrom)}\nattachments: [{file: ${JSON.stringify(file)}, title: T}]`;
  const path = new URL(file, 'https://a.example/issues/1/').pathname.slice(1);
  return problemsWith(
    { 'issues/1/issue.md': text('title: One\ndate: 2020'), 'issues/1/a.md': text(fields) },
    { [decodeURI(path)]: 10 },
  );
}

function errorsOf(file: string, redirectFrom: readonly string[] = []): readonly string[] {
  return problemsOf(file, redirectFrom)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
}

describe('no file of an author replaces a file that the site generates', () => {
  for (const file of [
    'bag.zip',
    'Bag.ZIP',
    'manifest-sha256.txt',
    'citation.ris',
    'a/citation.bib',
    '../../robots.txt',
    '../../assets/share/en.png',
    '../../pagefind/en/x.pdf',
  ]) {
    test(`${file}: two files at one address`, () => assert.deepEqual(errorsOf(file), ['duplicate-address']));
  }

  for (const file of [
    '../../_headers',
    '../../_redirects',
    '../../CNAME',
    '../../feed.xml',
    '../../sitemap.xml',
    '../../oai.xml',
    '../../404.html',
    '../../favicon.svg',
    '../../.contrapunto',
    'call.ics',
    'index.html',
    'a/index.md',
    'a/comments.yaml',
    'a/citation.json',
    'manifest',
  ]) {
    test(`${file}: not of a published file type`, () => {
      assert.deepEqual(errorsOf(file), []);
      assert.ok(problemsOf(file).some(({ rule }) => rule === 'unsafe-file'));
    });
  }

  test('a folder may have the name of a page of the site, but not of a file', () => {
    assert.deepEqual(errorsOf('a/x.pdf'), []);
    assert.deepEqual(errorsOf('manifest/x.pdf'), []);
    assert.deepEqual(errorsOf('old.html/x.pdf'), []);
    assert.deepEqual(errorsOf('old.html/x.pdf', ['/issues/1/old.html']), ['duplicate-address']);
  });

  test('two files whose names are equal after Unicode normalisation are one', () => {
    const fields =
      'title: B\nattachments: [{file: "media/\u00e9.pdf", title: T}, {file: "media/e\u0301.pdf", title: T}]';
    const problems = problemsWith(
      { 'issues/1/issue.md': text('title: One\ndate: 2020'), 'issues/1/a.md': text(fields) },
      { 'issues/1/media/\u00e9.pdf': 1, 'issues/1/media/e\u0301.pdf': 1 },
    );
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['duplicate-address'],
    );
  });
});

test('an old address is not a file and a folder at once', () => {
  const problems = problemsWith({
    'issues/1/issue.md': text('title: One\ndate: 2020\nredirect-from: [/a.html, /a.html/]'),
    'issues/1/b.md': text('title: B\nredirect-from: [/d.html/]'),
    'issues/1/c.md': text('title: C\nredirect-from: [/d.html]'),
  });
  assert.deepEqual(
    problems.map(({ rule, file, line }) => [rule, file, line]),
    [
      ['duplicate-address', 'content/issues/1/c.md', 3],
      ['duplicate-address', 'content/issues/1/issue.md', 4],
    ],
  );
});

describe('a file that some servers would run is not published', () => {
  const told = (file: string) => problemsOf(file).find(({ rule }) => rule === 'unsafe-file');

  for (const [file, part] of Object.entries({
    'media/x.php.txt': '.php',
    'media/x.PHP5.pdf': '.PHP5',
    'media/x.phtml.jpg': '.phtml',
    'media/x.en.cgi.pdf': '.cgi',
    'media/x.shtml.txt': '.shtml',
    'media/x.asp;.jpg': '.asp',
    'media/x.jsp.zip': '.jsp',
    'media/x.aspx/a.pdf': '.aspx',
    'media/x.pl.txt': '.pl',
    'media/.htaccess.txt': '.htaccess.txt',
    'media/.notes.pdf': '.notes.pdf',
    'media/.git/a.pdf': '.git',
  })) {
    test(file, () => {
      const { message, hint } = told(file) ?? {};
      assert.ok(message);
      assert.ok(message.en.includes(`"${part}" in its name`), message.en);
      assert.match(hint?.en ?? '', /^Rename the file/);
    });
  }

  for (const file of ['media/x.php', 'media/x.phtml', 'media/x.cgi', 'media/x.jsp', 'media/x.php.']) {
    test(`${file}, which has no other extension`, () =>
      assert.match(told(file)?.message.en ?? '', /of a kind that/));
  }

  test('and other names with full stops are', () => {
    for (const name of [
      ...[
        'plan.v2.1.pdf',
        'notes.en.pdf',
        'No. 5 (a.m.).pdf',
        'outtowin.com.pdf',
        'Acme.Inc.pdf',
        'Cold.War.pdf',
      ],
      ...[
        'php.pdf',
        'aspen.jpg',
        'x.phpbook.pdf',
        'Node.js.pdf',
        'page.html.zip',
        'a..b.pdf',
        'media.folder/a.pdf',
      ],
    ])
      assert.deepEqual(told(`media/${name}`), undefined, name);
  });
});
