import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { type Files, JOURNAL, siteWith, text } from '../journal-of.ts';
import { faultsIn, faultsInEach, faultsInJsonFeed } from './valid.ts';

const FILES: Files = {
  'journal.yaml': `${JOURNAL}tagline: {en: Of one & another, es: De uno y otro}\n`,
  'issues/1/issue.md': text('title: One\ndate: 2020-03'),
  'issues/1/first.md': text(
    'title: "First & <foremost>"\nauthors: [Ana Núñez]\ndate: 2020-03-15\ntopics: [strategy]',
    'See [the second](second.md#p1), [below](#p2) and [elsewhere](https://example.com/?a=1&b=2).\n\nA < B &amp; C\u{1F600}.',
  ),
  'issues/1/first.es.md': text(
    'title: Primero\nslug: canción\ndate: 2020-05-01\ntranslators: [Luz]',
    'Véase [el segundo](second.md).',
  ),
  'issues/1/second.md': text(
    'title: Second\nauthors: [Bo]\ndate: 2020-04-01\nresponds-to: {article: first, paragraph: 2}\nsummary: An answer.',
  ),
  'issues/1/third.es.md': text(
    'title: Tercero\nauthors: [Ana Núñez]\ndate: 2020-06\nresponds-to: [second, "https://example.com/una canción"]',
  ),
};

const SITE = 'https://example.org';

/** The output files of a journal, by path. */
function outputs(files: Files): ReadonlyMap<string, string> {
  return new Map(outputsOf(siteWith(files), []).map(({ path, content }) => [path, String(content)]));
}

const files = outputs(FILES);

function file(path: string): string {
  const content = files.get(path);
  assert.ok(content !== undefined, `there is no ${path}`);
  return content;
}

const ATOM = [
  'feed.xml',
  'es/feed.xml',
  'all.xml',
  'debates/first/feed.xml',
  'es/debates/first/feed.xml',
] as const;

/** The entries of an Atom feed by id, parsed by an independent library. */
function entriesOf(path: string) {
  const { entries = [] } = parseAtomFeed(file(path));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

test('every Atom feed is valid by its schema', async () => {
  assert.deepEqual(
    await faultsInEach(ATOM.map(file), 'atom.rng'),
    ATOM.map(() => []),
  );
});

for (const path of ATOM) {
  test(`${path} is an Atom feed by RFC 4287 and RFC 4685`, () => {
    const { id, links = [], entries = [] } = parseAtomFeed(file(path));
    assert.equal(id, `${SITE}/${path}`);
    assert.deepEqual(
      links.filter(({ rel }) => rel === 'self').map(({ href }) => href),
      [id],
    );
    assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length, 'each id once');
    const alternates = entries.map((entry) => entry.links?.filter(({ rel }) => rel === 'alternate').length);
    assert.deepEqual(new Set(alternates), new Set([1]));
  });
}

test('the validator rejects invalid files', async () => {
  const wrong = file('feed.xml').replace(/<updated>[^<]*/, '<updated>2020-03');
  const cut = file('feed.xml').replace('</feed>', '');
  for (const faults of await faultsInEach([wrong, cut], 'atom.rng')) assert.notDeepEqual(faults, []);
  assert.notDeepEqual(faultsInJsonFeed('{"version": "https://jsonfeed.org/version/1"}'), []);
});

test('a language’s feed has its editions, newest first; the feed of everything has translations as separate entries', () => {
  const es = ['/es/issues/1/third/', '/es/issues/1/canci%C3%B3n/', '/es/issues/1/'];
  const en = ['/issues/1/second/', '/issues/1/first/', '/issues/1/'];
  const ids = (path: string) => [...entriesOf(path).keys()];
  const whole = (addresses: readonly string[]) => addresses.map((address) => SITE + address);
  assert.deepEqual(ids('feed.xml'), whole(en));
  assert.deepEqual(ids('es/feed.xml'), whole(es.slice(0, 2)));
  assert.deepEqual(ids('all.xml'), whole([es[0], es[1], ...en].filter((id) => id !== undefined)));
  assert.match(file('all.xml'), /<entry xml:lang="es">\s*<id>https:\/\/example.org\/es\/issues\/1\/third\/</);
});

test('a debate’s feed has each work once, in the language of the feed if it exists in that language', () => {
  assert.deepEqual(
    [...entriesOf('es/debates/first/feed.xml').keys()],
    [`${SITE}/es/issues/1/third/`, `${SITE}/es/issues/1/canci%C3%B3n/`, `${SITE}/issues/1/second/`],
  );
});

test('an entry links to what its text answers and to its answers, the same in every feed', () => {
  for (const path of ['all.xml', 'debates/first/feed.xml']) {
    const entries = entriesOf(path);
    const first = `${SITE}/issues/1/first/`;
    const second = entries.get(`${SITE}/issues/1/second/`);
    assert.deepEqual(second?.thr?.inReplyTos, [{ ref: first, href: `${first}#p2`, type: 'text/html' }]);
    const replies = second?.links?.find(({ rel }) => rel === 'replies');
    assert.equal(replies?.href, `${SITE}/debates/first/feed.xml`);
    assert.equal(replies?.thr?.count, 1);
    assert.ok(files.has('debates/first/feed.xml'));
    const third = entries.get(`${SITE}/es/issues/1/third/`);
    assert.deepEqual(third?.thr?.inReplyTos, [
      { ref: second?.id, href: second?.id, type: 'text/html' },
      { ref: 'https://example.com/una%20canci%C3%B3n', href: 'https://example.com/una%20canci%C3%B3n' },
    ]);
  }
});

test('an entry contains its full text, with absolute addresses, and its people', () => {
  const entry = entriesOf('feed.xml').get(`${SITE}/issues/1/first/`);
  assert.equal(entry?.title?.value, 'First & <foremost>');
  assert.deepEqual(
    entry?.authors?.map(({ name }) => name),
    ['Ana Núñez'],
  );
  const html = entry?.content?.value ?? '';
  assert.match(html, / href="https:\/\/example\.org\/issues\/1\/second\/#p1"/);
  assert.match(html, / href="https:\/\/example\.org\/issues\/1\/first\/#p2"/);
  assert.match(html, / href="https:\/\/example\.com\/\?a=1&amp;b=2"/);
  assert.match(html, /A &lt; B &amp; C\u{1F600}/u);
  const translation = entriesOf('es/feed.xml').get(`${SITE}/es/issues/1/canci%C3%B3n/`);
  assert.deepEqual(
    translation?.contributors?.map(({ name }) => name),
    ['Luz'],
  );
});

test('a date is on the same day for readers in America, and the feed has the newest one', () => {
  const { updated, entries } = parseAtomFeed(file('feed.xml'));
  assert.equal(updated, '2020-04-01T12:00:00Z');
  assert.equal(entries?.at(-1)?.published, '2020-03-01T12:00:00Z');
});

test('the JSON Feed has the same content as the Atom feed', () => {
  for (const prefix of ['', 'es/']) {
    assert.deepEqual(faultsInJsonFeed(file(`${prefix}feed.json`)), []);
    const json = parseJsonFeed(file(`${prefix}feed.json`));
    const entries = entriesOf(`${prefix}feed.xml`);
    assert.equal(json.feed_url, `${SITE}/${prefix}feed.json`);
    assert.equal(json.language, prefix === '' ? 'en' : 'es');
    assert.deepEqual(
      json.items?.map(({ id, title, content_html, date_published }) => [
        id,
        title,
        content_html,
        date_published,
      ]),
      [...entries.values()].map(({ id, title, content, published }) => [
        id,
        title?.value,
        content?.value,
        published,
      ]),
    );
  }
});

test('a journal without texts has feeds as well', async () => {
  const empty = outputs({});
  const feeds = ['feed.xml', 'all.xml'].map((path) => empty.get(path) ?? '');
  assert.deepEqual(await faultsInEach(feeds, 'atom.rng'), [[], []]);
  assert.deepEqual(faultsInJsonFeed(empty.get('feed.json') ?? '{}'), []);
  assert.equal(empty.get('es/feed.xml'), undefined);
});

test('a journal under a path has the path in every address', async () => {
  const below = outputs({
    ...FILES,
    'journal.yaml': JOURNAL.replace('example.org/', 'example.org/archive/'),
  });
  for (const path of [...ATOM, 'feed.json']) {
    assert.doesNotMatch(below.get(path) ?? '', /https:\/\/example\.org\/(?!archive\/)/);
  }
});

test('the same content gives the same bytes', () => {
  assert.deepEqual(outputs(FILES), files);
});

test('the address of a text elsewhere is valid by RFC 3986, however it was written', async () => {
  const odd = outputs({
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/a.md': text(
      'title: A\nresponds-to: ["https://e.example/%zz|{x}[1]?q=^ñ", "http://[::1]/%C3%B1"]',
    ),
  });
  const xml = odd.get('feed.xml') ?? '';
  assert.deepEqual(await faultsIn(xml, 'atom.rng'), []);
  const refs = [...xml.matchAll(/in-reply-to ref="([^"]*)"/g)].map(([, ref]) => ref);
  assert.deepEqual(refs, ['https://e.example/%25zz%7C%7Bx%7D%5B1%5D?q=%5E%C3%B1', 'http://[::1]/%C3%B1']);
});
