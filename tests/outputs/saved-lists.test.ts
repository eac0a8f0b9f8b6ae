import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedListPaths, savedLists } from '../../src/outputs/offline/list-saved-files.ts';
import { keptPath, type SavedList } from '../../src/outputs/offline/saved-list.ts';
import { type Files, JOURNAL, siteWith, text } from '../journal-of.ts';

const FILES: Files = {
  'issues/2/issue.md': text('title: Second\ndate: 2020'),
  'issues/2/both.md': text('title: Both'),
  'issues/2/both.es.md': text('title: Las dos\ntranslated-from: en\nslug: las-dos'),
  'issues/2/solo.es.md': text('title: Solo aquí'),
  'issues/3/issue.md': text('title: Third\ndate: 2021'),
};

function listsOf(files: Files, searchBytes = 10): ReadonlyMap<string, SavedList> {
  const lists = savedLists(siteWith(files), {
    assets: ['assets/site.css', 'assets/search.js', 'assets/parallel.css', 'sw.js'],
    bundle: (language) => [`pagefind/${language}/words/index.json.gz`],
    sumOf: (path) => ({ bytes: path.startsWith('pagefind/') ? searchBytes : 1, digest: path }),
  });
  return new Map([...lists].map(([path, list]) => [path, JSON.parse(list)]));
}

function pagesIn(list: SavedList | undefined): readonly string[] | undefined {
  return list?.files.map(([href]) => href);
}

test('an issue is listed in each language with the texts that its page leads to, and their other editions', () => {
  const lists = listsOf(FILES);
  assert.deepEqual([...lists.keys()].sort(), [...savedListPaths(siteWith(FILES))].sort());
  assert.deepEqual(pagesIn(lists.get('issues/2/saved.json')), [
    '/issues/2/',
    '/es/issues/2/',
    '/issues/2/both/',
    '/es/issues/2/las-dos/',
    '/es/issues/2/solo/',
  ]);
  assert.deepEqual(
    new Set(pagesIn(lists.get('es/issues/2/saved.json'))),
    new Set(pagesIn(lists.get('issues/2/saved.json'))),
  );
  assert.deepEqual(pagesIn(lists.get('issues/3/saved.json')), ['/issues/3/']);
  assert.deepEqual(pagesIn(lists.get('search/saved.json')), [
    '/search/',
    '/assets/search.js',
    '/pagefind/en/words/index.json.gz',
  ]);
  const shared = pagesIn(lists.get('saved/saved.json')) ?? [];
  assert.ok(shared.includes('/assets/site.css') && shared.includes('/es/saved/'), shared.join());
  assert.ok(!shared.some((href) => /sw\.js|parallel|search/.test(href)), shared.join());
});

test('a large search is not saved with an issue', () => {
  const needs = (bytes: number) => listsOf(FILES, bytes).get('issues/2/saved.json')?.needs;
  assert.deepEqual(needs(1_999_000), ['/saved/saved.json', '/search/saved.json']);
  assert.deepEqual(needs(2_000_001), ['/saved/saved.json']);
});

test('another issue changes nothing in the list of an issue, and a file its fingerprint', () => {
  const fingerprint = (files: Files) => listsOf(files).get('issues/3/saved.json')?.fingerprint;
  const { 'issues/2/solo.es.md': _, ...fewer } = FILES;
  assert.equal(fingerprint(fewer), fingerprint(FILES));
  const more = { ...FILES, 'issues/3/more.md': text('title: More') };
  assert.notEqual(fingerprint(more), fingerprint(FILES));
});

test('nothing is listed in a preview, and nothing if the journal does not want it', () => {
  assert.deepEqual(savedListPaths(siteWith(FILES, { drafts: true })), []);
  const without = { ...FILES, 'journal.yaml': `${JOURNAL}offline: false\n` };
  assert.deepEqual([...listsOf(without).keys()], []);
});

test('every variant of a picture is kept under the name of the picture', () => {
  const kept = (path: string) => keptPath(new URL(path, 'https://example.org/'));
  assert.equal(kept('/issues/2/media/a.jpg-800.webp'), '/issues/2/media/a.jpg');
  assert.equal(kept('/issues/2/media/a.jpg__-1600.avif?x=1'), '/issues/2/media/a.jpg');
  assert.equal(kept('/issues/2/media/a.webp'), '/issues/2/media/a.webp');
  assert.equal(kept('/issues/2/in-1848/?q=2'), '/issues/2/in-1848/');
  assert.equal(kept('/issues/2/media/one%2C%20two.jpg-800.webp'), kept('/issues/2/media/one,%20two.jpg'));
});
