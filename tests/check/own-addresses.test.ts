import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WorkId } from '../../src/model/ids.ts';
import { textView } from '../../src/pages/parts/planned-site.ts';
import { htmlOf } from '../../src/site/site.ts';
import { wordsOfFile } from '../../src/translation/file-words.ts';
import { fingerprintOf } from '../../src/translation/fingerprint.ts';
import { wordsOf } from '../../src/translation/passages.ts';
import { type Files, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';

const BASE = 'title: Two Voices\nurl: https://example.org/archive/\nlanguages: [en, es]\n';

/** A debate of two texts, of which the first has old addresses and a Spanish edition with a slug of its own. */
function journal(second: string, body = 'Text.', files: Files = {}): Files {
  return {
    'issues/1/issue.md': text('title: One\ndate: 2019'),
    'issues/1/first.md': text(
      'title: First\nauthors: [Ana Rivas]\nredirect-from: [/old/first/, "/?p=12", /first.html]',
      'One.\n\nTwo.\n\n## What Now',
    ),
    'issues/1/first.es.md': text(
      'title: Primero\nslug: primero-ñ\ntranslated-from: en\nredirect-from: [/viejo/]',
      'Uno.\n\nDos.\n\n## Qué hacer',
    ),
    'issues/1/solo.es.md': text('title: Solo'),
    'issues/1/later.md': text('title: Later\ndraft: true'),
    'issues/2/issue.md': text('title: Two\ndate: 2020'),
    'issues/2/second.md': text(`title: Second\n${second}`, body),
    ...files,
  };
}

/** The links of a text in both languages; undefined for one that is only words. */
function linksIn(hrefs: readonly string[], files: Files = {}, language: 'en' | 'es' = 'en') {
  const body = hrefs.map((href) => `[words](<${href}>)`).join('\n\n');
  const spanish = { 'issues/2/second.es.md': text('title: Segundo\ntranslated-from: en', body) };
  const site = siteWith(journal('responds-to: first', body, { ...spanish, ...files }));
  const edition = site.archive.works.get('second' as WorkId)?.editions.get(language);
  assert.ok(edition);
  const lines = htmlOf(site, edition)
    .split('\n')
    .filter((line) => line.includes('words'));
  return lines.map((line) => / href="([^"]*)"/.exec(line)?.[1]);
}

const FIRST = [
  'https://example.org/issues/1/first/',
  'http://example.org/issues/1/first',
  'HTTPS://EXAMPLE.ORG:443/issues/1/first/',
  '//example.org/issues/1/first/index.html',
  'https://www.example.org/Issues/1/First/?utm_source=news',
  'http://localhost:8080/issues/1/first/',
  'https://example.org/old/first',
  'https://example.org/?p=12',
  '/?p=12&fbclid=x',
  'https://example.org/first.html',
  'https://example.org/viejo/',
  'https://example.org/es/issues/1/primero-%C3%B1/',
  'https://example.org/es/issues/1/primero-n\u0303/',
  '/es/issues/1/primero-ñ/',
];

describe('a link by an address of the journal itself', () => {
  test('leads to the page in the language of the reader', () => {
    assert.deepEqual(
      linksIn(FIRST),
      FIRST.map(() => '/issues/1/first/'),
    );
    assert.deepEqual(
      linksIn(FIRST, {}, 'es'),
      FIRST.map(() => '/es/issues/1/primero-%C3%B1/'),
    );
  });

  test('does so below a base path', () => {
    const below = FIRST.map((href) => href.replace(/(\.org(?::443)?|:8080)\//i, '$1/archive/'));
    const base = { 'journal.yaml': BASE };
    assert.deepEqual(
      linksIn(below, base),
      FIRST.map(() => '/archive/issues/1/first/'),
    );
    assert.deepEqual(linksIn(['https://example.org/archive', 'https://example.org/shop/'], base), [
      '/archive/',
      'https://example.org/shop/',
    ]);
  });

  test('leads to pages of every kind and to files, and keeps what is searched', () => {
    const written = ['debates/first/', 'people/ana-rivas/', 'issues/1/', 'search/?q=strike', '', 'feed.xml'];
    const links = (language: 'en' | 'es') =>
      linksIn(
        written.map((path) => `https://example.org/${path}`),
        {},
        language,
      );
    assert.deepEqual(
      links('en'),
      written.map((path) => `/${path}`),
    );
    assert.deepEqual(links('es'), [...written.slice(0, 5).map((path) => `/es/${path}`), '/feed.xml']);
  });

  test('stays in its language if the reader’s has no such page, or if it is the same text in that language', () => {
    const hrefs = ['https://example.org/es/issues/1/solo/', 'https://example.org/es/issues/2/second/'];
    assert.deepEqual(linksIn(hrefs), ['/es/issues/1/solo/', '/es/issues/2/second/']);
    assert.deepEqual(linksIn(['/issues/2/second/'], {}, 'es'), ['/issues/2/second/']);
  });

  test('is checked: what leads nowhere keeps its words only', () => {
    const dead = ['issues/9/none/', '?p=99', 'issues/1/later/', 'issues/1/solo/'];
    const hrefs = [
      ...dead.map((path) => `https://example.org/${path}`),
      'https://example.org/issues/1/first/#x',
    ];
    assert.deepEqual(linksIn(hrefs), [...dead.map(() => undefined), '/issues/1/first/']);
    const body = hrefs.map((href) => `[words](${href})`).join('\n\n');
    assert.deepEqual(
      problemsWith(journal('', body)).map(({ rule, severity }) => `${severity} ${rule}`),
      [
        ...['broken-link', 'broken-link', 'link-to-draft', 'broken-link', 'broken-anchor'].map(
          (rule) => `warning ${rule}`,
        ),
      ],
    );
  });

  test('is elsewhere if host, port or base path differ, or nothing is found at a host that is only alike', () => {
    const hrefs = [
      'https://example.org.evil.example/issues/1/first/',
      'https://example.org:8443/issues/1/first/',
      'https://www.example.org/shop/',
      'http://localhost:3000/wiki/',
    ];
    assert.deepEqual(linksIn(hrefs), hrefs);
  });
});

describe('responds-to by an address of the journal itself', () => {
  for (const written of FIRST) {
    test(`is the work: ${written}`, () => {
      const files = journal(`responds-to: ${JSON.stringify(written)}`);
      const { archive } = siteWith(files);
      assert.deepEqual(archive.works.get('second' as WorkId)?.respondsTo, [{ kind: 'work', work: 'first' }]);
      assert.deepEqual([...archive.debates.keys()], ['first']);
      assert.deepEqual(problemsWith(files), []);
    });
  }

  test('names paragraphs, and introductions of issues', () => {
    const answersOf = (written: string) =>
      siteWith(journal(`responds-to: ${written}`)).archive.works.get('second' as WorkId)?.respondsTo;
    const paragraph = [{ kind: 'work', work: 'first', paragraph: 2 }];
    assert.deepEqual(answersOf('https://example.org/issues/1/first/#p2'), paragraph);
    assert.deepEqual(answersOf('{article: //example.org/old/first, paragraph: 2}'), paragraph);
    assert.deepEqual(answersOf('[/first.html#p2, /old/first/#P2]'), paragraph);
    assert.deepEqual(answersOf('/es/issues/1/'), [{ kind: 'work', work: 'issue-1' }]);
  });

  test('agrees with the id in another edition of the same work', () => {
    const spanish = text('title: Segundo\ntranslated-from: en\nresponds-to: https://example.org/viejo/');
    assert.deepEqual(
      problemsWith(journal('responds-to: first', 'Text.', { 'issues/2/second.es.md': spanish })),
      [],
    );
  });

  test('is an error if it is no text, a draft or nothing', () => {
    const found = (written: string) =>
      problemsWith(
        journal(`responds-to: ${written}`, 'Text.', {
          'issues/2/third.md': text('title: T\nresponds-to: first'),
        }),
      )
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message, hint }) => `${rule} ${message.en} ${hint.en}`);
    assert.match(
      found('https://example.org/debates/first/').join(),
      /^unknown-work .*page.*write "first"\.$/,
    );
    assert.match(found('/people/ana-rivas/').join(), /^unknown-work .*page "\/people\/ana-rivas\/"/);
    assert.match(
      found('https://example.org/issues/1/frist/').join(),
      /^unknown-work .* Did you mean "first"\?$/,
    );
    assert.match(found('/issues/1/later/').join(), /^answers-draft /);
  });

  test('answers to one text elsewhere are one, however its address is written', () => {
    const variants = [
      'https://Other.example/essay/',
      'http://other.example:80/essay',
      'https://other.example/essay/?utm_source=x&fbclid=y#comments',
      'https://www.other.example/essay',
      '//other.example/essay',
    ];
    const files = Object.fromEntries(
      variants.map((href, index) => [
        `issues/2/answer-${index}.md`,
        text(`title: Answer ${index}\nresponds-to: ["${href}", "${href}"]`),
      ]),
    );
    const { archive } = siteWith({ 'issues/2/issue.md': text('title: Two\ndate: 2020'), ...files });
    const [debate, ...others] = archive.debates.values();
    assert.deepEqual(others, []);
    assert.deepEqual(debate?.elsewhere, ['https://Other.example/essay/']);
    assert.equal(debate?.works.length, variants.length);
    for (const work of debate?.works ?? []) assert.equal(archive.works.get(work)?.respondsTo.length, 1);
  });

  test('what identifies a text elsewhere makes a difference', () => {
    const variants = ['?id=1', '?id=2', '#/one', '#/two', 'one', 'two'];
    const files = Object.fromEntries(
      variants.map((part, index) => [
        `issues/2/answer-${index}.md`,
        text(`title: Answer ${index}\nresponds-to: "https://other.example/${part}"`),
      ]),
    );
    const { archive } = siteWith({ 'issues/2/issue.md': text('title: Two\ndate: 2020'), ...files });
    assert.equal(archive.debates.size, 0);
  });
});

test('pictures and attachments may be named by their addresses', () => {
  const media = { 'issues/1/media/a.jpg': 1, 'issues/1/media/a.pdf': 1 };
  const fields =
    'image: {src: "https://example.org/issues/1/media/a.jpg", alt: A}\nattachments: [{file: /issues/1/media/a.pdf}]';
  const body =
    '![A](https://example.org/issues/1/media/a.jpg)\n\n![B](//example.org/issues/1/media/gone.jpg)';
  const rules = problemsWith(journal(fields, body), media).map(({ rule, severity }) => `${severity} ${rule}`);
  assert.deepEqual(rules, ['warning missing-picture']);
  const elsewhere = problemsWith(journal('image: {src: "https://other.example/a.jpg", alt: A}'), media);
  assert.ok(elsewhere.some(({ rule }) => rule === 'wrong-value'));
});

test('fingerprints do not depend on which addresses are the journal’s own', () => {
  const body =
    '[a](https://example.org/issues/1/first/) <b>b</b> [c](https://example.org/none/) [d](//example.org/)';
  for (const written of [body, body.replace(/<.?b>/g, '')]) {
    const site = siteWith(journal('', written));
    const edition = site.archive.works.get('second' as WorkId)?.editions.get('en');
    assert.ok(edition);
    const ofFile = wordsOfFile(text('title: Second', written), 'en');
    assert.ok(ofFile);
    assert.equal(fingerprintOf(wordsOf(edition, htmlOf(site, edition))), fingerprintOf(ofFile));
    assert.doesNotMatch(textView(site, edition).html, /data-address|none/);
  }
});

describe('links outside of texts', () => {
  const comments = `- name: A Reader
  date: 2021
  text: |
    See https://example.org/old/first/#P2 and [this](/issues/9/none/) and [that](http://example.org/issues/1/first/#x).
  replies:
    - {name: B, date: 2021, text: "Or https://www.example.org/shop/"}
`;
  const people =
    'Ana Rivas:\n  links: [https://example.org/old/first/, https://example.org/nothing/, https://ana.example/]\n';
  const files = journal('', 'Text.', { 'issues/2/second.comments.yaml': comments, 'people.yaml': people });

  test('of comments lead to pages, in the language of the reader, and nothing dead is published', () => {
    const spanish = { 'issues/2/second.es.md': text('title: Segundo\ntranslated-from: en') };
    const hrefs = (address: string) => {
      const [comment] = pageAt({ ...files, ...spanish }, address, 'article').comments?.threads ?? [];
      return [comment, ...(comment?.replies ?? [])].map((each) =>
        [...(each?.html ?? '').matchAll(/ href="([^"]*)"/g)].map(([, href]) => href),
      );
    };
    const shop = ['https://www.example.org/shop/'];
    assert.deepEqual(hrefs('/issues/2/second/'), [['/issues/1/first/#p2', '/issues/1/first/'], shop]);
    const translated = '/es/issues/1/primero-%C3%B1/';
    assert.deepEqual(hrefs('/es/issues/2/second/'), [[`${translated}#p2`, translated], shop]);
  });

  test('of people lead to pages; others on the host of the journal are kept', () => {
    assert.deepEqual(
      pageAt(files, '/people/ana-rivas/', 'person').links.map(({ href }) => href),
      ['/issues/1/first/', 'https://example.org/nothing/', 'https://ana.example/'],
    );
  });

  test('of comments are checked', () => {
    assert.deepEqual(
      problemsWith(files).map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${line}`),
      ['warning broken-link content/issues/2/second.comments.yaml:3'],
    );
  });
});

test('the base path may have letters and signs that addresses encode', () => {
  for (const path of ['ü', 'a b', '%C3%BC', '%zz', '[x]']) {
    const url = `https://example.org/${path}/`;
    const { pathname } = new URL(url);
    const links = [url, pathname].map((base) => `[words](<${base}issues/1/first/>)`).join(' ');
    const own = { 'journal.yaml': BASE.replace('https://example.org/archive/', JSON.stringify(url)) };
    const files = journal(`responds-to: ${JSON.stringify(`${url}issues/1/first/`)}`, links, own);
    assert.deepEqual(problemsWith(files), problemsWith(journal('responds-to: first', links, own)), path);
    assert.ok(
      problemsWith(files).every(({ rule }) => rule !== 'broken-link'),
      path,
    );
  }
});
