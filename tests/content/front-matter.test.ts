import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { collected } from '../journal-of.ts';

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
