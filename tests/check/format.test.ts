import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sortProblems, withWarningsAsErrors } from '../../src/problems/problem.ts';
import { formatText } from '../../src/terminal/format.ts';
import { formatGithub, formatJson } from '../../src/terminal/format-for-programs.ts';
import { COLOURED } from '../../src/terminal/paint.ts';
import { problemsWith, text } from '../journal-of.ts';

const problems = problemsWith({
  'issues/1/issue.md': text('title: One\ndate: 2020'),
  'issues/1/a-song.md': text('title: 100%: a song\nsubtitle: B'),
  'issues/1/b-song.md': text('title: B\nresponds-to: c-song', '![](media/x.png)'),
});

test('text names place, severity and rule, what was found, the line, and what to do, and ends with a count', () => {
  assert.equal(
    formatText(problems.slice(0, 1), 'es'),
    `content/issues/1/a-song.md:2:8  error  invalid-yaml
  El valor lleva dos puntos seguidos de un espacio, o termina en dos puntos. Sin comillas, ahí empezaría otro campo.
   2 | title: 100%: a song
     |        ^
  Escribirlo así: title: "100%: a song"

1 error, 0 avisos.
`,
  );
});

test('colours add nothing that the words do not say', () => {
  const [first = ''] = formatText(problems.slice(0, 1), 'en', COLOURED).split('\n');
  assert.equal(
    first,
    '\u001B[1mcontent/issues/1/a-song.md:2:8\u001B[0m  \u001B[1;31merror\u001B[0m  invalid-yaml',
  );
  assert.equal(
    formatText(problems, 'en', COLOURED).replaceAll(/\u001B\[[\d;]*m/g, ''),
    formatText(problems, 'en'),
  );
});

test('nothing in the content can control the terminal', () => {
  const tricky = problemsWith({
    'issues/1/issue.md': text('title: One\ndate: "20\\e[31m20"\nsection: \u202eabc'),
  });
  assert.ok(tricky.length > 0);
  assert.doesNotMatch(formatText(tricky, 'en'), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

describe('a frequent warning', () => {
  const many = (count: number) =>
    problemsWith({
      'issues/1/issue.md': text('title: One\ndate: 2020', Array(count).fill('<marquee>').join('\n\n')),
    });

  test('is printed in full three times, then in one line, and counted', () => {
    assert.equal(
      formatText(many(7), 'en').split('\n\n').slice(2).join('\n\n'),
      `content/issues/1/issue.md:10:1  warning  dropped-html
  <marquee> is not published; what is inside it stays.
  10 | <marquee>
     | ^
  Remove the tag, or write it in Markdown.

content/issues/1/issue.md:12:1  warning  dropped-html  <marquee> is not published; what is inside it stays.
content/issues/1/issue.md:14:1  warning  dropped-html  <marquee> is not published; what is inside it stays.
content/issues/1/issue.md:16:1  warning  dropped-html  <marquee> is not published; what is inside it stays.
content/issues/1/issue.md:18:1  warning  dropped-html  <marquee> is not published; what is inside it stays.

Frequent warnings are shown in full only the first few times (to see all of them in full: --format json): dropped-html 7.
0 errors, 7 warnings.
`,
    );
  });

  test('is always printed in full if it counts as an error', () => {
    assert.equal(formatText(withWarningsAsErrors(many(7)), 'en').split('Remove the tag').length, 8);
  });

  test('is printed in full if there are no more than six', () => {
    assert.equal(formatText(many(6), 'en').split('Remove the tag').length, 7);
  });
});

test('JSON has the same fields, and the version of its format', () => {
  const parsed: unknown = JSON.parse(formatJson(problems.slice(0, 1), 'en'));
  assert.deepEqual(parsed, {
    version: 1,
    language: 'en',
    errors: 1,
    warnings: 0,
    problems: [
      {
        rule: 'invalid-yaml',
        severity: 'error',
        file: 'content/issues/1/a-song.md',
        line: 2,
        column: 8,
        message:
          'The value has a colon with a space after it, or at its end. Without quotation marks, it would begin another field.',
        hint: 'Write it like this: title: "100%: a song"',
        frame: { text: 'title: 100%: a song', mark: 7 },
      },
    ],
  });
});

test('workflow commands escape what would end them', () => {
  const [problem] = problems;
  assert.ok(problem);
  const tricky = {
    ...problem,
    file: 'a,b:c.md',
    message: { en: '100%\n::error::x', es: '' },
    hint: { en: 'H', es: '' },
  };
  assert.equal(
    formatGithub([tricky], 'en'),
    '::error file=a%2Cb%3Ac.md,line=2,col=8,title=invalid-yaml::100%25%0A::error::x%0AH\n',
  );
});

test('problems are sorted by file, line and column', () => {
  const places = sortProblems([...problems].reverse()).map(({ file, line }) => `${file}:${line}`);
  assert.deepEqual(
    places,
    problems.map(({ file, line }) => `${file}:${line}`),
  );
  assert.ok(places.length >= 3);
});
