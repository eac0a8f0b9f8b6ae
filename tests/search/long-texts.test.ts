import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { matchesOf } from '../../layouts/scripts/search/index/matches.ts';
import { byRelevance } from '../../layouts/scripts/search/index/rank.ts';
import { WordLists } from '../../layouts/scripts/search/index/word-lists.ts';
import {
  levelOf,
  parseBundleFile,
  type SearchedTexts,
  TEXTS_FILE,
  timesOf,
} from '../../src/model/word-index.ts';
import { divideText } from '../../src/write/search/words/divide-text.ts';
import { Vocabulary } from '../../src/write/search/words/vocabulary.ts';
import { WordFiles } from '../../src/write/search/words/word-files.ts';
import { WordIndexer } from '../../src/write/search/words/word-index.ts';

interface Given {
  readonly title: string;
  readonly content: string;
  readonly headings?: readonly string[];
}

function storedOf({ title, content, headings = [] }: Given, number: number) {
  const words = content.split(' ');
  const anchors = headings.map((text) => ({
    element: 'h2',
    id: text.toLowerCase(),
    text,
    location: words.indexOf(text),
  }));
  return { url: `/${number}/`, content, meta: { title }, filters: {}, anchors };
}

/** A text as it is divided. */
function dividedOf(given: Given) {
  return divideText(storedOf(given, 0), given.content.split(' '));
}

/** The index of some texts, as a browser reads it. */
async function indexOf(given: readonly Given[]) {
  const files = new Map<string, Uint8Array>();
  const indexer = new WordIndexer(new WordFiles((path, content) => files.set(path, content)));
  for (const [number, text] of given.entries())
    indexer.add({ number, id: `t${number}`, date: '' }, indexer.count(storedOf(text, number)));
  indexer.finish();
  const load = async <Content>(file: string) =>
    parseBundleFile(gunzipSync(files.get(file) ?? assert.fail(file))) as Content;
  const texts = await load<SearchedTexts>(TEXTS_FILE);
  const fail = () => assert.fail('nothing else is loaded');
  const words = new WordLists(load);
  const index = {
    language: 'en',
    words,
    texts: async () => texts,
    card: fail,
    stored: fail,
    section: fail,
  } as const;
  const ranked = async (query: string) => {
    const matches = await matchesOf(index, query);
    return byRelevance(texts, matches, [...matches.texts]).map((number) => given[number]?.title);
  };
  return { texts, words, ranked };
}

const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index % 97}`).join(' ');
const sentences = (count: number) => `${filler(19)} end. `.repeat(count).trim();

describe('the order of results', () => {
  it('puts first what has a word in its title, more often, in fewer words, and as it was typed', async () => {
    const { ranked } = await indexOf([
      { title: 'Longer', content: `lampshade ${filler(80)}` },
      { title: 'Once', content: `a lamp and ${filler(80)}` },
      { title: 'Once in a long text', content: `a lamp and ${filler(200)}` },
      { title: 'Often', content: `lamp lamp lamp lamp ${filler(80)}` },
      { title: 'Lamp', content: filler(80) },
    ]);
    assert.deepEqual(await ranked('lamp'), ['Lamp', 'Often', 'Once', 'Once in a long text', 'Longer']);
  });

  it('counts rare words more than frequent ones', async () => {
    const { ranked } = await indexOf([
      { title: 'Frequent', content: `${'river '.repeat(3)}heron ${filler(50)}` },
      { title: 'Rare', content: `${'heron '.repeat(3)}river ${filler(50)}` },
      ...Array.from({ length: 9 }, () => ({ title: 'Other', content: `river ${filler(50)}` })),
    ]);
    assert.deepEqual(await ranked('river heron'), ['Rare', 'Frequent']);
  });
});

describe('the words in a piece of text', () => {
  it('are known by their keys, with the spelling if it differs', () => {
    const vocabulary = new Vocabulary();
    const formsIn = (piece: string) => vocabulary.in(piece).map((form) => vocabulary.forms[form]);
    assert.deepEqual(['Word', 'word?!', 'WORD:', '2020s,'].map(formsIn), [
      ['word'],
      ['word'],
      ['word'],
      ['2020s'],
    ]);
    assert.deepEqual(['“Corazón”', 'd’Artagnan', 'ſ', 'K.', '…'].map(formsIn), [
      ['corazon corazón'],
      ['dartagnan d’artagnan', 'artagnan'],
      ['s ſ'],
      ['k'],
      [],
    ]);
    assert.deepEqual(formsIn('co-operate.'), ['-cooperate', 'co', 'operate']);
    assert.deepEqual(formsIn('1.5'), ['-15', '1', '5']);
  });
});

describe('how often a word stands in a text', () => {
  it('is known exactly if it is seldom, and about if it is often', () => {
    for (const times of [1, 2, 3, 4]) assert.equal(timesOf(levelOf(times)), times);
    assert.equal(timesOf(levelOf(5)), 4);
    assert.equal(timesOf(levelOf(8)), 6);
    assert.equal(levelOf(4000), 9);
  });

  it('is known of each of many texts', async () => {
    const given = Array.from({ length: 2000 }, (_, number) => ({
      title: '',
      content: `${number % 1999 === 0 ? 'crane ' : ''}${'heron '.repeat((number % 4) + 1)}`.trim(),
    }));
    const { words } = await indexOf(given);
    const [heron] = await words.at('heron');
    assert.deepEqual(
      [...(heron?.texts ?? [])],
      given.map((_, number) => [number, (number % 4) + 1]),
    );
    const [crane] = await words.at('crane');
    assert.deepEqual([...(crane?.texts.keys() ?? [])], [0, 1999]);
  });
});

describe('a long text', () => {
  it('is divided at its headings, and a long section at the end of a sentence', () => {
    const content = `Begin ${sentences(5)} First ${sentences(70)} Second ${sentences(50)}`;
    const { ends = [], parts = [] } = dividedOf({ title: '', content, headings: ['First', 'Second'] }) ?? {};
    const sections = parts.flatMap((part) => part.sections);
    assert.equal(sections.join(' '), content);
    assert.deepEqual(
      sections.map((text) => text.split(' ')[0]),
      ['Begin', 'First', 'word0', 'word0', 'Second', 'word0'].slice(0, sections.length),
    );
    assert.ok(sections.every((text) => text.endsWith('end.')));
    assert.deepEqual(
      sections.map(
        (_, number) =>
          sections
            .slice(0, number + 1)
            .join(' ')
            .split(' ').length,
      ),
      ends,
    );
    const [first, ...others] = parts;
    assert.ok(
      others.length > 0 &&
        others.every(({ headings }) => JSON.stringify(headings) === JSON.stringify(first?.headings)),
    );
    assert.deepEqual(
      new Set(Object.values(first?.headings ?? {}).map(([id]) => id)),
      new Set(['first', 'second']),
    );
  });

  it('has the headings of its own sections in each part if they are many, so that all parts together stay small', () => {
    const names = Array.from({ length: 400 }, (_, index) => `Heading${index}`);
    const content = names.map((name) => `${name} ${sentences(3)}`).join(' ');
    const { parts = [] } = dividedOf({ title: '', content, headings: names }) ?? {};
    const headings = parts.flatMap((part) => Object.entries(part.headings));
    assert.deepEqual(
      headings.map(([section, [, title]]) => [section, title]),
      names.map((name, section) => [String(section), name]),
    );
  });

  it('is whole without a sentence or a heading, and a short one is not divided', () => {
    assert.equal(dividedOf({ title: '', content: filler(4000) })?.ends.length, 1);
    assert.equal(dividedOf({ title: '', content: filler(500) }), undefined);
  });

  it('tells where in it a word stands, and how often', async () => {
    const { words, texts } = await indexOf([
      { title: 'Short', content: 'heron' },
      {
        title: 'Long',
        content: `Begin ${sentences(70)} First heron heron ${sentences(70)} Second heron ${sentences(30)}`,
        headings: ['First', 'Second'],
      },
    ]);
    const [heron] = await words.at('heron');
    assert.deepEqual(
      [...(heron?.texts ?? [])],
      [
        [0, 1],
        [1, 3],
      ],
    );
    assert.deepEqual([...(heron?.sections.get(1)?.values() ?? [])], [2, 1]);
    assert.deepEqual(Object.keys(texts.divided), ['1']);
  });
});
