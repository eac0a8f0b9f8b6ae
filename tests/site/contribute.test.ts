import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planSite } from '../../src/pages/plan.ts';
import type { ContributeView } from '../../src/pages/views/contribute-views.ts';
import { type Files, JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';

const GITHUB = 'repository: https://github.com/org/repo\n';

const FILES: Files = {
  'issues/1/issue.md': text('title: One\ndate: 2020-03\ncall: {deadline: 2020-06-30, for: 2}'),
  'issues/1/first.md': text('title: First'),
  'issues/1/first.es.md': text('title: Primero'),
  'issues/1/solo.es.md': text('title: Solo'),
  'issues/2/issue.md': text('title: Two\ndate: 2020-09'),
  'issues/2/second.md': text('title: Second'),
  'issues/3/issue.md': text('title: Three\ndate: 2021'),
  'pages/about.md': text('title: About'),
};

/** What the page at an address offers, in a journal with these lines appended to its journal.yaml. */
function offeredAt(address: string, repository: string, more: Files = {}): ContributeView | undefined {
  const site = siteWith({ ...FILES, 'journal.yaml': JOURNAL + repository, ...more });
  const view = planSite(site)
    .find((page) => page.address === address)
    ?.view();
  assert.ok(view, `there is a page ${address}`);
  return 'contribute' in view ? view.contribute : undefined;
}

function newFile(href: string | undefined): { readonly path: string; readonly text: string } {
  const { searchParams } = new URL(href ?? '');
  return { path: searchParams.get('filename') ?? '', text: searchParams.get('value') ?? '' };
}

describe('a page of a journal with a repository', () => {
  test('links to its own file, in whichever language it is', () => {
    const edits = ['/issues/1/first/', '/es/issues/1/first/', '/issues/1/', '/about/'].map(
      (address) => offeredAt(address, GITHUB)?.edit,
    );
    const folder = 'https://github.com/org/repo/edit/main/content';
    assert.deepEqual(edits, [
      `${folder}/issues/1/first.md`,
      `${folder}/issues/1/first.es.md`,
      `${folder}/issues/1/issue.md`,
      `${folder}/pages/about.md`,
    ]);
  });

  test('has no file to edit if its introduction is in another language, but a new one', () => {
    const offered = offeredAt('/es/issues/1/', GITHUB);
    assert.equal(offered?.edit, undefined);
    assert.equal(newFile(offered?.translations[0]?.href).path, 'content/issues/1/issue.es.md');
  });

  test('offers translations into exactly the languages that the text lacks', () => {
    assert.deepEqual(offeredAt('/issues/1/first/', GITHUB)?.translations, []);
    const [spanish, ...others] = offeredAt('/issues/2/second/', GITHUB)?.translations ?? [];
    assert.equal(others.length, 0);
    assert.equal(spanish?.language, 'es');
    const file = newFile(spanish?.href);
    assert.equal(file.path, 'content/issues/2/second.es.md');
    assert.match(
      file.text,
      /^---\ntitle: ⟦completar el título⟧\ntranslators: ⟦completar tu nombre⟧\ntranslated-from: en\nsource: [\da-f]{16}\.[\w-]+\n---\n/,
    );
    const english = newFile(offeredAt('/es/issues/1/solo/', GITHUB)?.translations[0]?.href);
    assert.equal(english.path, 'content/issues/1/solo.md');
    assert.match(english.text, /translated-from: es\n/);
  });

  test('offers an answer in the issue named by the call of its own, or else in the newest', () => {
    const answer = newFile(offeredAt('/issues/1/first/', GITHUB)?.answer?.href);
    assert.equal(answer.path, 'content/issues/2/answer-to-first.md');
    assert.match(
      answer.text,
      /^---\ntitle: ⟦fill in the title⟧\nauthors: ⟦fill in your name⟧\nresponds-to: first\n---\n/,
    );
    const later = newFile(offeredAt('/issues/2/second/', GITHUB)?.answer?.href);
    assert.equal(later.path, 'content/issues/3/answer-to-second.md');
    const called = {
      'issues/1/issue.md': text('title: One\ndate: 2020-03\ncall: {deadline: 2020-06-30, for: 9}'),
    };
    const unborn = newFile(offeredAt('/issues/1/first/', GITHUB, called)?.answer?.href);
    assert.equal(unborn.path, 'content/issues/3/answer-to-first.md');
  });

  test('starts an answer in the reader’s language, under an unused name', () => {
    const spanish = newFile(offeredAt('/es/issues/1/first/', GITHUB)?.answer?.href);
    assert.equal(spanish.path, 'content/issues/2/respuesta-a-first.es.md');
    const taken = { 'issues/2/answer-to-first.md': text('title: Taken') };
    const free = newFile(offeredAt('/issues/1/first/', GITHUB, taken)?.answer?.href);
    assert.equal(free.path, 'content/issues/2/answer-to-first-2.md');
  });

  test('keeps addresses short, however long a name is', () => {
    const long = 'ñ'.repeat(100);
    const offered = offeredAt(`/issues/2/${long}/`, GITHUB, { [`issues/2/${long}.md`]: text('title: Long') });
    const hrefs = [
      offered?.edit,
      offered?.answer?.href,
      ...(offered?.translations ?? []).map(({ href }) => href),
    ];
    assert.equal(hrefs.length, 3);
    for (const href of hrefs) assert.ok(href && href.length < 4000);
    assert.equal(newFile(offered?.answer?.href).path, 'content/issues/3/answer.md');
  });

  test('shows a new file’s text to copy if the forge cannot fill it in', () => {
    const offered = offeredAt('/issues/2/second/', 'repository: https://gitlab.com/group/repo\n');
    assert.match(offered?.answer?.start ?? '', /^---\ntitle: ⟦fill in the title⟧\n/);
    assert.equal(offeredAt('/issues/2/second/', GITHUB)?.answer?.start, undefined);
  });

  test('respects the repository’s branch and folder', () => {
    const own =
      'repository: {url: https://git.example.org/a/b.git, forge: forgejo, branch: web/main, folder: journal}\n';
    const offered = offeredAt('/about/', own);
    assert.equal(offered?.edit, 'https://git.example.org/a/b/_edit/web/main/journal/pages/about.md');
    assert.equal(offered?.host, 'git.example.org');
  });
});

test('a journal without a repository offers nothing', () => {
  for (const address of ['/issues/1/first/', '/issues/1/', '/about/'])
    assert.equal(offeredAt(address, ''), undefined);
});

describe('a repository in journal.yaml', () => {
  const problemsOf = (repository: string) =>
    problemsWith({ ...FILES, 'journal.yaml': `${JOURNAL}repository: ${repository}\n` })
      .filter(({ file }) => file === 'content/journal.yaml')
      .map(({ rule, line, column, message, hint }) => ({
        rule,
        line,
        column,
        words: `${message.en} ${hint.en}`,
      }));

  test('on an unknown host must say what kind of forge it is', () => {
    const [alone, ...rest] = problemsOf('https://git.example.org/a/b');
    assert.equal(rest.length, 0);
    assert.equal(alone?.rule, 'wrong-value');
    assert.deepEqual([alone?.line, alone?.column], [6, 13]);
    assert.match(alone?.words ?? '', /\{url, forge, branch, folder\}/);
    const [group] = problemsOf('{url: https://git.example.org/a/b}');
    assert.equal(group?.rule, 'missing-field');
    assert.match(group?.words ?? '', /forge: forgejo/);
  });

  test('gets a problem for each wrong field', () => {
    const rules = [
      '{url: git@github.com:a/b.git}',
      '{url: https://github.com/a/b, forge: hub}',
      '{url: https://github.com/a/b, branch: a..b}',
      '{url: https://github.com/a/b, folder: ../x}',
      '{url: https://github.com/a/b, brnch: x}',
    ].map((written) => problemsOf(written).map(({ rule }) => rule));
    assert.deepEqual(rules, [
      ['wrong-value'],
      ['wrong-value'],
      ['wrong-value'],
      ['wrong-value'],
      ['unknown-field'],
    ]);
  });
});
