import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sortProblems } from '../../src/problems/problem.ts';
import { render } from './rendering.ts';

/** Marks each place in a source at which a problem is expected. */
const MARK = '⟦';

/** Checks that a source has problems of exactly these rules, in the order of the text and at its marks. */
function expectProblems(marked: string, rules: readonly string[], bodyLine = 1): void {
  const places = marked.split(/\r?\n/).flatMap((line, index) =>
    line
      .split(MARK)
      .slice(0, -1)
      .map((_, nth, parts) => ({
        line: bodyLine + index,
        column: parts.slice(0, nth + 1).join('').length + 1,
      })),
  );
  assert.equal(places.length, rules.length, 'as many marks as rules');
  const { problems } = render(marked.replaceAll(MARK, ''), 'en', bodyLine);
  assert.deepEqual(
    sortProblems(problems).map(({ rule, line, column }) => ({ rule, line, column })),
    places.map((place, index) => ({ rule: rules[index], ...place })),
  );
}

/** The only problem of a source. */
function problemOf(source: string) {
  const { problems } = render(source);
  assert.equal(problems.length, 1);
  return problems[0];
}

describe('a problem is reported at its place', () => {
  test('in any line of a paragraph, after the front matter', () => {
    expectProblems(
      'One\n  two [x](⟦nowhere.md)\nthree *[y]( <⟦old page.html> "t")*',
      ['broken-link', 'broken-link'],
      8,
    );
  });

  test('in quotations, lists, definitions and notes', () => {
    const links = ['> - [a](⟦a.html)', '>   [b](⟦b.html)', '', 'Term', ': [c](⟦c.html)', '', 'Text[^1].', ''];
    expectProblems(
      [...links, '[^1]: [d](⟦d.html)', '', '\t[e](⟦e.html)'].join('\n'),
      Array(5).fill('broken-link'),
    );
  });

  test('in each cell of a table, even after an escaped bar', () => {
    const row = '| [x](⟦x.html) | [x](⟦x.html) | a \\| b \\| [y](⟦y.html) |';
    expectProblems(`| a | b | c |\n|---|---|---|\n${row}\n${row}`, Array(6).fill('broken-link'));
  });

  test('at a character reference to a hidden character, but not in code', () => {
    expectProblems(
      'One &#233; ⟦&#x202E;two&#8238;\n\n## é ⟦&#8294;h\n\n<b>b ⟦&ZeroWidthSpace;</b>\n\n![a⟦&#x2066;](⟦no.png)\n',
      [...Array(4).fill('hidden-character'), 'missing-picture'],
      8,
    );
    expectProblems('```\n&#x202E;\n```\n\n`&#x202E;`', []);
  });

  test('in headings of both kinds', () => {
    expectProblems('## [a](⟦a.html) ##\n\nOne line of [b](⟦b.html)\n------------------------', [
      'broken-link',
      'broken-link',
    ]);
  });

  test('in the text of an inline note, and of a note inside it', () => {
    expectProblems('A\nb^[c [d](⟦d.html) [^e]]\n\n[^e]: F^[G^[[h](⟦h.html)]]', [
      'broken-link',
      'broken-link',
    ]);
  });

  test('in lines with Windows line ends', () => {
    expectProblems('One\r\n\r\ntwo [x](⟦x.html)\r\n', ['broken-link']);
  });

  test('once at the definition of a reference link, however often it is used', () => {
    expectProblems('[a][x], [X], ![a][y]\n\n[x]: ⟦x.html "T"\n[y]:\n  ⟦y.jpg', [
      'broken-link',
      'missing-picture',
    ]);
  });

  test('in raw HTML, at the address of links and pictures, otherwise at the tag', () => {
    const block = '<div>\n<p>\n  ⟦<b style="x">b</b> <a class=x href="⟦x.html">x</a>\n</div>';
    expectProblems(block, ['dropped-html', 'broken-link']);
    expectProblems('a *b ⟦<u onclick="x">c</u>* ⟦<script>x</script> ⟦<img src=⟦gone.jpg>', [
      'dropped-html',
      'dropped-html',
      'missing-alt',
      'missing-picture',
    ]);
  });
});

describe('links', () => {
  test('a broken link is a warning, with the nearest name', () => {
    const problem = problemOf('[a](nowhere.md)');
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem?.hint.en, 'Did you mean "somewhere.md"?');
    assert.equal(problemOf('[a](old/page.html)')?.severity, 'warning');
  });

  test('a link that could run a program is a warning that names its scheme', () => {
    const problem = problemOf('[a](java&#10;script:alert)');
    assert.equal(problem?.severity, 'warning');
    assert.match(problem?.message.en ?? '', /"javascript:"/);
  });

  test('a link to an anchor that the text does not have is a warning', () => {
    expectProblems(
      '[a](⟦#nothere) [b](#here) [c](#top) [d](#) [e](#fn-essay-1)[^1]\n\n## Here\n\n[^1]: Note.',
      ['broken-anchor'],
    );
    const problem = problemOf('[a](#heer)\n\n## Here');
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem?.hint.en, 'Did you mean "#here"?');
  });
});

describe('pictures', () => {
  test('a missing picture, one without alternative text and one on another host are warnings', () => {
    expectProblems('![a](⟦media/gone.jpg)\n⟦![ ](media/a.jpg)\n![a](⟦https://example.org/a.jpg)', [
      'missing-picture',
      'missing-alt',
      'remote-picture',
    ]);
    const severities = ['![a](media/gone.jpg)', '![](media/a.jpg)', '![a](//example.org/a.jpg)'].map(
      (source) => problemOf(source)?.severity,
    );
    assert.deepEqual(severities, ['warning', 'warning', 'warning']);
  });

  test('a data: address of a picture is shortened in the message', () => {
    const problem = problemOf(`![a](data:image/png;base64,${'A'.repeat(5000)})`);
    assert.equal(problem?.rule, 'missing-picture');
    assert.ok((problem?.message.en ?? '').length < 200);
  });
});

describe('notes', () => {
  test('a reference to an undefined note is a warning, but not in code or escaped', () => {
    expectProblems('A⟦[^a] `[^b]` \\[^c] *d⟦[^d]*\n\n    [^e]', ['undefined-footnote', 'undefined-footnote']);
    assert.equal(problemOf('A[^a]')?.severity, 'warning');
  });

  test('a note without references, or only from such notes, is a warning', () => {
    expectProblems('A\n\n⟦[^a]: One[^b].\n⟦[^b]: Two.', ['unused-footnote', 'unused-footnote']);
    assert.equal(problemOf('A\n\n[^a]: One.')?.severity, 'warning');
  });

  test('the second definition of a note is a warning', () => {
    expectProblems('A[^a]\n\n[^a]: One.\n\n> ⟦[^a]: Two.', ['unused-footnote']);
  });
});

describe('HTML', () => {
  test('allowed tags and comments are no problem', () => {
    expectProblems('a<br>b <!-- c --> <img src="media/a.jpg" alt="A" loading="lazy">', []);
  });

  test('each dropped tag is a warning, except those inside an element dropped with its content', () => {
    expectProblems('⟦<video><source src="x"><p>a</p></video> ⟦<form>b</form> ⟦<?php c ?> ⟦<!DOCTYPE html>', [
      'dropped-html',
      'dropped-html',
      'dropped-html',
      'dropped-html',
    ]);
  });

  test('all attributes that a tag loses are in one problem', () => {
    const problem = problemOf('<p style="x" onclick="y" lang="es">a</p>');
    assert.equal(problem?.message.en, 'The attributes "style" and "onclick" of <p> are not published.');
    assert.equal(problem?.message.es, 'Los atributos "style" y "onclick" de <p> no se publican.');
  });

  test('a comment without an end is a warning, because it hides the rest', () => {
    expectProblems('a\n\n⟦<!-- b\n\nc', ['dropped-html']);
  });
});
