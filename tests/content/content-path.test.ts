import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isName, parseContentPath } from '../../src/sources/content-path.ts';

test('a path tells what a file is', () => {
  const kinds = {
    'journal.yaml': { kind: 'journal' },
    'people.yaml': { kind: 'people' },
    'pages/about.md': { kind: 'page', id: 'about', language: undefined },
    'pages/about.es.md': { kind: 'page', id: 'about', language: 'es' },
    'issues/12-13/issue.md': { kind: 'issue', issue: '12-13', language: undefined },
    'issues/2/issue.es.md': { kind: 'issue', issue: '2', language: 'es' },
    'issues/2/a-song.md': { kind: 'article', issue: '2', id: 'a-song', language: undefined },
    'issues/2/a-song.es.md': { kind: 'article', issue: '2', id: 'a-song', language: 'es' },
    'issues/2/a-song.comments.yaml': { kind: 'comments', issue: '2', id: 'a-song' },
    'issues/2/media/notes.md': { kind: 'misplaced' },
    'notes.md': { kind: 'misplaced' },
    'issues/readme.md': { kind: 'misplaced' },
  };
  for (const [path, expected] of Object.entries(kinds))
    assert.deepEqual(parseContentPath(path), expected, path);
});

test('a name in an address has lower-case letters, digits, hyphens and underscores', () => {
  for (const name of ['a-song', '12-13', 'special', 'canción', '音楽', 'a_b']) assert.ok(isName(name), name);
  for (const name of ['A-song', 'a song', '-a', 'a/b', 'a.b', '..', '', 'a%20b'])
    assert.ok(!isName(name), name);
});
