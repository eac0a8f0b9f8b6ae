import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesOf } from '../../layouts/scripts/search/index/places.ts';
import { termsOf } from '../../layouts/scripts/search/index/terms.ts';
import { plainWord, wordsOf } from '../../src/model/search-words.ts';

/** What is marked in a text for a query. */
function marked(text: string, query: string, language: 'en' | 'es' = 'en'): readonly string[] {
  const terms = termsOf(query, language).map((term) => (term.kind === 'joined' ? term.whole : term));
  return placesOf(text, terms).map(({ start, end }) => text.slice(start, end));
}

describe('the words of a text', () => {
  it('are divided by everything but letters, numbers and apostrophes', () => {
    const text = 'The wage—the “whole” wage…is gone. (2019–2020) ¿Qué? مرحبا';
    assert.deepEqual(
      wordsOf(text).map(({ start, end }) => text.slice(start, end)),
      ['The', 'wage', 'the', 'whole', 'wage', 'is', 'gone', '2019', '2020', 'Qué', 'مرحبا'],
    );
  });

  it('include compounds, and what follows an apostrophe', () => {
    const keys = wordsOf('co-operate, d’Artagnan’s, women’s, 1,000').map(({ keys }) => keys);
    assert.deepEqual(keys, [
      ['-cooperate'],
      ['co'],
      ['operate'],
      ['dartagnans', 'artagnan'],
      ['womens'],
      ['-1000'],
      ['1'],
      ['000'],
    ]);
  });

  it('are compared without case, accents and invisible characters, however they are encoded', () => {
    for (const [word, plain] of [
      ['CANCIÓN', 'cancion'],
      ['cancio\u0301n', 'cancion'],
      ['ñandú', 'nandu'],
      ['hy\u00adphen', 'hyphen'],
      ['ﬁre', 'fire'],
      ['Straße', 'strasse'],
      ['İstanbul', 'istanbul'],
      ['Łódź', 'lodz'],
      ['Ελλάδα', 'ελλαδα'],
    ] as const)
      assert.equal(plainWord(word), plain);
  });
});

describe('what is found of a text', () => {
  it('is a word, a longer one from three letters, or its singular or plural', () => {
    for (const [text, query, found] of [
      ['light lighthouse delight', 'light', ['light', 'lighthouse']],
      ['it item', 'it', ['it']],
      ['city citizen', 'cities', ['city']],
      ['cities citizen', 'city', ['cities']],
      ['wolf wolves', 'wolves', ['wolf', 'wolves']],
      ['woman women', 'women', ['woman', 'women']],
      ['a new time', 'news', []],
      ['glass glasses', 'glasses', ['glass', 'glasses']],
      ['a crisis, two crises', 'crises', ['crisis', 'crises']],
      ['career', 'caring', []],
      ['an', 'anxiety', []],
    ] as const)
      assert.deepEqual(marked(text, query), found, query);
    for (const [text, query, found] of [
      ['voz voces', 'voz', ['voz', 'voces']],
      ['lápiz', 'lápices', ['lápiz']],
      ['mujer', 'mujeres', ['mujer']],
      ['canción canciones', 'canciones', ['canción', 'canciones']],
      ['caso casi castillo', 'casa', []],
      ['puerto', 'puerta', []],
      ['ante', 'antes', []],
    ] as const)
      assert.deepEqual(marked(text, query, 'es'), found, query);
  });

  it('is a phrase as a whole, in any quotation marks, and exactly', () => {
    for (const query of ['"old tower"', '“old tower”', '«Old Tower»', '„old tower“'])
      assert.deepEqual(marked('The old\ntower, the old towers, tower old.', query), ['old\ntower'], query);
    assert.deepEqual(marked('towers tower', '"tower"'), ['tower']);
    assert.deepEqual(marked('old tower', '"old tow'), ['old', 'tower']);
  });
});
