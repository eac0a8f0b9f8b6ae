import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { planSite } from '../../src/pages/plan.ts';
import { type Files, JOURNAL, pageAt, siteWith, text } from '../journal-of.ts';

const DOI = '10.1234/abcd';

const FILES: Files = {
  'journal.yaml': `${JOURNAL}email: editors@example.org\ntopics: {unions: {en: Trade unions}}\n`,
  'issues/1/issue.md': text('title: One\ndate: 2020\nrevised: {date: 2025-01, note: A name.}'),
  'issues/1/issue.es.md': text('title: Uno'),
  'issues/1/voice.md': text(
    `title: A voice\nauthors: [Ana Prueba]\ndate: 2020-03\ntopics: [unions]\ndoi: ${DOI}`,
  ),
  'issues/1/voice.es.md': text(
    'title: Una voz\nslug: una-voz\ntranslators: [Luz]\ndate: 2021-05-09\nrevised: {date: 2024-02, note: Un nombre.}',
  ),
  'issues/1/echo.md': text('title: Echo\ndate: 2020-04-02\nresponds-to: voice'),
  'pages/about.md': text('title: About\nrevised: {date: 2023-07, note: A new address.}'),
};

const ORIGINAL = '/issues/1/voice/';
const TRANSLATION = '/es/issues/1/una-voz/';

const site = siteWith(FILES);
const files = new Map(outputsOf(site, planSite(site)).map(({ path, content }) => [path, String(content)]));

function file(path: string): string {
  const content = files.get(path);
  assert.ok(content !== undefined, `there is no ${path}`);
  return content;
}

/** The record of a text in the OAI-PMH repository. */
function oaiRecord(address: string): string {
  const [part, ...others] = file('oai.xml')
    .split('<oai:record>')
    .filter((each) => each.includes(`<dc:identifier>https://example.org${address}<`));
  assert.ok(part !== undefined && others.length === 0, `oai.xml has ${address} ${others.length + 1} times`);
  return part;
}

describe('a DOI is told of the original, and of no translation', () => {
  /** What each output says of the text at an address. */
  const told: Readonly<Record<string, (address: string) => string>> = {
    'the page, with Highwire, JSON-LD and "Cite this"': (address) =>
      JSON.stringify(pageAt(FILES, address, 'article')),
    'the facts of the page': (address) => JSON.stringify(pageAt(FILES, address, 'article').doi ?? ''),
    'OAI-PMH': (address) => oaiRecord(address),
    BibTeX: (address) => file(`${address.slice(1)}citation.bib`),
    RIS: (address) => file(`${address.slice(1)}citation.ris`),
    'CSL-JSON': (address) => file(`${address.slice(1)}citation.json`),
  };
  for (const [output, of] of Object.entries(told)) {
    test(output, () => {
      assert.ok(of(ORIGINAL).includes(DOI));
      assert.ok(!of(TRANSLATION).includes(DOI));
    });
  }
  test('no file about the texts in Spanish', () => {
    for (const [path, content] of files) {
      if (path.startsWith('es/') && !path.startsWith('es/issues/1/citation')) {
        assert.ok(!content.includes(DOI), path);
      }
    }
  });
});

describe('a revision is a change of the text', () => {
  const REVISED = '2024-02-01T12:00:00Z';
  test('in Atom: of its entry, and of the feed', () => {
    const { updated, entries = [] } = parseAtomFeed(file('es/feed.xml'));
    const entry = entries.find(({ id }) => id === `https://example.org${TRANSLATION}`);
    assert.equal(entry?.updated, REVISED);
    assert.equal(entry?.published, '2021-05-09T12:00:00Z');
    assert.equal(updated, REVISED);
    assert.equal(parseAtomFeed(file('all.xml')).updated, '2025-01-01T12:00:00Z', 'the last of all its texts');
  });
  test('in JSON Feed; a text that was not revised has no such date', () => {
    const { items = [] } = parseJsonFeed(file('es/feed.json'));
    const dates = new Map(items.map(({ id, date_modified }) => [id, date_modified]));
    assert.equal(dates.get(`https://example.org${TRANSLATION}`), REVISED);
    assert.equal(dates.get('https://example.org/es/issues/1/'), undefined);
  });
  test('in the sitemap: of the page that tells it', () => {
    const days = new Map(
      [
        ...file('sitemap.xml').matchAll(/<loc>https:\/\/example\.org([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g),
      ].map(([, address, day]) => [address, day]),
    );
    assert.equal(days.get(TRANSLATION), '2024-02-01');
    assert.equal(days.get(ORIGINAL), '2020-04-02', 'the answer to it');
    assert.equal(days.get('/issues/1/'), '2025-01-01');
    assert.equal(days.get('/es/issues/1/'), '2021-05-09', 'its newest text');
    assert.equal(days.get('/about/'), '2023-07-01');
  });
  test('in OAI-PMH', () => {
    assert.match(oaiRecord(TRANSLATION), /<oai:datestamp>2024-02-01</);
  });
});

test('an edition is told with the same names by feeds, pages and OAI-PMH', () => {
  const [entry] = (parseAtomFeed(file('es/feed.xml')).entries ?? []).filter(
    ({ id }) => id === `https://example.org${TRANSLATION}`,
  );
  const { metadata, topics } = pageAt(FILES, TRANSLATION, 'article');
  const record = oaiRecord(TRANSLATION);
  const data = JSON.parse(metadata.data ?? '{}');
  assert.deepEqual(
    topics.map((topic) => topic.text),
    ['Trade unions'],
    'a name in another language is better than a key',
  );
  assert.deepEqual(
    entry?.categories?.map(({ term, label }) => [term, label]),
    [['unions', 'Trade unions']],
  );
  assert.deepEqual(data.keywords, ['Trade unions']);
  assert.match(record, /<dc:subject>Trade unions</);
  for (const [role, name] of [
    ['authors', 'Ana Prueba'],
    ['contributors', 'Luz'],
  ] as const) {
    assert.deepEqual(
      entry?.[role]?.map((person) => person.name),
      [name],
    );
    assert.ok(record.includes(`>${name}<`) && JSON.stringify(data).includes(name));
  }
});
