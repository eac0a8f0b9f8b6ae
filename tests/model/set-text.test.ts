import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, inLines, joined, plainOf, readSetText } from '../../src/model/set-text.ts';

/** What an editor writes, and the HTML. */
const READ: readonly (readonly [written: string, html: string])[] = [
  ['Reading Capital', 'Reading Capital'],
  ['Reading *Capital* again', 'Reading <em>Capital</em> again'],
  ['_Capital_', '<em>Capital</em>'],
  ['**Capital**, ***Capital*** and __Capital__', '<em>Capital</em>, <em>Capital</em> and <em>Capital</em>'],
  ['¿*Capital*? «_Capital_», "*Capital*"', '¿<em>Capital</em>? «<em>Capital</em>», "<em>Capital</em>"'],
  ['*Capital*’s *reader*.', '<em>Capital</em>’s <em>reader</em>.'],
  ['*…y no se lo tragó la tierra*', '<em>…y no se lo tragó la tierra</em>'],
  ['*Reading _Capital_*: a _note_', '<em>Reading Capital</em>: a <em>note</em>'],
  ['<b>*Tom* & Jerry</b>', '&lt;b&gt;<em>Tom</em> &amp; Jerry&lt;/b&gt;'],
  ['قراءة *رأس المال*', 'قراءة <em>رأس المال</em>'],
  // Nothing is emphasized.
  ['5 * 3 * 2 = 30', '5 * 3 * 2 = 30'],
  ['snake_case_word and __init', 'snake_case_word and __init'],
  ['M*A*S*H', 'M*A*S*H'],
  ['l*s compañer*s y tod*s', 'l*s compañer*s y tod*s'],
  ['Trans* people and queer* lives', 'Trans* people and queer* lives'],
  ['A title*', 'A title*'],
  ['* A note', '* A note'],
  ['(*) and (*)', '(*) and (*)'],
  ['From ____ to ____', 'From ____ to ____'],
  ['f*** and s***', 'f*** and s***'],
  ['\\*Capital\\* and \\_Capital\\_', '*Capital* and _Capital_'],
  ['`code`, [a link](x.md), ~~gone~~', '`code`, [a link](x.md), ~~gone~~'],
  ['*', '*'],
  // An unclosed mark stays, and others still count.
  ['*a _b* c', '<em>a _b</em> c'],
  ['*a *b* c', '*a <em>b</em> c'],
];

describe('a set text', () => {
  for (const [written, html] of READ) {
    test(written, () => {
      const text = readSetText(written);
      assert.equal(htmlOf(text), html);
      const words = html.replaceAll(/<\/?em>/g, '');
      assert.equal(htmlOf(plainOf(text)), words);
      if (!html.includes('<em>')) assert.equal(typeof text, 'string');
    });
  }

  test('is read in linear time', () => {
    const many = readSetText('*a '.repeat(20_000) + '_b '.repeat(20_000) + 'c_ '.repeat(20_000));
    assert.equal(plainOf(many).length, 180_000 - 40_000);
  });

  test('keeps its italics when it is joined and broken into lines', () => {
    const text = joined(readSetText('Reading *Capital* now'), ': ', readSetText('*a note*'));
    assert.equal(htmlOf(text), 'Reading <em>Capital</em> now: <em>a note</em>');
    const lines = inLines(text, ['Reading Cap', 'ital now: ', 'a n…']);
    assert.deepEqual(lines.map(htmlOf), ['Reading <em>Cap</em>', '<em>ital</em> now: ', '<em>a n…</em>']);
    assert.deepEqual(inLines('Plain words', ['Plain ', 'words']), ['Plain ', 'words']);
    assert.equal(joined('a', 'b'), 'ab');
  });
});
