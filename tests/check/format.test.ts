import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatGithub, formatJson, formatText } from '../../src/check/format.ts';
import { sortProblems } from '../../src/check/problem.ts';
import { problemsWith, text } from '../journal-of.ts';

const problems = problemsWith({
  'issues/1/issue.md': text('title: One\ndate: 2020'),
  'issues/1/a-song.md': text('title: 100%: a song\nsubtitle: B'),
  'issues/1/b-song.md': text('title: B\nresponds-to: c-song', '![](media/x.png)'),
});

test('text names place, severity and rule, then what was found, then what to do, and ends with a count', () => {
  assert.equal(
    formatText(problems.slice(0, 1), 'es'),
    `content/issues/1/a-song.md:2:8  error  invalid-yaml
  Un valor lleva dos puntos seguidos de un espacio y se lee como otro campo.
  Poner el valor entero entre comillas: title: "Uno: dos"

1 error, 0 avisos.
`,
  );
});

test('JSON has the same, field by field', () => {
  const parsed: unknown = JSON.parse(formatJson(problems.slice(0, 1), 'en'));
  assert.deepEqual(parsed, [
    {
      rule: 'invalid-yaml',
      severity: 'error',
      file: 'content/issues/1/a-song.md',
      line: 2,
      column: 8,
      message: 'A value holds a colon followed by a space, so it reads like a second field.',
      hint: 'Put the whole value in quotes: title: "One: two"',
    },
  ]);
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
