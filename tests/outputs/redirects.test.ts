import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { planSite } from '../../src/pages/plan.ts';
import { type Files, JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';

const UNDER_A_PATH = JOURNAL.replace('example.org/', 'example.org/archive/');

/** The lines of `_redirects`, or of the file for nginx; undefined if the site has no such file. */
function linesOf(files: Files, name = '_redirects'): readonly string[] | undefined {
  const file = outputsOf(siteWith(files), []).find(({ path }) => path === name);
  return (
    file &&
    String(file.content)
      .split('\n')
      .filter((line) => line !== '')
  );
}

const FILES: Files = {
  'issues/2/issue.md': text('title: Two\ndate: 2021\nredirect-from: [/second-issue.html]'),
  'issues/2/a.md': text('title: A\nredirect-from: [/brazil, /old page/año/, "/what*:is/"]'),
  'issues/2/a.es.md': text('title: A\nslug: la-canción\nredirect-from: [/es/viejo/index.html, /文章/第一/]'),
  'pages/about.md': text('title: About\nredirect-from: [/who-we-are/]'),
};

test('each old address has a line, encoded so that no character has a special meaning', () => {
  assert.deepEqual(linesOf(FILES), [
    '/second-issue.html /issues/2/ 301',
    '/brazil/ /issues/2/a/ 301',
    '/old%20page/a%C3%B1o/ /issues/2/a/ 301',
    '/what%2A%3Ais/ /issues/2/a/ 301',
    '/who-we-are/ /about/ 301',
    '/es/viejo/ /es/issues/2/la-canci%C3%B3n/ 301',
    '/%E6%96%87%E7%AB%A0/%E7%AC%AC%E4%B8%80/ /es/issues/2/la-canci%C3%B3n/ 301',
  ]);
});

test('in a journal under a path both addresses contain the path', () => {
  assert.deepEqual(linesOf({ ...FILES, 'journal.yaml': UNDER_A_PATH })?.slice(0, 2), [
    '/archive/second-issue.html /archive/issues/2/ 301',
    '/archive/brazil/ /archive/issues/2/a/ 301',
  ]);
});

test('there is no such file if no text has moved', () => {
  const unmoved = { 'issues/1/issue.md': text('title: One\ndate: 2020') };
  assert.equal(linesOf(unmoved), undefined);
  assert.equal(linesOf(unmoved, '_redirects.nginx'), undefined);
});

const QUERIES: Files = {
  'issues/2/issue.md': text(
    'title: Two\ndate: 2021\nredirect-from: ["/?p=12", "/index.php?page_id=3&lang=es"]',
  ),
};

test('an address with a query has no page, but lines for servers that support it', () => {
  assert.deepEqual(linesOf(QUERIES), [
    '/ p=12 /issues/2/ 301!',
    '/index.php page_id=3 lang=es /issues/2/ 301!',
  ]);
  const pages = planSite(siteWith(QUERIES));
  assert.deepEqual(
    pages.filter(({ kind }) => kind === 'redirect'),
    [],
  );
  assert.equal(pages.filter(({ address }) => address === '/').length, 1);
});

test('for nginx each address is decoded, in quotes, with and without its last slash, and once whatever its case', () => {
  const moved: Files = {
    'issues/2/issue.md': text('title: Two\ndate: 2021\nredirect-from: [/x.html]'),
    'issues/2/a.md': text('title: A\nredirect-from: [/Old/, /old/, /a%C3%B1o, "/a%22b;{$c}/"]'),
  };
  assert.deepEqual(linesOf({ ...moved, 'journal.yaml': UNDER_A_PATH }, '_redirects.nginx'), [
    'map_hash_max_size 2048;',
    'map_hash_bucket_size 64;',
    'map $uri $contrapunto_moved_path {',
    '  default "";',
    '  "/archive/x.html" "/archive/issues/2/";',
    '  "/archive/Old/" "/archive/issues/2/a/";',
    '  "/archive/Old" "/archive/issues/2/a/";',
    '  "/archive/año/" "/archive/issues/2/a/";',
    '  "/archive/año" "/archive/issues/2/a/";',
    '  "/archive/a\\"b;{$c}/" "/archive/issues/2/a/";',
    '  "/archive/a\\"b;{$c}" "/archive/issues/2/a/";',
    '}',
    'map "$uri?$args" $contrapunto_moved {',
    '  default $contrapunto_moved_path;',
    '}',
  ]);
  assert.ok(linesOf(QUERIES, '_redirects.nginx')?.includes('  "/?p=12" "/issues/2/";'));
  const long = { 'issues/2/issue.md': text(`title: Two\ndate: 2021\nredirect-from: [/${'x'.repeat(150)}/]`) };
  assert.equal(linesOf(long, '_redirects.nginx')?.[1], 'map_hash_bucket_size 256;');
});

test('no old address redirects to another or replaces a page, whatever its case or spelling', () => {
  const rulesOf = (...old: readonly string[]) =>
    problemsWith({
      'issues/1/issue.md': text('title: One\ndate: 2020\nredirect-from: [/was-here/, "/?p=1"]'),
      'issues/1/a.md': text(`title: A\nredirect-from: ${JSON.stringify(old)}`),
      'issues/1/b.es.md': text('title: B\nslug: canción'),
    }).map(({ rule }) => rule);
  assert.deepEqual(rulesOf('/other/', '/Other/', '/other.html'), []);
  for (const taken of [
    '/was-here',
    '/Was-Here/',
    '/was-here/index.html',
    '/?p=1',
    '/es/issues/1/CANCI%C3%93N/',
    '/es/issues/1/cancio\u0301n/',
    '/Search/',
    '/index.html',
  ]) {
    assert.deepEqual(rulesOf(taken), ['duplicate-address'], taken);
  }
  assert.deepEqual(rulesOf('/twice/', '/twice'), ['duplicate-address']);
  assert.deepEqual(rulesOf('/issues/1/a/index.html'), ['redundant-redirect']);
  assert.deepEqual(rulesOf('/issues/1/A/'), ['redirect-loop']);
});

test('an address that would redirect to itself in another case is left out', () => {
  const loop: Files = {
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/a.md': text('title: A\nredirect-from: /Issues/1/A/'),
  };
  assert.equal(linesOf(loop), undefined);
});
