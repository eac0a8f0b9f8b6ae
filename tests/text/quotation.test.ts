import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quotationOf } from '../../src/text/quotation.ts';
import { render } from './rendering.ts';

/** Renders Markdown and quotes one of its paragraphs. */
function quote(markdown: string, paragraph: number): string {
  return quotationOf(new TextEncoder().encode(render(markdown).html), paragraph);
}

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('a quoted paragraph', () => {
  test('is plain text without footnote numbers', () => {
    const body =
      'One.\n\n> Quoted.\n\n"Two"[^1] *and*\n`three` & [four](https://example.org) <b>five</b>.\n\nLast.';
    assert.equal(quote(`${body}\n\n[^1]: Note.`, 2), '“Two” and three & four five.');
    assert.equal(quote(`${body}\n\n[^1]: Note.`, 3), 'Last.');
  });

  test('is complete if it has up to sixty words', () => assert.equal(quote(words(60), 1), words(60)));

  test('ends after a sentence if it is longer', () => {
    assert.equal(quote(`${words(39)} end. ${words(40)}`, 1), `${words(39)} end. …`);
    assert.equal(quote(`${words(39)} “end.” ${words(40)}`, 1), `${words(39)} “end.” …`);
  });

  test('ends within a sentence that is too long', () => {
    assert.equal(quote(`Short. ${words(80)}`, 1), `Short. ${words(59)}…`);
    assert.equal(quote(words(80, 'word,'), 1), `${words(59, 'word,')} word…`);
  });
});
