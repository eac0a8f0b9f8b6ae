import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forgeOf, pathInRepository } from '../../src/addresses/forge/forges.ts';
import {
  parseBranch,
  parseFolder,
  parseRepositoryUrl,
  type Repository,
  type RepositoryFields,
  repositoryOf,
} from '../../src/model/repository.ts';

function repository({
  url: written,
  ...fields
}: Omit<RepositoryFields, 'url'> & { readonly url: string }): Repository {
  const url = parseRepositoryUrl(written);
  const found = url && repositoryOf({ url, ...fields });
  assert.ok(found);
  return found;
}

const GITHUB = repository({ url: 'https://github.com/org/repo' });
const GITLAB = repository({ url: 'https://gitlab.com/group/inner/repo' });
const CODEBERG = repository({ url: 'https://codeberg.org/org/repo' });

/** A path with all characters that are special in URLs. */
const PATH = 'content/issues/12 & 13/100%-ñandú#1?.es.md';
const ENCODED = 'content/issues/12%20%26%2013/100%25-%C3%B1and%C3%BA%231%3F.es.md';

function edit(where: Repository, path: string): string {
  return forgeOf(where).edit(where, path);
}

function create(where: Repository, path: string, text: string): URL {
  return new URL(forgeOf(where).create(where, path, text));
}

describe('editing a file', () => {
  test('each forge has its own form of address', () => {
    const path = 'content/issues/2/x.md';
    assert.equal(edit(GITHUB, path), 'https://github.com/org/repo/edit/main/content/issues/2/x.md');
    assert.equal(edit(GITLAB, path), 'https://gitlab.com/group/inner/repo/-/edit/main/content/issues/2/x.md');
    assert.equal(edit(CODEBERG, path), 'https://codeberg.org/org/repo/_edit/main/content/issues/2/x.md');
  });

  test('spaces, ñ, #, % and ? in a name are encoded', () => {
    assert.equal(edit(GITHUB, PATH), `https://github.com/org/repo/edit/main/${ENCODED}`);
    assert.equal(edit(GITLAB, PATH), `https://gitlab.com/group/inner/repo/-/edit/main/${ENCODED}`);
    assert.equal(edit(CODEBERG, PATH), `https://codeberg.org/org/repo/_edit/main/${ENCODED}`);
  });

  test('a branch keeps its slashes, and its other special characters are encoded', () => {
    const branch = 'edition/nº 3#b';
    assert.equal(
      edit({ ...GITHUB, branch }, 'x.md'),
      'https://github.com/org/repo/edit/edition/n%C2%BA%203%23b/x.md',
    );
  });

  test('a self-hosted forge may be under a path', () => {
    const own = repository({ url: 'https://git.example.org/forge/org/repo', forge: 'forgejo', folder: '' });
    assert.equal(
      edit(own, pathInRepository(own, 'pages/about.md')),
      'https://git.example.org/forge/org/repo/_edit/main/pages/about.md',
    );
  });
});

describe('a new file', () => {
  const text = '---\ntitle: ⟦completar el título⟧\nresponds-to: x & y = 100% #1 + 1\n---\n\nSí.\n';
  const path = 'content/issues/2/año & #1.es.md';

  test('on GitHub has its whole path in the name, so that its folder is created', () => {
    const url = create(GITHUB, path, text);
    assert.equal(url.pathname, '/org/repo/new/main');
    assert.equal(url.hash, '');
    assert.deepEqual(
      [...url.searchParams],
      [
        ['filename', path],
        ['value', text],
      ],
    );
  });

  test('on Forgejo has its folder in the address', () => {
    const url = create(CODEBERG, path, text);
    assert.equal(url.pathname, '/org/repo/_new/main/content/issues/2');
    assert.deepEqual(
      [...url.searchParams],
      [
        ['filename', 'año & #1.es.md'],
        ['value', text],
      ],
    );
  });

  test('on GitLab has a name but no text, which its editor would ignore', () => {
    const url = create(GITLAB, path, text);
    assert.equal(url.pathname, '/group/inner/repo/-/new/main/content/issues/2');
    assert.deepEqual([...url.searchParams], [['file_name', 'año & #1.es.md']]);
    assert.equal(forgeOf(GITLAB).takesText, false);
  });
});

describe('journal.yaml', () => {
  test('the host of an address identifies three forges', () => {
    assert.deepEqual(
      [GITHUB, GITLAB, CODEBERG].map(({ forge }) => forge),
      ['github', 'gitlab', 'forgejo'],
    );
    const unknown = parseRepositoryUrl('https://git.example.org/a/b');
    assert.ok(unknown);
    assert.equal(repositoryOf({ url: unknown }), undefined);
  });

  test('an address may be copied from a browser or from git', () => {
    assert.equal(parseRepositoryUrl('https://GitHub.com/Org/repo.git'), 'https://github.com/Org/repo');
    assert.equal(parseRepositoryUrl('https://codeberg.org/org/repo/'), 'https://codeberg.org/org/repo');
    for (const bad of [
      'github.com/org/repo',
      'git@github.com:org/repo.git',
      'https://github.com/org',
      'https://x.org/a/b?c',
    ])
      assert.equal(parseRepositoryUrl(bad), undefined, bad);
  });

  test('a branch must be valid for git, and a folder inside the repository', () => {
    assert.equal(parseBranch('edition/2024'), 'edition/2024');
    for (const bad of ['', 'a b', 'a..b', '/a', 'a/', 'a~1', '-a', 'a.lock'])
      assert.equal(parseBranch(bad), undefined, bad);
    assert.equal(parseFolder('./journal/content/'), 'journal/content');
    assert.equal(parseFolder('.'), '');
    for (const bad of ['../content', '/content', 'a\\b']) assert.equal(parseFolder(bad), undefined, bad);
  });
});
