import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SiteLanguage } from '../../src/languages/index.ts';
import { type ParallelText, parallelText } from '../../src/pages/parallel/parallel-text.ts';
import { renderText } from '../../src/text/render-text.ts';

/** Two texts in Markdown, side by side. */
function beside(
  first: string,
  second: string,
  languages: readonly SiteLanguage[] = ['en', 'es'],
): ParallelText {
  const [one, other] = [first, second].map((body, place) => {
    const language = languages[place] ?? 'en';
    const text = { file: 'a.md', body, bodyLine: 1, language, documentId: `a-${language}` };
    const { html, headings } = renderText(text, () => ({ kind: 'external', href: 'https://example.org/' }));
    return { html, headings, language };
  });
  assert.ok(one && other);
  return parallelText(one, other);
}

/** The words on each side of each row, without tags. */
const words = ({ rows }: ParallelText): readonly string[] =>
  rows.map(({ first, second }) => [first, second].map(plain).join(' = ').trim());

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function idsIn({ rows, notes }: ParallelText): readonly string[] {
  const all = [...rows, ...(notes ? [notes] : [])].map(({ first, second }) => first + second).join('');
  return [...all.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

describe('each block is beside its partner', () => {
  const cases: Readonly<Record<string, readonly [first: string, second: string, rows: readonly string[]]>> = {
    paragraphs: ['One.\n\nTwo.', 'Uno.\n\nDos.', ['One. = Uno.', 'Two. = Dos.']],
    'headings and paragraphs': [
      'Start.\n\n## A\n\nOne.\n\n### B\n\nTwo.',
      'Inicio.\n\n## A\n\nUno.\n\n### Be\n\nDos.',
      ['Start. = Inicio.', 'A = A', 'One. = Uno.', 'B = Be', 'Two. = Dos.'],
    ],
    'a heading that one of them lacks': [
      'Start.\n\n## A\n\nOne.',
      'Inicio.\n\nUno.',
      ['Start. = Inicio.', 'A =', 'One. = Uno.'],
    ],
    'headings of another level': [
      '## A\n\nOne.\n\n### B\n\nTwo.',
      '## A\n\nUno.\n\n## Be\n\nDos.',
      ['A = A', 'One. = Uno.', 'B = Be', 'Two. = Dos.'],
    ],
    'lists, quotations, tables, code and rules': [
      'One.\n\n- a\n- b\n\n> Said.\n\n| h |\n|---|\n| c |\n\n```\ncode\n```\n\n---\n\nTwo.',
      'Uno.\n\n- á\n- bé\n\n> Dicho.\n\n| h |\n|---|\n| ce |\n\n```\ncódigo\n```\n\n---\n\nDos.',
      ['One. = Uno.', 'a b = á bé', 'Said. = Dicho.', 'h c = h ce', 'code = código', ' = ', 'Two. = Dos.'],
    ],
    verse: [
      'One.\n\n```verse\nA line\nand one\n```\n\nTwo.',
      'Uno.\n\n```verso\nUn verso\ny otro\n```\n\nDos.',
      ['One. = Uno.', 'A line and one = Un verso y otro', 'Two. = Dos.'],
    ],
    definitions: ['Term\n: Meaning', 'Voz\n: Sentido', ['Term Meaning = Voz Sentido']],
    'a list that one of them lacks': [
      'One.\n\n- a\n\n> Said.\n\nTwo.',
      'Uno.\n\n> Dicho.\n\nDos.',
      ['One. = Uno.', 'a =', 'Said. = Dicho.', 'Two. = Dos.'],
    ],
    'a quotation that only the translation has': [
      'One.\n\nTwo.',
      'Uno.\n\n> Dicho.\n\nDos.',
      ['One. = Uno.', '= Dicho.', 'Two. = Dos.'],
    ],
    'a table made of a list': [
      'One.\n\n- a\n\nTwo.',
      'Uno.\n\n| h |\n|---|\n| c |\n\nDos.',
      ['One. = Uno.', 'a = h c', 'Two. = Dos.'],
    ],
    'wrappers do not count': [
      '<section id="whole" class="x">\n\n<div>\n\nOne.\n\nTwo.\n\n</div>\n</section>',
      'Uno.\n\nDos.',
      ['One. = Uno.', 'Two. = Dos.'],
    ],
    'nothing at all': ['', '', []],
    'nothing in one of them': ['- a', '', ['a =']],
  };
  for (const [name, [first, second, rows]] of Object.entries(cases)) {
    test(name, () => {
      const both = beside(first, second);
      assert.equal(both.closeness, 'paragraphs');
      assert.deepEqual(
        words(both),
        rows.map((row) => row.trim()),
      );
    });
  }
  test('a third language, written from right to left', () => {
    const both = beside('One.\n\nTwo.', 'واحد.\n\nاثنان.', ['en', 'es']);
    assert.deepEqual(words(both), ['One. = واحد.', 'Two. = اثنان.']);
  });
});

describe('texts whose paragraphs do not match', () => {
  test('are beside each other by sections, and only where they differ', () => {
    const both = beside('## A\n\nOne.\n\nTwo.\n\n## B\n\nThree.', '## A\n\nUno y dos.\n\n## Be\n\nTres.');
    assert.equal(both.closeness, 'sections');
    assert.deepEqual(words(both), ['A = A', 'One. Two. = Uno y dos.', 'B = Be', 'Three. = Tres.']);
  });
  test('an extra paragraph before the first heading', () => {
    const both = beside('Start.\n\n## A\n\nOne.', 'Nota.\n\nInicio.\n\n## A\n\nUno.');
    assert.equal(both.closeness, 'sections');
    assert.deepEqual(words(both), ['Start. = Nota. Inicio.', 'A = A', 'One. = Uno.']);
  });
  test('by their highest headings, if those below differ', () => {
    const both = beside(
      '## A\n\nOne.\n\n### B\n\nTwo.\n\n## C\n\nThree.',
      '## A\n\nUno.\n\nDos.\n\nMás.\n\n## Ce\n\nTres.',
    );
    assert.deepEqual(words(both), ['A = A', 'One. B Two. = Uno. Dos. Más.', 'C = Ce', 'Three. = Tres.']);
  });
  test('by the headings that have the same id', () => {
    const both = beside(
      '## A {#a}\n\nOne.\n\n## X\n\nTwo.\n\n## B {#b}\n\nThree.',
      '## Á {#a}\n\nUno.\n\n## Be {#b}\n\nTres.',
    );
    assert.deepEqual(words(both), ['A = Á', 'One. X Two. = Uno.', 'B = Be', 'Three. = Tres.']);
  });
  test('as whole texts, if no headings correspond', () => {
    const both = beside('One.\n\nTwo.', 'Uno y dos.');
    assert.equal(both.closeness, 'texts');
    assert.deepEqual(words(both), ['One. Two. = Uno y dos.']);
  });
});

describe('both texts keep their links', () => {
  const NOTED = 'One[^1] and [below](#b).\n\n## B {#b}\n\n[Up](#top) Two[^1].\n\n[^1]: A note.';
  const both = beside(NOTED, NOTED);
  const html = both.rows.map(({ second }) => second).join('') + (both.notes?.second ?? '');
  test('ids are there once', () => {
    const ids = idsIn(both);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes('p1') && ids.includes('page_es_p1') && ids.includes('b'));
  });
  test('links lead to ids of the same text', () => {
    const ids = idsIn(both);
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
    assert.ok(links.includes('page_es_b') && links.includes('top'));
    for (const id of links.filter((each) => each !== 'top')) {
      assert.ok(id.startsWith('page_es_') && ids.includes(id), id);
    }
  });
  test('notes are at the end, and in no row', () => {
    assert.match(both.notes?.first ?? '', /A note/);
    assert.match(both.notes?.second ?? '', /A note/);
    assert.ok(!words(both).some((row) => row.includes('A note')));
  });
  test('a picture in several formats keeps the element that it is in', () => {
    const picture =
      '<picture><source type="image/webp" srcset="a.webp 1w"><img src="a.png" alt="A"></picture>';
    const html = `<p>${picture}</p>\n<figure>${picture}<figcaption>A</figcaption></figure>`;
    const side = { html, headings: [] };
    const { rows: pairs } = parallelText({ ...side, language: 'en' }, { ...side, language: 'es' });
    const rows = pairs.map(({ first }) => first);
    assert.deepEqual(rows, html.split('\n'));
  });
  test('ids of wrappers stay', () => {
    const wrapped = beside('<div id="x">\n\nOne.\n\n</div>\n\n[to](#x)', 'Uno.\n\nDos.');
    assert.ok(idsIn(wrapped).includes('x'));
  });
  test('an id that looks like one of the translation', () => {
    const ids = idsIn(beside('## Es uno\n\nOne.', '## Uno\n\nUno.'));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('what is large', () => {
  test('two texts of 80,000 words have only their headings on the page', () => {
    const long = `## A\n\n${'A sentence of some six words here. '.repeat(100)}\n\n`.repeat(120);
    const both = beside(long, long);
    assert.equal(both.closeness, 'none');
    assert.deepEqual(both.rows, []);
    assert.equal(both.headings[0].length, 120);
  });
  test('the same if rows are many and small', () => {
    assert.equal(beside('a\n\n'.repeat(9000), 'b\n\n'.repeat(9000)).closeness, 'none');
  });
  test('and no shape takes more than linear time', () => {
    const lists = '- a\n\n> b\n\n'.repeat(1500);
    assert.equal(beside(lists, '> b\n\n'.repeat(1500)).closeness, 'paragraphs');
    const headings = beside('## A\n\nb\n\n'.repeat(1000), '## A\n\n### B\n\nb\n\nc\n\n'.repeat(1000));
    assert.equal(headings.rows.length, 2000);
  });
});
