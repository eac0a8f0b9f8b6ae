import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WorkId } from '../../src/model/ids.ts';
import { oaiRepository } from '../../src/outputs/oai.ts';
import type { Site } from '../../src/site/site.ts';
import { type Files, JOURNAL, siteWith, text } from '../journal-of.ts';
import { faultsInEach } from './valid.ts';

const EMAIL = 'email: editors@example.org\n';

const FILES: Files = {
  'journal.yaml': `${JOURNAL}${EMAIL}license: CC-BY-4.0\n`,
  'issues/1/issue.md': text('title: First & <foremost>\ndate: 2019'),
  'issues/1/voice.md': text(
    'title: A voice\nauthors: [Ana Pérez, A Group]\ndate: 2020-03\ntopics: [unions]\nsummary: It speaks.\ndoi: 10.1234/abcd',
  ),
  'issues/1/voice.es.md': text(
    'title: Una voz\nslug: una-voz\ntranslators: [Marisol Ocampo]\ndate: 2021-05-09\nrevised: {date: 2022-01, note: Un nombre.}',
  ),
  'issues/1/echo.md': text('title: Echo\ndate: 2020-04\nresponds-to: [voice, "https://example.com/essay"]'),
  'issues/1/hidden.md': text('title: Hidden\ndraft: true'),
};

/** An XML element. */
interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(written: string): string {
  return written.replace(/&(\w*;?)/g, (whole, name: string) => {
    const character = ENTITIES[name.replace(';', '')];
    assert.ok(character !== undefined && name.endsWith(';'), `${whole} is no entity of XML`);
    return character;
  });
}

/** A strict parser for the XML that the records use: elements, attributes, text and the five predefined entities. */
function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  assert.notEqual(body, xml);
  const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*>|([^<]+)/y;
  while (tag.lastIndex < body.length) {
    const at = tag.lastIndex;
    const match = tag.exec(body);
    assert.ok(match, `not well-formed: ${body.slice(at, at + 80)}`);
    const [, end, name = '', attributes = '', words] = match;
    const parent = open.at(-1);
    assert.ok(parent);
    if (words !== undefined) parent.text += decode(words);
    else if (end) assert.equal(open.pop()?.name, name);
    else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const element = {
        name,
        attributes: new Map(pairs.map(([, key = '', value = '']) => [key, decode(value)])),
        children: [],
        text: '',
      };
      parent.children.push(element);
      open.push(element);
    }
  }
  assert.equal(open.length, 1);
  const [only, ...others] = root.children;
  assert.ok(only && others.length === 0);
  return only;
}

function writtenFor(site: Site): string {
  const [output] = oaiRepository(site);
  assert.equal(output?.path, 'oai.xml');
  return output.content;
}

const repositoryOf = (site: Site) => readXml(writtenFor(site));

function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  assert.ok(found, `${element.name} has no ${name}`);
  return found;
}

const valuesOf = (element: Element) => element.children.map(({ name, text: value }) => [name, value]);

const repository = repositoryOf(siteWith(FILES));
const records = child(repository, 'ListRecords').children;

function dublinCoreOf(identifier: string): readonly (readonly string[])[] {
  const record = records.find(
    (each) => child(child(each, 'oai:header'), 'oai:identifier').text === identifier,
  );
  assert.ok(record, `there is no record ${identifier}`);
  return valuesOf(child(child(record, 'oai:metadata'), 'oai_dc:dc')) as readonly (readonly string[])[];
}

describe('the static OAI-PMH repository, by the rules of its specification', () => {
  test('is valid by the schema, and other files are not', async () => {
    const xml = writtenFor(siteWith(FILES));
    const changes = [
      ['<oai:deletedRecord>no<', '<oai:deletedRecord>transient<'],
      ['<oai:datestamp>2022-01-01<', '<oai:datestamp>2022-01<'],
      ['<dc:title>A voice</dc:title>', '<dc:heading>A voice</dc:heading>'],
      ['<dc:title>A voice</dc:title>', '<dc:title> </dc:title>'],
      ['<oai:baseURL>https:', '<oai:baseURL>'],
    ] as const;
    const changed = changes.map(([part, other]) => xml.replace(part, other));
    const [own, ...faults] = await faultsInEach([xml, ...changed], 'oai.rng');
    assert.deepEqual(own, []);
    for (const [index, [part, other]] of changes.entries()) {
      assert.ok(xml.includes(part));
      assert.notDeepEqual(faults[index], [], other);
    }
  });

  test('no two records have the same identifier', () => {
    const identifiers = records.map((record) => child(child(record, 'oai:header'), 'oai:identifier').text);
    assert.equal(new Set(identifiers).size, identifiers.length);
  });

  test('describes the journal as a gateway requires', () => {
    assert.equal(repository.attributes.get('xmlns'), 'http://www.openarchives.org/OAI/2.0/static-repository');
    assert.deepEqual(
      repository.children.map(({ name }) => name),
      ['Identify', 'ListMetadataFormats', 'ListRecords'],
    );
    assert.deepEqual(valuesOf(child(repository, 'Identify')), [
      ['oai:repositoryName', 'Two Voices'],
      ['oai:baseURL', 'https://example.org/oai.xml'],
      ['oai:protocolVersion', '2.0'],
      ['oai:adminEmail', 'editors@example.org'],
      ['oai:earliestDatestamp', '2019-01-01'],
      ['oai:deletedRecord', 'no'],
      ['oai:granularity', 'YYYY-MM-DD'],
    ]);
    assert.equal(child(repository, 'ListRecords').attributes.get('metadataPrefix'), 'oai_dc');
    for (const record of records) {
      assert.deepEqual(
        record.children.map(({ name }) => name),
        ['oai:header', 'oai:metadata'],
      );
      assert.deepEqual(
        child(record, 'oai:header').children.map(({ name }) => name),
        ['oai:identifier', 'oai:datestamp'],
      );
    }
  });

  test('has a record of each published edition, dated by its latest change', () => {
    const headers = records.map((record) =>
      child(record, 'oai:header').children.map(({ text: value }) => value),
    );
    assert.deepEqual(headers, [
      ['oai:example.org:es/issues/1/una-voz/', '2022-01-01'],
      ['oai:example.org:issues/1/echo/', '2020-04-01'],
      ['oai:example.org:issues/1/voice/', '2020-03-01'],
      ['oai:example.org:issues/1/', '2019-01-01'],
    ]);
  });

  test('describes a text in Dublin Core', () => {
    assert.deepEqual(dublinCoreOf('oai:example.org:issues/1/voice/'), [
      ['dc:title', 'A voice'],
      ['dc:creator', 'Ana Pérez'],
      ['dc:creator', 'A Group'],
      ['dc:subject', 'unions'],
      ['dc:description', 'It speaks.'],
      ['dc:publisher', 'Two Voices'],
      ['dc:date', '2020-03'],
      ['dc:type', 'Text'],
      ['dc:format', 'text/html'],
      ['dc:identifier', 'https://example.org/issues/1/voice/'],
      ['dc:identifier', 'https://doi.org/10.1234/abcd'],
      ['dc:language', 'en'],
      ['dc:rights', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
  });

  test('relates a translation to its original, and an answer to what it answers', () => {
    const translation = dublinCoreOf('oai:example.org:es/issues/1/una-voz/');
    const has = (record: readonly (readonly string[])[], name: string) =>
      record.filter(([each]) => each === name).map(([, value]) => value);
    assert.deepEqual(has(translation, 'dc:source'), ['https://example.org/issues/1/voice/']);
    assert.deepEqual(has(translation, 'dc:contributor'), ['Marisol Ocampo']);
    assert.deepEqual(has(dublinCoreOf('oai:example.org:issues/1/echo/'), 'dc:relation'), [
      'https://example.org/issues/1/voice/',
      'https://example.com/essay',
    ]);
    assert.deepEqual(has(dublinCoreOf('oai:example.org:issues/1/'), 'dc:title'), ['First & <foremost>']);
  });

  test('names the gateway that harvests it', () => {
    const journal = `${JOURNAL}${EMAIL}oai-gateway: https://gateway.example.net/oai/\n`;
    const identify = child(repositoryOf(siteWith({ ...FILES, 'journal.yaml': journal })), 'Identify');
    assert.equal(child(identify, 'oai:baseURL').text, 'https://gateway.example.net/oai/example.org/oai.xml');
  });

  test('does not exist if no repository would be valid: without an e-mail address, or without a text', () => {
    assert.deepEqual(oaiRepository(siteWith({ ...FILES, 'journal.yaml': JOURNAL })), []);
    assert.deepEqual(oaiRepository(siteWith({ 'journal.yaml': JOURNAL + EMAIL })), []);
  });

  test('has at most the latest 5000 records', () => {
    const site = siteWith({
      ...FILES,
      'issues/1/earlier.md': text('title: Earlier\ndate: 2021'),
      'issues/1/later.md': text('title: Later\ndate: 2022'),
    });
    // The same two again and again, because to read thousands of files takes longer than everything else here.
    const { works } = site.archive;
    const both = [...works.values()].filter(({ id }) => /^(?:earlier|later)$/.test(id));
    const again = Array.from({ length: 2505 }, () => both).flat();
    const many = new Map([
      ...works,
      ...again.map((work, place) => [`again-${place}` as WorkId, work] as const),
    ]);
    assert.equal(many.size, works.size + 5010);
    const kept = child(
      repositoryOf({ ...site, archive: { ...site.archive, works: many } }),
      'ListRecords',
    ).children;
    assert.equal(kept.length, 5000);
    const stamps = kept.map((record) => child(child(record, 'oai:header'), 'oai:datestamp').text);
    assert.ok(stamps.every((stamp) => stamp >= '2021'));
  });
});
