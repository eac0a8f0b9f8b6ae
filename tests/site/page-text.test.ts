import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageText } from '../../src/pages/parts/page-text.ts';
import { render } from '../text/rendering.ts';

const JOURNAL = new URL('https://example.org/archive/');

/** A text as its own page shows it. */
const page = (markdown: string, language: 'en' | 'es' = 'en') =>
  pageText(render(markdown, language).html, language, JOURNAL);

describe('the page of a text', () => {
  test('has a self-link at the beginning of each numbered paragraph, of which only the first is a tab stop', () => {
    assert.equal(
      page('Uno.\n\n> Cita.\n\nDos.', 'es').html,
      '<p id="p1"><a class="paragraph-mark" href="#p1" aria-label="párrafo 1"></a>Uno.</p>\n' +
        '<blockquote>\n<p>Cita.</p>\n</blockquote>\n' +
        '<p id="p2"><a class="paragraph-mark" href="#p2" tabindex="-1" aria-label="párrafo 2"></a>Dos.</p>\n',
    );
  });

  test('numbers the addresses of its links, each once, the journal’s own with scheme and host', () => {
    const { html, links } = page(
      '[a](essay.md#b) [c](https://example.com/?d=1&e=2)[^1] [a](essay.md#b) <a href="mailto:f@example.org">f</a>\n\n## B\n\n[g](#b)\n\n[^1]: [h](media/h.pdf)',
    );
    assert.deepEqual(links, [
      'https://example.org/archive/issues/1/essay/#b',
      'https://example.com/?d=1&e=2',
      'f@example.org',
      'https://example.org/archive/issues/1/media/h.pdf',
    ]);
    const numbers = [...html.matchAll(/href="([^"]*)" data-link="(\d+)"/g)].map(([, , number]) => number);
    assert.deepEqual(numbers, ['1', '2', '1', '3', '4']);
  });

  test('numbers no link around a picture', () => {
    const body = '[![a](media/a.jpg)](https://example.com/) [b](https://example.org/)';
    assert.deepEqual(page(body).links, ['https://example.org/']);
    assert.deepEqual(page(`${body}<br>`).links, ['https://example.org/']);
  });

  test('has a landmark for each part of a long text, named by its heading, and none in a short one', () => {
    const WORDS = 'Nobody counts the words of a long text. '.repeat(200);
    const part = (title: string, body: string) =>
      `## ${title}\n\n${body}\n\n> ## Quoted\n\n### Below\n\n${body}\n\n`;
    const text = (body: string) =>
      page(`${body}\n\n${['A', 'B "c"', 'C'].map((title) => part(title, body)).join('')}[^1]\n\n[^1]: N.`)
        .html;
    const long = text(WORDS);
    const names = [...long.matchAll(/<section class="part" aria-labelledby="([^"]*)"><h2 id="([^"]*)"/g)];
    assert.deepEqual(
      names.map(([, label]) => label),
      names.map(([, , id]) => id),
    );
    assert.equal(names.length, 3);
    assert.ok(long.startsWith('<p id="p1">'), 'what comes before the first heading is in no part');
    assert.ok(long.includes('</section><section class="footnotes"'), 'neither are the notes');
    assert.ok(!text('Short.').includes('<section class="part"'));
    assert.equal(long.replace(/<section class="part"[^>]*>/g, '').split('</section>').length - 1, 4);
  });

  test('does not take tags inside attributes for tags', () => {
    const title = `<a href='x'> </a> <p id='p1'> data-link=`;
    const { html, links } = page(`<b title="${title}">One</b>\n\n[two](https://example.com/ "<a href=x>")`);
    assert.ok(html.includes(`title="${title.replaceAll("'", '&#x27;')}"`), html);
    assert.deepEqual(links, ['https://example.com/']);
    assert.equal(html.split('paragraph-mark').length - 1, 2);
    assert.equal([...html.matchAll(/ data-link="\d/g)].length, 1);
  });
});
