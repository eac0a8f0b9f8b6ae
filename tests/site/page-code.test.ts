import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageText } from '../../src/pages/parts/page-text.ts';
import { render } from '../text/rendering.ts';

const textWith = (markdown: string, language: 'en' | 'es' = 'en') =>
  pageText(render(markdown, language).html, language, new URL('https://example.org/'));

const fence = (info: string, code: string) => `~~~${info}\n${code}\n~~~`;

/** What a reader, a copy or a search sees of some HTML. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

describe('code with a language', () => {
  for (const [written, code, part] of [
    ['js', 'let a = 1;', 'keyword'],
    ['ts', 'type A = string;', 'keyword'],
    ['py', 'def a(): pass', 'keyword'],
    ['Python', 'def a(): pass', 'keyword'],
    ['sh', 'echo "$HOME"', 'built_in'],
    ['html', '<p class="a">b</p>', 'name'],
    ['yaml', 'title: One', 'attr'],
    ['toml', 'title = "One"', 'attr'],
    ['c++', 'int main() {}', 'type'],
    ['hs', 'main :: IO ()', 'title'],
    ['tex', '\\section{One} % first', 'keyword'],
    ['dockerfile', 'FROM node', 'keyword'],
    ['rust,ignore', 'fn main() {}', 'keyword'],
    ['python{1,3}', 'def a(): pass', 'keyword'],
  ] as const) {
    test(`is coloured: ${written}`, () => {
      const { html, hasColours } = textWith(fence(written, code));
      assert.ok(hasColours);
      assert.match(html, new RegExp(`<span class="code-${part}`));
      assert.equal(wordsOf(html), `${code}\n\n`);
      assert.doesNotMatch(html, /style=/);
    });
  }

  test('is coloured in HTML of the author, too', () => {
    const { html } = textWith('<pre><code class="language-js">let a = 1 &lt; 2;</code></pre>');
    assert.match(html, /<span class="code-keyword">let<\/span>/);
    assert.equal(wordsOf(html).trim(), 'let a = 1 < 2;');
  });

  test('has the same words, whatever they are', () => {
    const code = 'a = "<b>&amp;\'" # ñ 🙂 </code></pre><script>\n\n\tif a:\n  pass';
    assert.equal(wordsOf(textWith(fence('python', code)).html), `${code}\n\n`);
  });

  for (const [what, written, code] of [
    ['an unknown language', 'klingon', 'let a = 1;'],
    ['the name of something that every object has', 'constructor', 'let a = 1;'],
    ['plain text', 'text', 'let a = 1;'],
    ['no language', '', 'let a = 1;'],
    ['a line of a thousand characters', 'js', `let a = '${'x'.repeat(1000)}';`],
    ['twenty thousand characters', 'js', 'let a = 1;\n'.repeat(2000)],
  ] as const) {
    test(`stays plain: ${what}`, () => {
      const { html, hasColours } = textWith(fence(written, code));
      assert.equal(hasColours, false);
      assert.doesNotMatch(html, /<span/);
    });
  }

  test('is coloured up to a length of all code in a text', () => {
    const { html } = textWith(
      Array.from({ length: 12 }, () => fence('js', 'let a = 1;\n'.repeat(800))).join('\n\n'),
    );
    const blocks = html.split('</pre>').filter((block) => block.includes('<span class="code-'));
    assert.equal(blocks.length, 6);
  });
});

describe('a block of code', () => {
  const wide = fence('py', 'print("a line that no phone has room for")');

  test('can be reached and is announced if it may be wider than a phone', () => {
    assert.match(textWith(wide).html, /<pre tabindex="0" role="group" aria-label="Code in Python">/);
    assert.match(textWith(wide, 'es').html, /<pre tabindex="0" role="group" aria-label="Código en Python">/);
    assert.match(textWith(wide.replace('py', '')).html, /<pre tabindex="0" role="group" aria-label="Code">/);
    assert.match(textWith('    \t\t\t\t\t\tx = 12').html, /<pre tabindex="0"/);
  });

  test('is no stop of the Tab key if it fits', () => {
    assert.match(textWith(fence('py', 'print("short")\n\n'.repeat(9))).html, /^<pre><code/);
  });
});

describe('inline code', () => {
  for (const [written, html] of [
    ['--map', '<span class="whole">--map</span>'],
    [
      'npm run build -- --content x',
      'npm run build <span class="whole">--</span> <span class="whole">--content</span> x',
    ],
    ['responds-to', '<span class="whole">responds-to</span>'],
    ['a | b/c', 'a | <span class="whole">b/c</span>'],
    ['plain_words', 'plain_words'],
    ['issues/1/a-name-that-is-longer-than-a-line.md', 'issues/1/a-name-that-is-longer-than-a-line.md'],
  ] as const) {
    test(`is broken between words only: ${written}`, () => {
      assert.ok(
        textWith(`So \`${written}\`.`).html.includes(`<code>${html}</code>`),
        textWith(`So \`${written}\`.`).html,
      );
    });
  }
});
