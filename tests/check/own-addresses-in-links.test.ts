import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WorkId } from '../../src/model/ids.ts';
import { textView } from '../../src/pages/parts/planned-site.ts';
import { htmlOf } from '../../src/site/site.ts';
import { wordsOfFile } from '../../src/translation/file-words.ts';
import { fingerprintOf } from '../../src/translation/fingerprint.ts';
import { wordsOf } from '../../src/translation/passages.ts';
import { type Files, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';
import { BASE, FIRST, journal } from './own-addresses.ts';

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
