import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Engine } from 'citeproc';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { chicagoStyle, citeproc, library } from '../../src/citation/library.ts';
import { type StyleNode, shrinkStyle } from '../../src/citation/shrink-style.ts';

const NAME = { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' };
const LEAST: CslItem = {
  id: 'least',
  'citation-key': 'least',
  type: 'article-journal',
  title: 'The road: what we learned',
  'container-title': 'Two Voices',
  issue: '2',
  issued: { 'date-parts': [[2020]] },
  language: 'en',
  URL: 'https://example.org/',
};

/** Items with and without all possible fields. */
const ITEMS: readonly CslItem[] = [
  LEAST,
  { ...LEAST, author: [NAME, { literal: 'Red Committee' }], issued: { 'date-parts': [[2020, 3, 15]] } },
  { ...LEAST, author: Array.from({ length: 25 }, () => NAME), volume: '3' },
  { ...LEAST, editor: [NAME], volume: '3', issue: '4a' },
  { ...LEAST, author: [NAME], translator: [NAME, NAME], 'original-date': { 'date-parts': [[2018]] } },
  { ...LEAST, translator: [NAME], language: 'es', publisher: 'Us', ISSN: '1234-5679' },
  { ...LEAST, author: [NAME], DOI: '10.5555/12345678', issued: { 'date-parts': [[2020, 3]] } },
];

function engine(style: StyleNode, locale: string): Engine {
  const { locales } = library().config.get('@csl');
  const { Engine } = citeproc();
  const sys = { retrieveLocale: (name: string) => locales.get(name), retrieveItem: () => ({}) };
  return new Engine(sys, structuredClone(style), locale, true);
}

function cite(by: Engine, item: CslItem): string | undefined {
  by.sys.retrieveItem = () => structuredClone(item);
  by.updateItems([item.id], true);
  return by.makeBibliography()[1][0];
}

describe('a shrunk style formats articles in the same way as the whole style', () => {
  const apa = citeproc().parseXml(library().config.get('@csl').styles.get('apa'));
  for (const [name, style] of Object.entries({ apa, chicago: chicagoStyle() })) {
    for (const locale of ['en-US', 'es-ES']) {
      test(`${name}, ${locale}`, () => {
        const [whole, shrunk] = [engine(style, locale), engine(shrinkStyle(style), locale)];
        for (const [index, item] of ITEMS.entries()) {
          const named = { ...item, id: `item-${index}` };
          assert.equal(cite(shrunk, named), cite(whole, named));
        }
      });
    }
  }

  test('and is much smaller', () => {
    assert.ok(JSON.stringify(shrinkStyle(apa)).length < 0.6 * JSON.stringify(apa).length);
  });
});
