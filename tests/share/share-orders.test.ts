import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planSite } from '../../src/pages/plan.ts';
import { shareOrders } from '../../src/write/share/share-orders.ts';
import { type Files, JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';

const FILES: Files = {
  'issues/1/issue.md': text('title: The first issue\ndate: 2020'),
  'issues/1/first.md': text('title: First'),
  'issues/1/first.es.md': text('title: Primero'),
  'issues/1/solo.es.md': text('title: Solo'),
  'pages/about.md': text('title: About'),
};

/** The titles on the pictures that are made, by file, and what each page says of its picture, by address. */
function picturesWith(fields: string) {
  const site = siteWith({ ...FILES, 'journal.yaml': JOURNAL + fields });
  const made = shareOrders(site).map(({ path, words }) => [path, words.title] as const);
  assert.equal(new Set(made.map(([path]) => path)).size, made.length, 'no file is made twice');
  const pages = planSite(site).map(({ address, view }) => {
    const { named, properties, data } = view().metadata;
    const value = (name: string) => properties.find(({ property }) => property === name)?.content;
    return [
      String(address),
      {
        file: value('og:image')?.replace('https://example.org/', ''),
        alt: value('og:image:alt'),
        width: value('og:image:width'),
        card: named.find(({ name }) => name === 'twitter:card')?.content,
        isInData: data?.includes('"image"') ?? false,
      },
    ] as const;
  });
  return { made: new Map(made), pages: new Map(pages) };
}

describe('share-pictures', () => {
  const JOURNALS = ['assets/share/en.png', 'assets/share/es.png'];
  const ISSUES = ['assets/share/en/issue-1.png', 'assets/share/es/issue-1.png'];

  test('articles: each text has a picture of its own', () => {
    for (const fields of ['', 'share-pictures: articles\n', 'share-pictures: true\n']) {
      const { made, pages } = picturesWith(fields);
      const articles = ['en/first', 'es/first', 'es/solo'].map((name) => `assets/share/${name}.png`);
      assert.deepEqual([...made.keys()].sort(), [...JOURNALS, ...ISSUES, ...articles].sort());
      assert.equal(pages.get('/es/issues/1/first/')?.file, 'assets/share/es/first.png');
      assert.equal(pages.get('/es/issues/1/first/')?.alt, 'Primero');
    }
  });
  test('issues: articles use the picture of their issue', () => {
    const { made, pages } = picturesWith('share-pictures: issues\n');
    assert.deepEqual([...made.keys()].sort(), [...JOURNALS, ...ISSUES].sort());
    for (const address of ['/issues/1/', '/issues/1/first/']) {
      assert.equal(pages.get(address)?.file, 'assets/share/en/issue-1.png');
      assert.equal(pages.get(address)?.alt, 'The first issue');
    }
    for (const address of ['/es/issues/1/', '/es/issues/1/first/', '/es/issues/1/solo/'])
      assert.equal(pages.get(address)?.file, 'assets/share/es/issue-1.png');
    assert.equal(pages.get('/about/')?.file, 'assets/share/en.png');
    assert.equal(pages.get('/about/')?.alt, 'Two Voices');
  });
  test('none: no picture is made, and no page says that it has one', () => {
    for (const fields of ['share-pictures: none\n', 'share-pictures: false\n']) {
      const { made, pages } = picturesWith(fields);
      assert.equal(made.size, 0);
      for (const [address, { card, isInData, ...picture }] of pages) {
        assert.deepEqual(picture, { file: undefined, alt: undefined, width: undefined }, address);
        assert.equal(card, 'summary');
        assert.equal(isInData, false, address);
      }
    }
  });
  test('every picture that a page says it has is made', () => {
    for (const choice of ['articles', 'issues', 'none']) {
      const { made, pages } = picturesWith(`share-pictures: ${choice}\n`);
      for (const [address, { file }] of pages) assert.ok(file === undefined || made.has(file), address);
    }
  });
  test('another word is refused, with the words that it can be', () => {
    const problems = (word: string) =>
      problemsWith({ ...FILES, 'journal.yaml': `${JOURNAL}share-pictures: ${word}\n` });
    for (const word of ['article', 'nobody', '[issues]']) {
      const [problem, ...others] = problems(word);
      assert.deepEqual(others, []);
      assert.equal(problem?.severity, 'error');
      assert.match(`${problem?.message.en} ${problem?.hint?.en}`, /articles.*issues.*none|"articles"/);
    }
    assert.deepEqual(problems('issues'), []);
  });
  test('titles that cannot be drawn are told if they would be drawn', () => {
    const files = { ...FILES, 'issues/1/first.md': text('title: Песня') };
    const rules = (choice: string) =>
      problemsWith({ ...files, 'journal.yaml': `${JOURNAL}share-pictures: ${choice}\n` }).map(
        ({ rule }) => rule,
      );
    assert.deepEqual(rules('articles'), ['undrawn-title']);
    assert.deepEqual(rules('issues'), []);
    assert.deepEqual(rules('none'), []);
  });
});
