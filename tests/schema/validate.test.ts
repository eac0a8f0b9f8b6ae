import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, marked, problemsWith, text } from '../journal-of.ts';

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

describe('all problems of a file are told at once', () => {
  /** The rules of the problems of one file, in a journal with an issue and the article `a`. */
  const rulesIn = (path: string, source: string, others: Files = {}) =>
    problemsWith({
      'issues/1/issue.md': ISSUE,
      'issues/1/a.md': text('title: A'),
      [path]: source,
      ...others,
    })
      .filter(({ file }) => file === `content/${path}`)
      .map(({ rule, line }) => `${rule} ${line}`);

  const WRONG = 'responds-to: nobody\nimage: {src: media/no.jpg, alt: B}\nsection: none';
  const ALL_OF_IT = [
    'unknown-work 4',
    'missing-file 5',
    'unknown-section 6',
    'broken-link 9',
    'undefined-footnote 9',
  ];
  for (const [fault, rule] of [
    ['autors: [B]', 'unknown-field 3'],
    ['date: 2020-02-30', 'impossible-date 3'],
    ['draft: yes', 'wrong-value 3'],
    ['authors: {a: b}', 'wrong-type 3'],
    ['attachments: [{title: T}]', 'missing-field 3'],
    ['topics: [union, {a: b}]', 'wrong-type 3'],
  ] as const) {
    test(`${fault} hides no other`, () => {
      const source = text(`title: B\n${fault}\n${WRONG}`, 'See [no](no.md) and a note.[^1]');
      assert.deepEqual(rulesIn('issues/1/b.md', source), [rule, ...ALL_OF_IT]);
    });
  }

  test('neither does a bad item of a list hide the others, nor a bad field of a group', () => {
    const fields =
      'title: B\nresponds-to:\n  - {artcle: a}\n  - nobody\nimage:\n  srx: B\n  src: media/no.jpg';
    assert.deepEqual(rulesIn('issues/1/b.md', text(fields)), [
      'unknown-field 4',
      'unknown-work 5',
      'unknown-field 7',
      'missing-file 8',
    ]);
  });

  test('nor does an issue without a usable date hide its own and those of its articles', () => {
    const others = { 'issues/1/c.md': text('title: C\nresponds-to: nobody') };
    const source = text('title: One\ndate: 1 May\nresponds-to: nobody', 'See [no](no.md).');
    assert.deepEqual(rulesIn('issues/1/issue.md', source, others), [
      'impossible-date 3',
      'unknown-work 4',
      'broken-link 7',
    ]);
    assert.deepEqual(rulesIn('issues/1/c.md', others['issues/1/c.md'], { 'issues/1/issue.md': source }), [
      'unknown-work 3',
    ]);
  });

  test('nor does a name that cannot be an address', () => {
    const source = text('title: B\nautors: [B]', 'See [no](no.md).');
    assert.deepEqual(rulesIn('issues/1/B.md', source), [
      'invalid-name 1',
      'unknown-field 3',
      'broken-link 6',
    ]);
  });

  test('nor does journal.yaml hide those of the texts', () => {
    const journal = 'title: A\nulr: https://example.org/\nlanguages: [en]\nissn: 1\n';
    const article = text('title: B\nresponds-to: nobody');
    assert.deepEqual(rulesIn('journal.yaml', journal), [
      'missing-field 1',
      'unknown-field 2',
      'wrong-value 4',
    ]);
    assert.deepEqual(rulesIn('issues/1/b.md', article, { 'journal.yaml': journal }), ['unknown-work 3']);
  });

  test('and nothing follows from a field with an error', () => {
    const others = {
      'issues/1/b.es.md': text('title: B\nauthors: [Ana, Bea]\nautores: [Ana]'),
      'issues/2/issue.md': text('title: Two\ndate: 2021'),
      'issues/2/c.md': text('title: C\ndate: 2021-13\nresponds-to: a'),
    };
    const source = text('title: B\nauthors: [Ana, {a: b}]');
    assert.deepEqual(rulesIn('issues/1/b.md', source, others), ['wrong-type 3']);
    assert.deepEqual(rulesIn('issues/1/b.es.md', others['issues/1/b.es.md'], { 'issues/1/b.md': source }), [
      'unknown-field 4',
    ]);
    assert.deepEqual(rulesIn('issues/2/c.md', others['issues/2/c.md'], others), ['impossible-date 3']);
  });
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

describe('a date written as people do is told with the line as it should be written', () => {
  const datesFor = (written: string) => {
    const source = text(`title: A\ndate: ${written}`);
    const [problem] = problemsWith({ 'issues/1/issue.md': ISSUE, 'issues/1/a.md': source });
    return [...(problem?.hint.en ?? '').matchAll(/date: (\S+)/g)].map(([, date]) => date);
  };
  for (const [written, ...dates] of [
    ['15/03/2021', '2021-03-15'],
    ['03/15/2021', '2021-03-15'],
    ['03/04/2021', '2021-04-03', '2021-03-04'],
    ['3.4.21', '2021-04-03', '2021-03-04'],
    ['04/04/2021', '2021-04-04'],
    ['2021/03/15', '2021-03-15'],
    ['2021-3-5', '2021-03-05'],
    ['2021-15-03', '2021-03-15'],
    ['20210315', '2021-03-15'],
    ['03/2021', '2021-03'],
    ['2021-03-15T10:00:00Z', '2021-03-15'],
    ['March 15, 2021', '2021-03-15'],
    ['15th of March 2021', '2021-03-15'],
    ['15 de marzo de 2021', '2021-03-15'],
    ['Septiembre 2021', '2021-09'],
    ['sept. 2021', '2021-09'],
    ['Spring 2021', '2021'],
    ['"15/03/2021"', '2021-03-15'],
    ['31/02/2021'],
    ['2021-02-30'],
    ['soon'],
  ] as const)
    test(written, () => assert.deepEqual(datesFor(written), dates));
});

describe('a file that does not exist is told the one that was probably meant', () => {
  const MEDIA = { 'issues/1/media/march.png': 1, 'issues/1/media/Plan.pdf': 1 };
  const hintsFor = (fields: string, body: string) =>
    problemsWith({ 'issues/1/issue.md': ISSUE, 'issues/1/a.md': text(`title: A\n${fields}`, body) }, MEDIA)
      .filter(({ rule }) => rule !== 'missing-alt')
      .map(({ hint }) => hint.en);
  for (const [written, meant] of [
    ['media/march.jpg', 'media/march.png'],
    ['media/march.webp', 'media/march.png'],
    ['media/MARCH.PNG', 'media/march.png'],
    ['march.png', 'media/march.png'],
    ['images/march.jpeg', 'media/march.png'],
    ['media/marhc.png', 'media/march.png'],
    ['media/plan.pdf', 'media/Plan.pdf'],
  ]) {
    test(`${written} in fields, pictures and links`, () => {
      const cure = `Did you mean "${meant}"?`;
      assert.deepEqual(hintsFor(`image: {src: ${written}, alt: B}`, 'Text.'), [cure]);
      assert.deepEqual(hintsFor('date: 2020', `![B](${written})`), [cure]);
      assert.deepEqual(hintsFor('date: 2020', `[B](${written})`), [cure]);
    });
  }
});
