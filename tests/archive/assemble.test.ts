import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Archive } from '../../src/model/archive.ts';
import { problemsWith, siteWith, text } from '../journal-of.ts';

const ONE = { 'issues/1/issue.md': text('title: One\ndate: 2020-01') };
const archiveOf = (files: Record<string, string>): Archive => siteWith({ ...ONE, ...files }).archive;
const keys = (map: ReadonlyMap<string, unknown>) => [...map.keys()];

describe('editions', () => {
  test('a translation inherits the fields of the work', () => {
    const archive = archiveOf({
      'issues/1/a.md': text('title: A\nauthors: [Ana Prueba]\ntopics: [breath]\ndate: 2020-02'),
      'issues/1/a.es.md': text(
        'title: A en español\nslug: a-es\ndate: 2021-05\ntranslators: [Traductor Ficticio]',
      ),
    });
    const [work] = [...archive.works.values()].filter(({ id }) => id === 'a');
    assert.deepEqual(work?.authors, ['ana-prueba']);
    assert.equal(work?.date.iso, '2020-02');
    assert.equal(work?.original, 'en');
    const spanish = work?.editions.get('es');
    assert.equal(spanish?.slug, 'a-es');
    assert.equal(spanish?.date?.iso, '2021-05');
    assert.equal(spanish?.translatedFrom, 'en');
  });

  test('a work written in Spanish first works the same way', () => {
    const archive = archiveOf({
      'issues/1/a.md': text('title: A\ntranslated-from: es\ndate: 2021-05'),
      'issues/1/a.es.md': text('title: A en español\ndate: 2020-03'),
    });
    const work = [...archive.works.values()].find(({ id }) => id === 'a');
    assert.equal(work?.original, 'es');
    assert.equal(work?.date.iso, '2020-03');
    assert.equal(work?.editions.get('en')?.translatedFrom, 'es');
    assert.equal(work?.editions.get('es')?.translatedFrom, undefined);
  });

  test('a work may exist in Spanish only', () => {
    const archive = archiveOf({ 'issues/1/a.es.md': text('title: Sola\nauthors: [Ana Prueba]') });
    const work = [...archive.works.values()].find(({ id }) => id === 'a');
    assert.equal(work?.original, 'es');
    assert.deepEqual(keys(work?.editions ?? new Map()), ['es']);
  });

  test('editions that claim to be translated from each other contradict themselves', () => {
    const problems = problemsWith({
      ...ONE,
      'issues/1/a.md': text('title: A\ntranslated-from: es'),
      'issues/1/a.es.md': text('title: A\ntranslated-from: en'),
    });
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['editions-disagree'],
    );
  });

  test('repeating an inherited field with the same value is no problem', () => {
    const files = {
      ...ONE,
      'issues/1/a.md': text('title: A\nauthors: [Ana Prueba]\nsection: essays'),
      'issues/1/a.es.md': text('title: B\nauthors: Ana Prueba\nsection: essays\nlanguage: es\nissue: 1'),
    };
    assert.deepEqual(problemsWith(files), []);
  });
});

describe('issues', () => {
  test('are ordered by date, then by number in natural order, newest first', () => {
    const archive = siteWith({
      'issues/2/issue.md': text('title: Two\ndate: 2020'),
      'issues/10/issue.md': text('title: Ten\ndate: 2020'),
      'issues/special/issue.md': text('title: Special\ndate: 2021'),
    }).archive;
    assert.deepEqual(keys(archive.issues), ['special', '10', '2']);
  });

  test('hold their articles in the editors’ order, or by section and title', () => {
    const articles = {
      'issues/1/b.md': text('title: Bee\nsection: essays'),
      'issues/1/c.md': text('title: Sea'),
      'issues/1/a.md': text('title: Zed\nsection: essays'),
    };
    assert.deepEqual([...archiveOf(articles).issues.values()][0]?.contents, ['c', 'b', 'a']);
    const ordered = { ...articles, 'issues/1/issue.md': text('title: One\ndate: 2020\ncontents: [a, c, b]') };
    assert.deepEqual([...archiveOf(ordered).issues.values()][0]?.contents, ['a', 'c', 'b']);
  });

  test('a draft issue is left out with its articles, and `npm start` shows both', () => {
    const files = {
      ...ONE,
      'issues/2/issue.md': text('title: Two\ndate: 2021\ndraft: true'),
      'issues/2/a.md': text('title: A'),
    };
    assert.deepEqual(keys(siteWith(files).archive.works), ['issue-1']);
    assert.deepEqual(keys(siteWith(files, { drafts: true }).archive.works), ['issue-2', 'a', 'issue-1']);
  });
});

describe('debates', () => {
  const files = {
    ...ONE,
    'issues/2/issue.md': text('title: Two\ndate: 2021\nresponds-to: a'),
    'issues/1/a.md': text('title: A\nresponds-to: https://elsewhere.example/text', 'One.\n\nTwo.\n\nThree.'),
    'issues/1/b.md': text('title: B\nresponds-to: a'),
    'issues/2/c.md': text('title: C\nresponds-to: [b, {article: a, paragraph: 3}]'),
    'issues/2/d.md': text('title: D\nresponds-to: issue-2'),
    'issues/2/e.md': text('title: E'),
  };
  const archive = siteWith(files).archive;

  test('contain all answers to the opening work, at any depth', () => {
    assert.deepEqual(keys(archive.debates), ['a']);
    const [debate] = archive.debates.values();
    assert.deepEqual(debate?.works, ['a', 'b', 'c', 'd', 'issue-2']);
    assert.equal(debate?.latest.iso, '2021');
  });

  test('can be looked up by work, and so can answers', () => {
    assert.deepEqual(
      [...archive.answers],
      [
        ['a', ['b', 'c', 'issue-2']],
        ['b', ['c']],
        ['issue-2', ['d']],
      ],
    );
    assert.deepEqual([...archive.debatesOf.keys()].sort(), ['a', 'b', 'c', 'd', 'issue-2']);
  });
});

test('people have what they wrote, translated and edited, whatever the accents in their names', () => {
  const { people } = archiveOf({
    'issues/1/issue.md': text('title: One\ndate: 2020\neditors: [Ana Prueba]'),
    'issues/1/a.md': text("title: A\nauthors: [Ána Prueba, N'Tanya O’Test]"),
    'issues/1/a.es.md': text('title: A\ntranslators: [Ana Prueba]'),
  });
  assert.deepEqual(keys(people), ['ana-prueba', 'ntanya-otest']);
  const [ana] = people.values();
  assert.deepEqual([ana?.authored, ana?.translated, ana?.edited], [['a'], ['a'], ['1']]);
});
