import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attributeOf, rewriteTags, visitHtml } from '../../src/text/html/visit-html.ts';

/** What a walk through HTML tells, in its order. */
function told(html: string): readonly string[] {
  const pieces: string[] = [];
  visitHtml(html, {
    text: (text) => pieces.push(`"${text}"`),
    tag: ({ name, closes }) => pieces.push(closes ? `/${name}` : name),
  });
  return pieces;
}

describe('a walk through our own HTML', () => {
  test('tells texts, decoded, and tags in their order', () => {
    assert.deepEqual(told('A<p id="p1">B &amp; <em>C</em>&#x2014;&nbsp;<br>D</p>'), [
      ...['"A"', 'p', '"B & "', 'em', '"C"', '/em', '"—\u00a0"', 'br', '"D"', '/p'],
    ]);
    assert.deepEqual(told(''), []);
    assert.deepEqual(told('no tags'), ['"no tags"']);
  });
  test('ends a tag at no > in a value', () => {
    assert.deepEqual(told('<img alt="a > b" src="c>.jpg">d'), ['img', '"d"']);
  });
  test('tells the values of attributes, and where each tag is', () => {
    const html = 'see <a href="/?a=1&amp;b=2" title="x href=">this</a>';
    const tags: (readonly [string, string | undefined])[] = [];
    visitHtml(html, {
      tag: (tag) => tags.push([html.slice(tag.start, tag.end), attributeOf(tag, 'href')]),
    });
    assert.deepEqual(tags, [
      ['<a href="/?a=1&amp;b=2" title="x href=">', '/?a=1&b=2'],
      ['</a>', undefined],
    ]);
  });
  test('can write tags otherwise, and nothing else', () => {
    const html = 'a &lt; <b class="x">c</b> > <i>d</i>';
    assert.equal(
      rewriteTags(html, ({ whole }) => whole),
      html,
    );
    assert.equal(
      rewriteTags(html, ({ name, whole }) => (name === 'b' ? '' : whole)),
      'a &lt; c > <i>d</i>',
    );
  });
  test('looks at each character once, also in a value full of brackets and in a thousand attributes', () => {
    const [brackets, attributes] = ['>'.repeat(2_000_000), ' data-x="1"'.repeat(200_000)];
    assert.deepEqual(told(`<img alt="${brackets}"${attributes}>a`), ['img', '"a"']);
    assert.equal(told('<b>a</b>'.repeat(200_000)).length, 600_000);
  });
});
