import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { marked, problemsWith, text } from '../journal-of.ts';

const ISSUE = text('title: One\ndate: 2020');

/** Checks the rule and position of the only problem of an article. ⟦ marks the expected position. */
function check(source: string, rule: string): void {
  const { source: clean, line, column } = marked(source);
  const problems = problemsWith({ 'issues/1/issue.md': ISSUE, 'issues/1/a.md': clean });
  assert.deepEqual(
    problems.map((problem) => [problem.rule, problem.line, problem.column]),
    [[rule, line, column]],
  );
}

describe('an error in the front matter is reported at its position', () => {
  test('a misspelled field', () => check(text('title: A\n⟦autors: [B]'), 'unknown-field'));
  test('a misspelled field inside a group', () =>
    check(text('title: A\nresponds-to: {⟦artcle: b}'), 'unknown-field'));
  test('a list instead of a text', () => check(text('title: ⟦[A]'), 'wrong-type'));
  test('two names in one text', () => check(text('title: A\nauthors: ⟦B, C'), 'wrong-type'));
  test('a list item that is not a text', () => check(text('title: A\ntopics: [b, ⟦{c: d}]'), 'wrong-type'));
  test('a day that does not exist', () => check(text('title: A\ndate: ⟦2023-02-29'), 'impossible-date'));
  test('a month that does not exist', () => check(text('title: A\ndate: ⟦2023-13'), 'impossible-date'));
  test('a date in another format', () => check(text('title: A\ndate: ⟦15/03/2020'), 'impossible-date'));
  test('a flag that is neither true nor false', () => check(text('title: A\ndraft: ⟦yes'), 'wrong-value'));
  test('an old address outside the site', () =>
    check(text('title: A\nredirect-from: [⟦/../etc/]'), 'wrong-value'));
  test('a slug with capitals', () => check(text('title: A\nslug: ⟦Song'), 'wrong-value'));
  test('a paragraph that is not a number', () =>
    check(text('title: A\nresponds-to: {article: issue-1, paragraph: ⟦last}'), 'wrong-value'));
  test('a DOI written as a URL', () =>
    check(text('title: A\ndoi: ⟦https://doi.org/10.1234/x'), 'wrong-value'));
  test('an attachment without a file', () =>
    check(text('title: A\nattachments: [⟦{title: B}]'), 'missing-field'));
});

test('fields may be written in several ways', () => {
  const article = text(
    'title: 1984\nauthors: Ana Prueba\ntopics: breath\nresponds-to: {article: issue-1}\nissue: "1"',
  );
  assert.deepEqual(problemsWith({ 'issues/1/issue.md': ISSUE, 'issues/1/a.md': article }), []);
});

describe('journal.yaml is checked in the same way', () => {
  const problemsOf = (journal: string) =>
    problemsWith({ 'journal.yaml': journal }).map(({ rule, line }) => [rule, line]);
  test('an ISSN with a wrong check digit', () =>
    assert.deepEqual(problemsOf('title: A\nurl: https://example.org\nlanguages: [en]\nissn: 1234-5678\n'), [
      ['wrong-value', 4],
    ]));
  test('an ISSN with a correct check digit', () =>
    assert.deepEqual(
      problemsOf('title: A\nurl: https://example.org\nlanguages: [en]\nissn: 2434-561X\n'),
      [],
    ));
  test('a zone that does not exist', () =>
    assert.deepEqual(problemsOf('title: A\nurl: https://example.org\nlanguages: [en]\nzone: Mars/Base\n'), [
      ['wrong-value', 4],
    ]));
  test('a language that the program does not support', () =>
    assert.deepEqual(problemsOf('title: A\nurl: https://example.org\nlanguages: [en, tlh]\n'), [
      ['unknown-language', 3],
    ]));
});

test('an error in the front matter hides none in the text, and links to that text are no errors', () => {
  const problems = problemsWith({
    'issues/1/issue.md': ISSUE,
    'issues/1/a.md': text('titel: A', 'See [nothing](b.md).'),
    'issues/1/c.md': text('title: C\nresponds-to: a', 'See [a](a.md).'),
  });
  const found = problems.map(({ file, rule }) => [file.slice('content/issues/1/'.length), rule]);
  assert.deepEqual(found, [
    ['a.md', 'missing-field'],
    ['a.md', 'unknown-field'],
    ['a.md', 'broken-link'],
  ]);
});

describe('names are refused if files would be written outside the site or over its own', () => {
  for (const old of [
    '/%2e%2e/x/',
    '/a%00b/',
    '/_headers',
    '/favicon.svg',
    '/feed.xml',
    '//x/',
    '/?p=1 301',
    '/?p="1"',
    '/../?p=1',
    `/${'a'.repeat(300)}/`,
  ]) {
    test(`redirect-from: ${old.slice(0, 20)}`, () =>
      check(text(`title: A\nredirect-from: [⟦${JSON.stringify(old)}]`), 'wrong-value'));
  }
  test('a name without a letter', () => check(text('title: A\nauthors: [⟦"***"]'), 'wrong-value'));
  test('a topic longer than a folder name may be', () =>
    check(text(`title: A\ntopics: [⟦${'a'.repeat(300)}]`), 'wrong-value'));
});
