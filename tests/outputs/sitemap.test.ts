import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemap } from '../../src/outputs/sitemap.ts';
import { planSite } from '../../src/pages/plan.ts';
import { type Files, siteWith, text } from '../journal-of.ts';
import { faultsIn, faultsInEach } from './valid.ts';

const FILES: Files = {
  'issues/1/issue.md': text('title: One\ndate: 2020-03'),
  'issues/1/a.md': text(
    'title: A\nauthors: [Ana]\ndate: 2020-03-15\nredirect-from: [/old/]\ntopics: [strategy]',
  ),
  'issues/1/a.es.md': text('title: A\nslug: canción\ndate: 2020-05-01'),
  'issues/1/b.md': text('title: B\ndate: 2020-04-01\nresponds-to: a'),
  'issues/1/c.md': text('title: C\ndate: 2020-02-03'),
  'issues/1/c.comments.yaml':
    '- name: Bo\n  date: 2021-01-01\n  text: Yes.\n  replies:\n    - {name: Cy, date: 2021-02, text: No.}\n',
  'pages/about.md': text('title: About'),
};

function filesWith(limits?: Parameters<typeof sitemap>[2]): ReadonlyMap<string, string> {
  const site = siteWith(FILES);
  return new Map(sitemap(site, planSite(site), limits).map(({ path, content }) => [path, content]));
}

/** The addresses in a sitemap, with their dates. */
function listed(xml: string): ReadonlyMap<string, string | undefined> {
  const entries = xml.matchAll(/<loc>https:\/\/example\.org([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g);
  return new Map([...entries].map(([, address = '', day]) => [address, day]));
}

test('one file lists each indexable page, in every language', async () => {
  const files = filesWith();
  assert.deepEqual([...files.keys()], ['sitemap.xml']);
  const xml = files.get('sitemap.xml') ?? '';
  assert.deepEqual(await faultsIn(xml, 'sitemap.xsd'), []);
  const addresses = listed(xml);
  assert.ok(addresses.has('/es/issues/1/canci%C3%B3n/'));
  for (const absent of ['/old/', '/404.html', '/search/', '/es/issues/1/b/'])
    assert.ok(!addresses.has(absent));
  assert.doesNotMatch(xml, /hreflang/);
});

test('a page has the date of the latest change to what it shows, by the dates of the content', () => {
  const days = listed(filesWith().get('sitemap.xml') ?? '');
  assert.equal(days.get('/issues/1/a/'), '2020-04-01', 'the answer to it');
  assert.equal(days.get('/es/issues/1/canci%C3%B3n/'), '2020-05-01', 'the translation');
  assert.equal(days.get('/issues/1/b/'), '2020-04-01');
  assert.equal(days.get('/issues/1/c/'), '2021-02-01', 'the answer to a comment, in a month');
  assert.equal(days.get('/issues/1/'), '2020-04-01', 'its newest article');
  assert.equal(days.get('/debates/a/'), '2020-04-01');
  assert.equal(days.get('/people/ana/'), '2020-03-15');
  assert.equal(days.get('/es/topics/strategy/'), '2020-05-01');
  assert.equal(days.get('/'), '2020-04-01');
  assert.ok(days.has('/about/'));
  assert.equal(days.get('/about/'), undefined, 'nobody knows');
});

test('if one file cannot hold all pages, the sitemap is an index of parts that together list each page once', async () => {
  const all = listed(filesWith().get('sitemap.xml') ?? '');
  const bytes = Buffer.byteLength(filesWith().get('sitemap.xml') ?? '');
  for (const limits of [
    { addresses: 7, bytes },
    { addresses: 50_000, bytes: 1000 },
  ]) {
    const files = filesWith(limits);
    const index = files.get('sitemap.xml') ?? '';
    const faults = await faultsInEach([...files.values()], 'sitemap.xsd');
    assert.deepEqual(
      faults,
      [...files].map(() => []),
    );
    const parts = [...files].slice(1);
    assert.ok(parts.length > 1);
    assert.deepEqual(
      [...listed(index).keys()],
      parts.map(([path]) => `/${path}`),
    );
    for (const [path, xml] of parts) {
      assert.ok(listed(xml).size <= limits.addresses && Buffer.byteLength(xml) <= limits.bytes);
      const days = [...listed(xml).values()].filter((day) => day !== undefined);
      assert.equal(listed(index).get(`/${path}`), days.sort().at(-1));
    }
    assert.deepEqual(new Map(parts.flatMap(([, xml]) => [...listed(xml)])), all);
  }
});

test('pages that exactly fill a file stay in one file', () => {
  const whole = filesWith().get('sitemap.xml') ?? '';
  const limits = { addresses: listed(whole).size, bytes: Buffer.byteLength(whole) };
  assert.equal(filesWith(limits).get('sitemap.xml'), whole);
  assert.ok(filesWith({ ...limits, bytes: limits.bytes - 1 }).size > 1);
});
