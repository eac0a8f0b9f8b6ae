import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderText } from '../../src/text/render-text.ts';
import { render, resolveInTests } from './rendering.ts';

describe('what rendering finds out about a text', () => {
  test('its headings are an outline in order, as plain text', () => {
    assert.deepEqual(render('# A *b*\n\n### "C"[^1] `d`\n\n[^1]: Note.').headings, [
      { level: 2, id: 'a-b', text: 'A b' },
      { level: 4, id: 'c-d', text: '“C” d' },
    ]);
  });

  test('headings written in HTML take their place in the outline', () => {
    assert.deepEqual(render('## A\n\n<h3 id="own">B<sup>2</sup><br>c</h3>\n\n## D').headings, [
      { level: 2, id: 'a', text: 'A' },
      { level: 3, id: 'own', text: 'B2 c' },
      { level: 2, id: 'd', text: 'D' },
    ]);
  });

  test('its anchors are the ids of headings, notes and elements, and no others', () => {
    const body = '## A[^1]\n\n<p id="p" onclick="x">b</p><script id="gone"></script>\n\n[^1]: Note.';
    assert.deepEqual([...render(body).anchors].sort(), ['a', 'fn-essay-1', 'fnref-essay-1', 'p']);
    assert.deepEqual([...render('## A[^1]\n\n[^1]: Note.').anchors].sort(), [
      'a',
      'fn-essay-1',
      'fnref-essay-1',
    ]);
  });

  test('its words are counted in any script, in notes, code and HTML, but not in addresses', () => {
    assert.equal(render('Don’t co-operate — corazón, 2020 «así» слово.').words, 6);
    assert.equal(
      render('One [two](essay.md) `three`[^1] <b>four</b>\n\n<p>five six</p>\n\n[^1]: Seven.').words,
      7,
    );
    assert.equal(render('').words, 0);
  });

  test('links to anchors in other texts are kept for a later check', () => {
    assert.deepEqual(render('[a](essay.md#p) <a href="es.md#q%20r">b</a> [c](essay.md)').anchorLinks, [
      {
        address: '/issues/1/essay/',
        anchor: 'p',
        href: 'essay.md#p',
        place: { file: 'content/issues/1/essay.md', line: 1, column: 5 },
      },
      {
        address: '/issues/1/es/',
        anchor: 'q r',
        href: 'es.md#q%20r',
        place: { file: 'content/issues/1/essay.md', line: 1, column: 26 },
      },
    ]);
  });

  test('pictures and files are listed once each', () => {
    const body = '![a](media/a.jpg) [b](media/b.pdf) ![a](media/a.jpg) <img src="media/c.jpg" alt="c">';
    assert.deepEqual(render(body).media, [
      'issues/1/media/a.jpg',
      'issues/1/media/b.pdf',
      'issues/1/media/c.jpg',
    ]);
  });
});

describe('texts on one page', () => {
  test('have different footnote ids', () => {
    const ids = ['one', 'two'].flatMap((documentId) => {
      const text = {
        file: 'a.md',
        body: 'A[^1][^1]\n\n[^1]: B',
        bodyLine: 1,
        language: 'en',
        documentId,
      } as const;
      return [...renderText(text, resolveInTests).anchors];
    });
    assert.equal(new Set(ids).size, 6);
  });

  test('rendering a text does not depend on what was rendered before', () => {
    const body = '[a]: essay.md\n\n## A\n\n| [a] |\n|---|\n\nB[^1]<br>c\n\n[^1]: D';
    const first = render(body);
    render('[a]: other.md\n\n## A\n\n| b |\n|---|\n\n[^1]: E\n\nF[^1]');
    assert.deepEqual(render(body), first);
  });
});
