import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import { type IssueNumber, introductionId } from '../../src/model/ids.ts';
import { plainOf } from '../../src/model/set-text.ts';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { tagFiles } from '../../src/outputs/bag.ts';
import { planSite } from '../../src/pages/plan.ts';
import { siteWith } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';
import { headOf } from '../metadata/read-head.ts';
import { invalidIn } from '../site/site-faults.ts';
import { DOI, JUDGED, JUDGED_MEDIA, NAME, told } from './judged-journal.ts';

/** The address as RFC 3986 writes it, by hand. */
const ELSEWHERE_URI =
  'https://a.example/x%20y/%5Bz%5D%7B%22%3C%3E%22%7D%7C%5E%60/%25?q=%C3%B1&r=%5B1%5D#a%23b%25';
const DOI_URI =
  'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O%23a%25b%3Fc%5Bd%5D&e_f';

const URI = /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$/i;
const TITLE = `${told('title')}: ${told('subtitle')}`;

const site = siteWith(JUDGED, { drafts: false }, JUDGED_MEDIA);
const pages = planSite(site);
const files = new Map<string, string>();
for (const { address, kind, view } of pages) {
  const page = address.endsWith('/') ? `${address}index.html` : address;
  files.set(page.slice(1), renderPage(kind, view() as never));
}
for (const { path, content } of outputsOf(site, pages)) files.set(path, String(content));

function file(path: string): string {
  const content = files.get(path);
  assert.ok(content !== undefined, `there is no ${path} among ${[...files.keys()].join(' ')}`);
  return content;
}

/** The content of each element of a name, in an XML file that a schema has judged. */
function elements(xml: string, name: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (_, entity: string) => entities[entity] ?? ''),
  );
}

describe('fields full of the syntax of every format', () => {
  test('every page and every file is valid', async () => {
    const bytes = new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
    assert.deepEqual(await invalidIn(bytes), []);
  });

  test('BibTeX: no command, no added field, and the same values', () => {
    const bibtex = file('issues/1/voice/citation.bib');
    const { entries, errors } = parseBibtex(bibtex, { sentenceCase: false });
    assert.deepEqual([errors, entries.length], [[], 1]);
    const { title, journal, publisher, abstract, doi, url, author, volume, ...others } =
      entries[0]?.fields ?? {};
    assert.deepEqual(
      [title, journal, publisher, abstract, doi, volume].map((value) => String(value).normalize('NFC')),
      [TITLE, told('journal'), told('publisher'), told('summary'), DOI, told('volume')].map((value) =>
        value.normalize('NFC'),
      ),
    );
    assert.match(String(url), URI);
    assert.equal(author?.length, 2);
    assert.deepEqual(Object.keys(others).sort(), ['issn', 'language', 'month', 'number', 'year']);
    assert.doesNotMatch(bibtex, /\\input/);
  });

  test('RIS: one record, and the same values', () => {
    const ris = file('issues/1/voice/citation.ris');
    for (const line of ris.split('\r\n').slice(0, -1))
      assert.match(line, /^[A-Z][A-Z\d] {2}- [^\r\n\u0085\u2028]*$/);
    const [record, ...others] = parseRis(ris);
    assert.deepEqual(others, []);
    assert.equal(record?.title, TITLE);
    assert.equal(record?.DOI, DOI);
    for (const tag of ['T2', 'JO']) assert.ok(ris.includes(`\r\n${tag}  - ${told('journal')}\r\n`), tag);
  });

  test('CSL-JSON: the same values', () => {
    const [item] = JSON.parse(file('issues/1/voice/citation.json'));
    assert.deepEqual(
      [item.title, item['container-title'], item.publisher, item.abstract, item.DOI, item.volume],
      [TITLE, told('journal'), told('publisher'), told('summary'), DOI, told('volume')],
    );
  });

  test('Atom and JSON Feed: the same values, and what is answered is an IRI', () => {
    const entry = (parseAtomFeed(file('feed.xml')).entries ?? []).find(
      ({ title }) => title?.value === told('title'),
    );
    assert.ok(entry);
    assert.equal(entry.summary?.value, told('summary'));
    assert.deepEqual(
      entry.authors?.map(({ name }) => name),
      [NAME, 'Ana Prueba'],
    );
    assert.equal(entry.categories?.[0]?.label, told('topic'));
    assert.ok(file('feed.xml').includes(`<thr:in-reply-to ref="${ELSEWHERE_URI.replaceAll('&', '&amp;')}"`));
    const { items = [], title } = parseJsonFeed(file('feed.json'));
    assert.equal(title, told('journal'));
    const item = items.find((each) => each.title === told('title'));
    assert.deepEqual([item?.summary, item?.tags], [told('summary'), [told('topic')]]);
  });

  test('the calendar: one event, and the same words', () => {
    const calendar = new ICAL.Component(ICAL.parse(file('issues/1/call.ics')));
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    assert.deepEqual(others, []);
    assert.ok(String(event?.getFirstPropertyValue('summary')).includes(told('journal')));
    assert.ok(String(event?.getFirstPropertyValue('description')).startsWith(told('call')));
    assert.match(String(event?.getFirstPropertyValue('dtend')), /^9999-01-01T12:00:00Z$/);
  });

  test('Dublin Core: the same values, and whole addresses', () => {
    const oai = file('oai.xml');
    assert.ok(elements(oai, 'dc:title').includes(told('title')));
    assert.ok(elements(oai, 'dc:description').includes(told('summary')));
    assert.ok(elements(oai, 'dc:creator').includes(NAME));
    assert.ok(elements(oai, 'dc:subject').includes(told('topic')));
    assert.ok(elements(oai, 'dc:identifier').includes(DOI_URI));
    assert.deepEqual(new Set(elements(oai, 'dc:relation')), new Set([ELSEWHERE_URI]));
    assert.deepEqual(elements(oai, 'oai:repositoryName'), [told('journal')]);
  });

  test('the page: Highwire and JSON-LD have the same values, and every IRI is one', () => {
    const { metas, data } = headOf(file('issues/1/voice/index.html'));
    const highwire = new Map(metas);
    assert.equal(highwire.get('citation_title'), told('title'));
    assert.equal(highwire.get('citation_journal_title'), told('journal'));
    assert.equal(highwire.get('citation_doi'), DOI);
    assert.ok(data);
    assert.deepEqual(
      [data['headline'], data['alternativeHeadline'], data['abstract'], data['articleSection']],
      [told('title'), told('subtitle'), told('summary'), told('section')],
    );
    assert.equal(data['sameAs'], DOI_URI);
    const iris = [
      ...JSON.stringify(data).matchAll(/"(?:@id|url|sameAs|image|license)":"((?:[^"\\]|\\.)*)"/g),
    ];
    assert.ok(iris.length > 8);
    for (const [, iri = ''] of iris) assert.match(JSON.parse(`"${iri}"`), URI);
    const person = [...files.keys()].find((path) => path.startsWith('people/eve'));
    const about = headOf(file(person ?? '')).data;
    assert.ok(JSON.stringify(about).includes(JSON.stringify([ELSEWHERE_URI])));
  });

  test('every link of every page is a URI that can be opened', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      const visit = (node: Root | RootContent): void => {
        if (node.type === 'element') {
          for (const name of ['href', 'src', 'cite']) {
            const address = node.properties[name];
            if (address === undefined) continue;
            assert.match(String(address), URI, path);
            assert.ok(URL.canParse(String(address), 'https://example.org/'), `${path}: ${address}`);
          }
        }
        if ('children' in node) node.children.forEach(visit);
      };
      visit(fromHtml(html));
    }
    assert.ok(file('issues/1/voice/index.html').includes(`href="${DOI_URI.replaceAll('&', '&amp;')}"`));
  });

  test('a raw <pre> keeps its first empty line', () => {
    const pre = /<pre>[\s\S]*?<\/pre>/.exec(file('issues/1/voice/index.html'))?.[0] ?? '';
    const [element] = fromHtml(pre, { fragment: true }).children;
    const [first] = element?.type === 'element' ? element.children : [];
    assert.equal(first?.type === 'text' && first.value, '\n after an empty line ]]>');
  });

  test('the bag: one line for each element', () => {
    const issue = site.archive.issues.get('1' as IssueNumber);
    const introduction = site.archive.works.get(introductionId('1' as IssueNumber));
    assert.ok(issue && introduction);
    const title = plainOf(introduction.editions.get('en')?.title ?? '');
    const url = 'https://example.org/';
    const [, info] = tagFiles({ journal: site.archive.journal, issue, title, url }, []);
    const lines = info?.text.trimEnd().split('\n') ?? [];
    assert.deepEqual(
      lines.map((line) => /^[A-Z][\w-]*(?=: [^\r\u0085\u2028]+$)/.exec(line)?.[0]),
      [
        'Source-Organization',
        'Contact-Email',
        'External-Description',
        'External-Identifier',
        'Payload-Oxum',
      ].concat('Bag-Group-Identifier'),
    );
  });
});
