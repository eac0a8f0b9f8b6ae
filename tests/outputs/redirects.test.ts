import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputsOf } from '../../src/outputs/output.ts';
import { type Files, JOURNAL, siteWith, text } from '../journal-of.ts';

const UNDER_A_PATH = JOURNAL.replace('example.org/', 'example.org/archive/');

/** The lines of `_redirects`; undefined where the site has no such file. */
function linesOf(files: Files): readonly string[] | undefined {
  const file = outputsOf(siteWith(files), []).find(({ path }) => path === '_redirects');
  return file?.content.split('\n').filter((line) => line !== '');
}

const FILES: Files = {
  'issues/2/issue.md': text('title: Two\ndate: 2021\nredirect-from: [/second-issue.html]'),
  'issues/2/a.md': text('title: A\nredirect-from: [/brazil, /old page/año/, "/what*:is/"]'),
  'issues/2/a.es.md': text('title: A\nslug: la-canción\nredirect-from: [/es/viejo/]'),
  'pages/about.md': text('title: About\nredirect-from: [/who-we-are/]'),
};

test('each old address has a line, encoded so that nothing in it stands for anything else', () => {
  assert.deepEqual(linesOf(FILES), [
    '/second-issue.html /issues/2/ 301',
    '/brazil/ /issues/2/a/ 301',
    '/old%20page/a%C3%B1o/ /issues/2/a/ 301',
    '/what%2A%3Ais/ /issues/2/a/ 301',
    '/who-we-are/ /about/ 301',
    '/es/viejo/ /es/issues/2/la-canci%C3%B3n/ 301',
  ]);
});

test('in a journal under a path both addresses carry it', () => {
  assert.deepEqual(linesOf({ ...FILES, 'journal.yaml': UNDER_A_PATH })?.slice(0, 2), [
    '/archive/second-issue.html /archive/issues/2/ 301',
    '/archive/brazil/ /archive/issues/2/a/ 301',
  ]);
});

test('there is no such file where no text ever moved', () => {
  assert.equal(linesOf({ 'issues/1/issue.md': text('title: One\ndate: 2020') }), undefined);
});
