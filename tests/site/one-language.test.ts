import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planSite } from '../../src/pages/plan.ts';
import type { HomeView } from '../../src/pages/views/home-views.ts';
import type { PageView } from '../../src/pages/views/views.ts';
import { type Files, siteWith, text } from '../journal-of.ts';

/** English has issues 1 to 3, Spanish has only an article of issue 1. */
const FILES: Files = {
  'people.yaml': 'Ana Prueba: {}\n',
  'issues/1/issue.md': text('title: One\ndate: 2020'),
  'issues/1/a.md': text('title: The opening\nauthors: [Ana Prueba]\ntopics: [breath]'),
  'issues/1/a.es.md': text('title: La apertura'),
  'issues/2/issue.md': text('title: Two\ndate: 2021'),
  'issues/2/b.md': text('title: Alone\nauthors: [Otra Voz]\ntopics: [rivers]'),
  'issues/2/c.md': text('title: Answer\nresponds-to: b'),
  'issues/3/issue.md': text('title: Three\ndate: 2022'),
  'pages/about.md': text('title: About'),
};

const pages = (files: Files) =>
  new Map<string, PageView>(planSite(siteWith(files)).map(({ address, view }) => [address, view()]));
const views = pages(FILES);

function nearestOf(address: string): readonly string[] {
  const view = views.get(address);
  assert.ok(view, address);
  return view.nearest.map(({ name, place, href }) => `${name} (${place}) ${href}`);
}

describe('a page that exists in one language only offers the nearest page of the other', () => {
  const NEAREST: Readonly<Record<string, string>> = {
    '/issues/2/': 'Español (lista de números) /es/issues/',
    '/issues/2/b/': 'Español (lista de números) /es/issues/',
    '/issues/2/manifest/': 'Español (lista de números) /es/issues/',
    '/debates/b/': 'Español (lista de debates) /es/debates/',
    '/people/otra-voz/': 'Español (lista de artículos) /es/articles/',
    '/topics/rivers/': 'Español (lista de artículos) /es/articles/',
    '/about/': 'Español (portada) /es/',
    '/404.html': 'Español (portada) /es/',
  };
  for (const [address, nearest] of Object.entries(NEAREST)) {
    test(address, () => {
      assert.deepEqual(nearestOf(address), [nearest]);
      assert.deepEqual(views.get(address)?.alternates, [], 'no translation is claimed');
    });
  }
  test('the issue, if something of it can be read in the other language', () => {
    const article = pages({ ...FILES, 'issues/1/d.md': text('title: Only here') }).get('/issues/1/d/');
    assert.deepEqual(
      article?.nearest.map(({ place, href }) => [place, href]),
      [['solo el número', '/es/issues/1/']],
    );
  });
  test('in each language the words are its own', () => {
    const spanish = pages({ ...FILES, 'issues/1/e.es.md': text('title: Solo aquí') }).get('/es/issues/1/e/');
    assert.deepEqual(
      spanish?.nearest.map(({ name, place, href }) => [name, place, href]),
      [['English', 'issue only', '/issues/1/']],
    );
  });
  test('nothing, if the page exists in both, or the other language has no pages', () => {
    for (const address of [
      '/',
      '/issues/1/',
      '/issues/1/a/',
      '/search/',
      '/articles/',
      '/translations/',
      '/debates/',
    ]) {
      assert.deepEqual(nearestOf(address), [], address);
    }
    const english = Object.fromEntries(Object.entries(FILES).filter(([path]) => !path.endsWith('.es.md')));
    for (const view of pages(english).values()) assert.deepEqual(view.nearest, []);
  });
});

describe('a home page opens with the newest issue that can be read in its language', () => {
  const homeOf = (files: Files, address: string): HomeView => {
    const view = pages(files).get(address);
    assert.ok(view?.kind === 'home');
    return view;
  };
  const numbers = (issues: readonly { readonly number: string }[]) => issues.map(({ number }) => number);
  test('and names the newer ones', () => {
    const { current, earlier, newer } = homeOf(FILES, '/es/');
    assert.equal(current?.issue.number, '1');
    assert.deepEqual(numbers(earlier), []);
    assert.deepEqual(numbers(newer?.issues ?? []), ['3', '2']);
    assert.deepEqual(newer?.languages, ['en']);
    assert.equal(newer?.issues[0]?.href, '/issues/3/');
  });
  test('of which the first are enough', () => {
    const issues = [4, 5, 6].map((number) => [
      `issues/${number}/issue.md`,
      text(`title: More\ndate: ${2022 + number}`),
    ]);
    const { newer } = homeOf({ ...FILES, ...Object.fromEntries(issues) }, '/es/');
    assert.deepEqual(numbers(newer?.issues ?? []), ['6', '5', '4']);
    assert.equal(newer?.count, 5);
    assert.equal(newer?.allIssues?.href, '/es/issues/');
  });
  test('as always, if the newest issue can be read', () => {
    const { current, newer } = homeOf(FILES, '/');
    assert.equal(current?.issue.number, '3');
    assert.equal(newer, undefined);
  });
  test('as always, if no issue can be read', () => {
    const files = { ...FILES, 'issues/1/a.es.md': '', 'pages/about.es.md': text('title: Sobre') };
    const { 'issues/1/a.es.md': _, ...others } = files;
    const { current, newer } = homeOf(others, '/es/');
    assert.equal(current?.issue.number, '3');
    assert.equal(newer, undefined);
  });
});
