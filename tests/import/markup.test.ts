import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { limitNesting } from '../../src/commands/import/markup/limit-nesting.ts';
import { type Converted, markdownOf } from '../../src/commands/import/markup/markdown-of.ts';
import { pairsIn } from '../text/pairs.ts';
import { render } from '../text/rendering.ts';
import { readPage } from './compare-page.ts';
import { generatedHtml } from './generated-html.ts';

/* fixtures/markup.txt contains pairs of HTML and the Markdown it becomes. Notes are mentioned by `<x-note>`. */
const FIXTURES = join(import.meta.dirname, 'fixtures', 'markup.txt');
const NOTES = new Map([['n', fromHtml('<p>A <b>note</b>.</p>', { fragment: true })]]);

function convert(html: string): Converted {
  const notes = new Map([...NOTES].map(([label, { children }]) => [label, children as never]));
  return markdownOf(fromHtml(html, { fragment: true }), { notes, rewrite: (address) => address });
}

/** The page of the Markdown must have what the source has. */
function assertSamePage(html: string): void {
  const { markdown } = convert(html);
  const source = readPage(html);
  const page = readPage(render(markdown).html);
  const noted = source.mentions > 0 ? ['A', 'note'] : [];
  assert.deepEqual(page.words, [...source.words, ...noted], `${html}\n${markdown}`);
  assert.deepEqual(page.pictures, source.pictures, `${html}\n${markdown}`);
  assert.equal(page.mentions, source.mentions, `${html}\n${markdown}`);
}

const pairs = pairsIn(await readFile(FIXTURES, 'utf8'));
describe('HTML becomes Markdown', () => {
  for (const { name, source, result } of pairs) {
    test(name, () => {
      assert.equal(convert(source).markdown.trimEnd(), result.trimEnd());
      assertSamePage(source);
    });
  }
});

test('the page of any HTML has the same words in the same order, the same pictures and mentions of notes', () => {
  fc.assert(fc.property(generatedHtml, assertSamePage), { numRuns: 60, seed: 7 });
});

test('what Markdown cannot hold is told', () => {
  const { losses } = convert(
    '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>' +
      '<p><a href="javascript:x()">go</a> <iframe src="https://example.org/v"></iframe><button>Buy</button></p>' +
      '<ol type="a"><li>x</li></ol><x-note data-label="gone">*</x-note><img>',
  );
  assert.deepEqual(losses.map(({ kind }) => kind).sort(), [
    'dead-link',
    'dropped-element',
    'dropped-picture',
    'embed',
    'list-letters',
    'merged-cells',
    'missing-note',
    'unmentioned-note',
  ]);
});

test('a tree deeper than any text keeps its words', () => {
  // The parser of HTML calls itself for each level, and may run out of stack: no tree that deep comes from it.
  let deep: ElementContent = { type: 'text', value: 'deep' };
  for (let level = 0; level < 3000; level += 1)
    deep = { type: 'element', tagName: 'div', properties: {}, children: [deep] };
  const tree: Root = { type: 'root', children: [deep] };
  const { markdown } = markdownOf(tree, { notes: new Map(), rewrite: (address) => address });
  assert.equal(markdown, 'deep\n');
  const html = `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`;
  assert.equal(convert(limitNesting(html)).markdown, 'deep\n');
});
