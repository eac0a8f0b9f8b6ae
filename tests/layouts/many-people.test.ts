import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citations } from '../../src/outputs/citations.ts';
import { feeds } from '../../src/outputs/feeds/feed.ts';
import { pageAt, siteWith, text } from '../journal-of.ts';
import { renderPage } from './render-samples.ts';

const LETTERS = [...'abcdefghijklmnopqrst'];
const NAMES = LETTERS.slice(0, 15).flatMap((a) => LETTERS.map((b) => `Ana Prueba${a}${b}`));
const FILES = {
  'issues/1/issue.md': text(`title: One\ndate: 2020\neditors: [${NAMES.join(', ')}]`),
  'issues/1/all.md': text(`title: All of us\nauthors: [${NAMES.join(', ')}]`),
  'issues/1/all.es.md': text(`title: Todas\ntranslators: [${NAMES.join(', ')}]`),
  'issues/1/few.md': text(`title: Few\nauthors: [${NAMES.slice(0, 8).join(', ')}]\nresponds-to: all`),
};

/** The text of an element, without tags. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}

describe('a text of three hundred people', () => {
  for (const [language, address, others, last] of [
    ['en', '/issues/1/all/', ', and 295 others', ', and Ana Prueba'],
    ['es', '/es/issues/1/all/', ' y 295 más', ' y Ana Prueba'],
  ] as const) {
    test(`shows some on its page and opens the whole list without a script (${language})`, () => {
      const html = renderPage('article', pageAt(FILES, address, 'article'));
      const [, summary = '', whole = ''] =
        /<details class="everyone"><summary[^>]*>(.*?)<\/summary><p>(.*?)<\/p><\/details>/s.exec(html) ?? [];
      assert.equal(wordsOf(summary), NAMES.slice(0, 5).join(', ') + others);
      assert.ok(!summary.includes('<a'), 'a button contains no links');
      assert.ok(wordsOf(whole).includes(last));
      for (const name of NAMES) assert.ok(whole.includes(`>${name}</a>`), name);
    });
  }

  test('is folded in lists', () => {
    const issue = pageAt(FILES, '/issues/1/', 'issue');
    const html = renderPage('issue', issue);
    const [list = ''] = /<ul class="works">.*?<\/ul>/s.exec(html) ?? [];
    assert.ok(wordsOf(list).includes(', and 295 others'));
    assert.equal(list.split('/people/').length - 1, 5);
    assert.match(html, /<dd><details class="everyone">/);
    for (const address of ['/debates/', '/debates/all/'] as const) {
      const kind = address === '/debates/' ? 'debates' : 'debate';
      const page = renderPage(kind, pageAt(FILES, address, kind) as never);
      assert.ok(page.includes('295 others'), address);
      assert.ok(page.split('ana-prueba').length < 60, address);
    }
  });

  test('with up to eight is shown whole', () => {
    const html = renderPage('article', pageAt(FILES, '/issues/1/few/', 'article'));
    const [byline = ''] = /<p class="byline"[^>]*>.*?<\/p>/s.exec(html) ?? [];
    for (const name of NAMES.slice(0, 8)) assert.ok(byline.includes(name));
  });

  test('loses nobody in metadata, feeds and citation files', () => {
    const { metadata } = pageAt(FILES, '/issues/1/all/', 'article');
    assert.equal(metadata.named.filter(({ name }) => name === 'citation_author').length, 300);
    assert.equal(metadata.data?.split('"@type":"Person"').length, 301);
    const site = siteWith(FILES);
    const file = (name: string) => String(citations(site).find(({ path }) => path === name)?.content ?? '');
    assert.equal(file('issues/1/all/citation.ris').match(/^AU {2}- /gm)?.length, 300);
    assert.equal(JSON.parse(file('issues/1/all/citation.json'))[0].author.length, 300);
    assert.equal(file('issues/1/all/citation.bib').match(/ and /g)?.length, 299);
    const feed = feeds(site).find(({ path }) => path === 'feed.json');
    const items: readonly { readonly title: string; readonly authors?: readonly unknown[] }[] = JSON.parse(
      String(feed?.content),
    ).items;
    assert.equal(items.find(({ title }) => title === 'All of us')?.authors?.length, 300);
  });
});
