import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type DescribedSite, describedSite, ROOT, TITLE } from './described-journal.ts';

let site: DescribedSite;

before(async () => {
  site = await describedSite();
});

after(() => site?.remove());

describe('JSON-LD', () => {
  test('of an original: its issue, volume and journal, its people, its translation', () => {
    const { data } = site.head('issues/1/opening/');
    assert.equal(data?.['@type'], 'ScholarlyArticle');
    assert.equal(data?.['headline'], 'The opening');
    assert.deepEqual(data?.['isPartOf'], {
      '@type': 'PublicationIssue',
      '@id': `${ROOT}issues/1/`,
      issueNumber: '1',
      datePublished: '2020-03',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '4',
        isPartOf: { '@type': 'Periodical', '@id': ROOT, name: 'Two Voices', issn: '1234-5679' },
      },
    });
    assert.deepEqual(data?.['author'], [
      { '@type': 'Person', name: 'Ana Prueba', url: `${ROOT}people/ana-prueba/` },
      { '@type': 'Person', name: 'Bo Example', url: `${ROOT}people/bo-example/` },
    ]);
    const translation = `${ROOT}es/issues/1/la-apertura/`;
    assert.deepEqual(data?.['workTranslation'], [
      { '@type': 'ScholarlyArticle', '@id': translation, headline: 'La apertura', inLanguage: 'es' },
    ]);
    assert.equal(data?.['sameAs'], 'https://doi.org/10.1234/abc');
  });
  test('of a translation: its translator, and its original', () => {
    const { data } = site.head('es/issues/1/la-apertura/');
    assert.deepEqual(data?.['translator'], [
      { '@type': 'Person', name: 'Tria Traductora', url: `${ROOT}es/people/tria-traductora/` },
    ]);
    assert.deepEqual(data?.['translationOfWork'], {
      '@type': 'ScholarlyArticle',
      '@id': `${ROOT}issues/1/opening/`,
      headline: 'The opening',
      inLanguage: 'en',
    });
    assert.ok(data && !('workTranslation' in data) && !('sameAs' in data));
  });
  test('of an answer: cites the answered texts, here and elsewhere; a title cannot end the script element', () => {
    const { data } = site.head('issues/2/answer/');
    assert.equal(data?.['headline'], TITLE);
    assert.deepEqual(data?.['citation'], [
      { '@type': 'ScholarlyArticle', '@id': `${ROOT}issues/1/opening/`, headline: 'The opening' },
      {
        '@type': 'CreativeWork',
        '@id': 'https://example.com/elsewhere',
        url: 'https://example.com/elsewhere',
      },
    ]);
  });
  test('of comments: with their anchors on the page, replies and languages', () => {
    const { data } = site.head('es/issues/1/la-apertura/');
    assert.equal(data?.['commentCount'], 2);
    const url = `${ROOT}es/issues/1/la-apertura/`;
    assert.deepEqual(data?.['comment'], [
      {
        '@type': 'Comment',
        url: `${url}#comment_1`,
        author: { '@type': 'Person', name: 'Cora' },
        datePublished: '2021-06-02',
        inLanguage: 'en',
        comment: [
          {
            '@type': 'Comment',
            url: `${url}#comment_1_1`,
            author: { '@type': 'Person', name: 'Dana' },
            datePublished: '2021-06-03',
            inLanguage: 'es',
          },
        ],
      },
    ]);
    assert.match(String(site.files.get('es/issues/1/la-apertura/index.html')), /id="comment_1_1"/);
  });
  test('of an issue, the journal and a person', () => {
    const { data: issue } = site.head('es/issues/1/');
    assert.equal(issue?.['@type'], 'PublicationIssue');
    assert.equal(issue?.['name'], 'Uno');
    assert.deepEqual(issue?.['hasPart'], [
      { '@type': 'ScholarlyArticle', '@id': `${ROOT}es/issues/1/la-apertura/`, headline: 'La apertura' },
    ]);
    const { data: journal } = site.head('es/');
    assert.equal(journal?.['@type'], 'Periodical');
    assert.equal(journal?.['name'], 'Two Voices');
    const { data: person } = site.head('es/people/ana-prueba/');
    assert.deepEqual(person?.['mainEntity'], {
      '@type': 'Person',
      name: 'Ana Prueba',
      url: `${ROOT}es/people/ana-prueba/`,
      description: 'Escribe.',
      sameAs: ['https://example.com/ana'],
    });
  });
});
