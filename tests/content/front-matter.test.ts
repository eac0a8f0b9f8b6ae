import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { collected, problemsWith, text } from '../journal-of.ts';

test('a file is split into fields and a body with its line number', () => {
  const { problems, report } = collected();
  const split = splitFrontMatter('a.md', '---\ntitle: A\ndate: 2020\n---\n\nText.\n', report);
  assert.deepEqual(split?.data, { title: 'A', date: '2020' });
  assert.equal(split?.body.markdown, '\nText.\n');
  assert.equal(split?.body.firstLine, 5);
  assert.deepEqual(problems, []);
});

test('the same invalid YAML is a problem every time it is read', () => {
  for (let time = 0; time < 2; time += 1) {
    const { problems, report } = collected();
    splitFrontMatter('a.md', '---\ntitle: "A\n---\n\nText.\n', report);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['invalid-yaml'],
    );
  }
});

test('front matter in any language but YAML is refused and not run', () => {
  for (const engine of ['js', 'javascript', 'json', 'coffee', 'toml']) {
    const { problems, report } = collected();
    const text = `---${engine}\nglobalThis.ran = true\n---\n\nText.\n`;
    assert.equal(splitFrontMatter('a.md', text, report), undefined);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['front-matter-not-yaml'],
    );
  }
  assert.ok(!('ran' in globalThis));
});

test('a horizontal rule in the text does not end the front matter', () => {
  const { report } = collected();
  const split = splitFrontMatter('a.md', '---\ntitle: A\n---\n\nOne.\n\n---\n\nTwo.\n', report);
  assert.equal(split?.body.markdown, '\nOne.\n\n---\n\nTwo.\n');
});

test('empty front matter has no fields', () => {
  const { problems, report } = collected();
  assert.deepEqual(splitFrontMatter('a.md', '---\n---\n\nText.\n', report)?.data, {});
  assert.deepEqual(problems, []);
});

test('an unclosed quotation mark or bracket is reported where the value begins', () => {
  const cases: readonly (readonly [fields: string, line: number, column: number])[] = [
    ['title: "Half a title\nauthors: [Ana]', 2, 8],
    ["title: A\nsummary: 'Half", 3, 10],
    ['title: A\nauthors: [Ana\ntopics: [unions]', 3, 10],
    ['title: A\nauthors: [Ana\n  Bea\ntopics: [unions]', 3, 10],
    ['title: A\nimage: {src: a.jpg, alt: A\ndate: 2020', 3, 8],
    ['title: "Half\nsummary: "Whole"', 2, 8],
  ];
  for (const [fields, line, column] of cases) {
    const { problems, report } = collected();
    splitFrontMatter('a.md', `---\n${fields}\n---\n\nText.\n`, report);
    assert.deepEqual(
      problems.map((problem) => [
        problem.line,
        problem.column,
        /is (?:opened here but )?never closed/.test(problem.message.en),
      ]),
      [[line, column, true]],
      fields,
    );
  }
});

describe('the marks of git between two versions of the same lines', () => {
  const rulesIn = (source: string, path = 'issues/1/b.md') =>
    problemsWith({
      'issues/1/issue.md': text('title: One\ndate: 2020'),
      'issues/1/a.md': text('title: A'),
      [path]: source,
    }).map(({ rule, line }) => `${rule} ${line}`);
  const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> fixes`;

  test('are told once, and the rest of the file is checked', () => {
    const fields = text(`${conflict('title: B', 'title: C')}\nautors: [D]`, 'See [no](no.md).');
    assert.deepEqual(rulesIn(fields), ['merge-conflict 2', 'unknown-field 7', 'broken-link 10']);
    const body = text('title: B', `${conflict('One.', 'Two.')}\n\nSee [no](no.md).`);
    assert.deepEqual(rulesIn(body), ['merge-conflict 5', 'broken-link 11']);
    const whole = conflict(text('title: B').trim(), text('title: C').trim());
    assert.deepEqual(rulesIn(`${whole}\n`), ['merge-conflict 1']);
    const comments = conflict('- {name: Ana, date: 2020, text: Sí}', '- {name: Bea, date: 2020, text: No}');
    assert.deepEqual(rulesIn(`${comments}\n`, 'issues/1/a.comments.yaml'), ['merge-conflict 1']);
  });

  test('and so is one that was forgotten', () => {
    assert.deepEqual(rulesIn(text('title: B', '<<<<<<< HEAD\nOne.')), ['merge-conflict 5']);
    assert.deepEqual(rulesIn(text('title: B', 'One.\n>>>>>>> fixes')), ['merge-conflict 6']);
  });

  test('but not an example in code, nor the line under a heading', () => {
    assert.deepEqual(rulesIn(text('title: B', `\`\`\`text\n${conflict('a', 'b')}\n\`\`\``)), []);
    assert.deepEqual(rulesIn(text('title: B', 'A heading\n=======\n\n> Quoted.')), []);
  });

  test('each of the two cures removes them', () => {
    const source = text('title: B', conflict('One.', 'Two.'));
    const without = (...gone: readonly number[]) =>
      source
        .split('\n')
        .filter((_, index) => !gone.includes(index + 1))
        .join('\n');
    const [problem] = problemsWith({
      'issues/1/issue.md': text('title: One\ndate: 2020'),
      'issues/1/b.md': source,
    });
    assert.match(
      problem?.hint.en ?? '',
      /first, delete line 5 and lines 7 to 9\..*second, delete lines 5 to 7 and line 9\./,
    );
    for (const cured of [without(5, 7, 8, 9), without(5, 6, 7, 9)]) assert.deepEqual(rulesIn(cured), []);
  });
});

describe('fields below the line that ends the front matter', () => {
  const check = (source: string) =>
    problemsWith({ 'issues/1/issue.md': text('title: One\ndate: 2020'), 'issues/1/b.md': source });
  const rulesIn = (source: string) => check(source).map(({ rule, line }) => `${rule} ${line}`);

  test('are told, with a cure that works, and the text is still checked', () => {
    const source = '---\ntitle: B\n---\nauthors: [Ana]\ntopics:\n  - unions\n---\n\nSee [no](no.md).\n';
    assert.deepEqual(rulesIn(source), ['fields-in-text 4', 'broken-link 9']);
    assert.match(check(source)[0]?.hint.en ?? '', /Delete line 3\./);
    assert.deepEqual(rulesIn(source.replace('---\nauthors', 'authors')), ['broken-link 8']);
    assert.deepEqual(rulesIn('---\ntitle: B\n---\n\nauthors: [Ana]\n---\n\nText.\n'), ['fields-in-text 5']);
  });

  test('also without another line of hyphens', () => {
    assert.deepEqual(rulesIn('---\ntitle: B\n---\nauthors: [Ana]\ndate: 2020\n\nText.\n'), [
      'fields-in-text 4',
    ]);
    assert.deepEqual(rulesIn('---\ntitle: B\nauthors: [Ana]\ndate: 2020\n---\n\nText.\n'), []);
  });

  test('but not words of a text', () => {
    for (const body of [
      'summary: of it all, nothing.',
      'Summary: one.\n\n---\n\nTwo.',
      'summary: this\n\n---\n\nTwo.',
    ])
      assert.deepEqual(rulesIn(text('title: B', body)), [], body);
  });
});
