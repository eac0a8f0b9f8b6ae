import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Problem } from '../../src/problems/problem.ts';
import { type Files, JOURNAL, problemsWith, text } from '../journal-of.ts';

const ARTICLE = 'issues/1/b.md';
const RULES = new Set(['invalid-yaml', 'lost-words', 'curly-quotes', 'wrong-type']);
/** Words of parsers, which no editor knows. */
const JARGON =
  /implicit|unexpected|scalar|mapping|sequence|token|parse|indicator|flow|resolve|directive|undefined/i;

function found(path: string, source: string): readonly Problem[] {
  const files: Files = {
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/a.md': text('title: A'),
    ...(path === ARTICLE ? {} : { [ARTICLE]: text('title: B') }),
    [path]: source,
  };
  return problemsWith(files).filter(({ file }) => file === `content/${path}`);
}

/** Does what the problems say to the letter, from the last line to the first. */
function cured(source: string, problems: readonly Problem[]): string {
  const lines = source.split('\n');
  for (const { line, hint } of problems.toReversed()) {
    const better = /like this(?:, with(?:out a| (\d+)) spaces? before it)?: (.*)$/.exec(hint.en);
    const own = /^ */.exec(lines[line - 1] ?? '')?.[0] ?? '';
    const indent = hint.en.includes('without a space')
      ? ''
      : better?.[1]
        ? ' '.repeat(Number(better[1]))
        : own;
    const count = Number(/these (\d+) lines/.exec(hint.en)?.[1] ?? 1);
    lines.splice(line - 1, count, ...(better ? [indent + better[2]] : []));
    const earlier = /^(?:Delete line|.*delete line) (\d+)/.exec(hint.en)?.[1];
    if (earlier && better) lines.splice(Number(earlier) - 1, 1);
  }
  return lines.join('\n');
}

/** Checks that each line is told with the better one, in words for people, and that nothing is left afterwards. */
function checkCures(
  path: string,
  wrap: (written: string) => string,
  cases: readonly (readonly [string, string])[],
) {
  for (const [written, better] of cases) {
    test(JSON.stringify(written), () => {
      const source = wrap(written);
      const problems = found(path, source).filter(({ rule }) => RULES.has(rule));
      assert.ok(problems.length > 0, 'nothing is told');
      for (const { message, hint } of problems) {
        for (const words of [message.en, message.es, hint.es])
          assert.doesNotMatch(words.replace(/[:：].*$/, ''), JARGON);
      }
      const first = problems.map(({ hint }) => hint.en);
      const inSpanish = problems.map(({ hint }) => hint.es);
      assert.ok(
        first.some((hint) => hint.endsWith(better)),
        `${first.join('\n')}\n${better}`,
      );
      assert.ok(
        inSpanish.some((hint) => hint.endsWith(better)),
        inSpanish.join('\n'),
      );
      const after = found(path, cured(source, problems));
      assert.deepEqual(
        after.map(({ rule, message }) => `${rule}: ${message.en}`),
        [],
      );
    });
  }
}

describe('what YAML would drop, change or refuse is told with the line as it should be written', () => {
  const field = (written: string) =>
    text(/^\s*title/m.test(written) ? written : `title: T\n${written}`, 'Nothing more.');
  checkCures(ARTICLE, field, [
    ['title: Después de #NiUnaMás', 'title: "Después de #NiUnaMás"'],
    ['title: #NiUnaMás', 'title: "#NiUnaMás"'],
    ['summary: One\n  two #three', 'summary: "One two #three"'],
    ['summary: One\n  two #three\n  four', 'summary: "One two #three four"'],
    ['topics: [unions, #NiUnaMás]', 'topics: [unions, "#NiUnaMás"]'],
    ['topics:\n  - unions\n  - #NiUnaMás', '- "#NiUnaMás"'],
    ['image:\n  alt: Marcha #8M', 'alt: "Marcha #8M"'],
    ['image: {alt: Marcha #8M}', 'image: {alt: "Marcha #8M"}'],
    ['revised:\n  date: 2021\n  note: Número #3', 'note: "Número #3"'],
    ['title: !Basta ya!', 'title: "!Basta ya!"'],
    ['title: !Basta', 'title: "!Basta"'],
    ['title: ! Basta', 'title: "! Basta"'],
    ['authors: [!Ana, Bea]', 'authors: ["!Ana", Bea]'],
    ['image: {alt: !Basta ya!}', 'image: {alt: "!Basta ya!"}'],
    ['title: &Capital y trabajo', 'title: "&Capital y trabajo"'],
    ['title: *Capital*', 'title: "*Capital*"'],
    ['title: *Capital* y trabajo', 'title: "*Capital* y trabajo"'],
    ['topics: [a, *b*, c]', 'topics: [a, "*b*", c]'],
    ['title: @contrapunto', 'title: "@contrapunto"'],
    ['title: `npm`', 'title: "`npm`"'],
    ['title: %50', 'title: "%50"'],
    ['title: - Text', 'title: "- Text"'],
    ['title: ? What', 'title: "? What"'],
    ['title: | text', 'title: "| text"'],
    ['title: > text', 'title: "> text"'],
    ['title: >2', 'title: ">2"'],
    ['title: , and', 'title: ", and"'],
    ['title: [Sic] text', 'title: "[Sic] text"'],
    ['title: [Sic]', 'title: "[Sic]"'],
    ['title: {a} b', 'title: "{a} b"'],
    ['title:\n  Uno: dos', 'title: "Uno: dos"'],
    ['title: Uno: dos', 'title: "Uno: dos"'],
    ['title: ¿Qué hacer?:', 'title: "¿Qué hacer?:"'],
    ['summary: Ella dijo: "No"', `summary: 'Ella dijo: "No"'`],
    ['topics:\n  - Uno: dos', '- "Uno: dos"'],
    ['topics: [Uno: dos, tres]', 'topics: ["Uno: dos", tres]'],
    ['image: {alt: Uno: dos, credit: Ana}', 'image: {alt: "Uno: dos", credit: Ana}'],
    ['title: "A" and B', `title: '"A" and B'`],
    ['title: "A" and "B"', `title: '"A" and "B"'`],
    [`title: "A" isn't B`, `title: '"A" isn''t B'`],
    ["title: 'Til then", `title: "'Til then"`],
    ["title: 'It's time'", `title: "It's time"`],
    ['title: "El "caso" Prado"', `title: 'El "caso" Prado'`],
    ['title: "Half', 'title: "Half"'],
    ['authors: "Ana Luz", "Bea Paz"', 'authors: [Ana Luz, Bea Paz]'],
    ['authors: [Ana Luz] y [Bea Paz]', 'authors: [Ana Luz, Bea Paz]'],
    ['authors: [Ana Luz, Bea Paz', 'authors: [Ana Luz, Bea Paz]'],
    ['authors: [Ana Luz,\n  Bea Paz\ntopics: [a]', 'authors: [Ana Luz, Bea Paz]'],
    ['title: "C:\\new"', "title: 'C:\\new'"],
    ['title: "C:\\docs"', "title: 'C:\\docs'"],
    ['title: "snake\\_case"', "title: 'snake\\_case'"],
    ['title:Text', 'title: Text'],
    ['date: 2020\ntitle:Text', 'title: Text'],
    ['title:\u00a0Text', 'title: Text'],
    ['title：Text', 'title: Text'],
    ['title = Text', 'title: Text'],
    ['image:\n  alt:Text', 'alt: Text'],
    ['image: {alt:Text, credit:Ana}', 'image: {alt: Text, credit: Ana}'],
    ['authors:\n  -Ana Luz\n  -Bea Paz', '- Bea Paz'],
    ['authors:\n  - Ana Luz\n  -\u00a0Bea Paz', '- Bea Paz'],
    ['title: One\ntwo three\ndate: 2020', 'title: "One two three"'],
    ['summary: One\n  two: three', 'summary: "One two: three"'],
    ['title: A\n authors: [Bea Luz]', 'authors: [Bea Luz]'],
    ['image:\n    alt: A\n  credit: B', 'credit: B'],
    ['image:\n\talt: A', 'alt: A'],
    ['authors: Ana Luz\n  - Bea Paz', 'authors: [Ana Luz, Bea Paz]'],
    ['authors: Ana Luz\nauthors: [Bea Paz]', 'authors: [Ana Luz, Bea Paz]'],
    ['title: null', 'title: "null"'],
    ['title: “Uno: dos”', 'title: "Uno: dos"'],
    ['title: “Uno”', 'title: "Uno"'],
    ['authors: [“Ana Luz”, “Bea Paz”]', 'authors: ["Ana Luz", "Bea Paz"]'],
    ['date: “2020-03”', 'date: 2020-03'],
  ]);
});

describe('so it is in journal.yaml, people.yaml and comments', () => {
  checkCures('journal.yaml', (written) => JOURNAL.replace('title: Two Voices\n', '') + written, [
    ['title: Two: Voices', 'title: "Two: Voices"'],
    ['title: Two #Voices', 'title: "Two #Voices"'],
    ['title: {en: A: B, es: C}', 'title: {en: "A: B", es: C}'],
    [
      'title: !Two Voices\ntopics:\n  unions: {en: Unions, es: *Sindicatos*}',
      'unions: {en: Unions, es: "*Sindicatos*"}',
    ],
  ]);
  checkCures('people.yaml', (written) => `Ana Rivas:\n${written}\n`, [
    ['  bio: Escribe: poco', 'bio: "Escribe: poco"'],
    ['  bio: {en: Writes, es: !Sí!}', 'bio: {en: Writes, es: "!Sí!"}'],
    ['  bio: Escribe #poco', 'bio: "Escribe #poco"'],
  ]);
  checkCures('issues/1/a.comments.yaml', (written) => `- name: Ana\n  date: 2020-03\n${written}\n`, [
    ['  text: Sí: así es', 'text: "Sí: así es"'],
    ['  text: De acuerdo #NiUnaMás', 'text: "De acuerdo #NiUnaMás"'],
    [
      '  text: Sí\n  replies:\n    - name: Bea\n      date: 2020-04\n      text: @Ana, sí',
      'text: "@Ana, sí"',
    ],
    ['  text: "No" es no', `text: '"No" es no'`],
    ['  text: *Sí*', 'text: "*Sí*"'],
  ]);

  test('a line of hyphens in the middle of a file ends nothing', () => {
    const source = `${JOURNAL}---\ntagline: {en: One}\npublihser: Nobody\n`;
    const problems = found('journal.yaml', source);
    assert.deepEqual(
      problems.map(({ rule, line }) => [rule, line]),
      [
        ['invalid-yaml', 6],
        ['unknown-field', 8],
      ],
    );
    assert.match(problems[0]?.hint.en ?? '', /Delete this line/);
  });
});

describe('what keeps its words is no problem', () => {
  for (const fields of [
    'title: 1968',
    'title: 1_000',
    'title: 0x1F',
    'title: 1e3',
    'title: .5',
    'title: 007',
    'title: 1:30',
    'title: yes',
    'title: 2020-01-01',
    'title: "null"',
    'title: C# and a#b',
    'title: AT&T, what! *really*',
    'title: «Song»',
    'title: “A” and “B”',
    `title: '“A”'`,
    'title: "A" # a comment',
    'title: A\n# a comment\ndate: 2020 # or 2020-03',
    'title: A\nauthors: [Ana, # first\n  Bea]',
    'title: A\nauthors: # both\n  - Ana\n  - Bea',
    'title: A\nsubtitle: # later',
    'title: A\nsubtitle: null\ntopics: ~\nauthors: []',
    'title: A\nsummary: >-\n  One: two\n  #three !four\n  - five',
    'title: A\nsummary: |\n  title:one\n  authors: two',
    'title: A\nsummary: One\n  two\n\n  three',
    'title: A\nsummary: "One\n  two: three"',
    'title: A\nauthors: [\n  Ana,\n  "Bea"\n]',
    'title: A\nimage: {\n  alt: "B: C",\n  credit: D\n}',
    'title: A\nauthors:\n- Ana\n- Bea\ntopics:\n  - c',
    'title: &t A\nsubtitle: *t',
    'title: !!str 12',
    `title: "\\u00e9 \\"B\\" C\\\\D"`,
    `title: 'It''s C:\\new'`,
    'title: A\nresponds-to: https://example.com/a#b',
    '"title": A\n\'date\': 2020',
    '? title\n: A',
    'title:    A   \ndate:\t2020',
  ]) {
    test(JSON.stringify(fields), () => assert.deepEqual(found(ARTICLE, text(fields)), []));
  }
});

test('a line that cannot be read hides no problem of the others', () => {
  const fields = 'title: One: two\nautors: [B]\nresponds-to: nobody\ndate: 2020-13';
  const problems = found(ARTICLE, text(fields, 'See [no](no.md).'));
  assert.deepEqual(
    problems.map(({ rule, line }) => `${rule} ${line}`),
    ['invalid-yaml 2', 'unknown-field 3', 'unknown-work 4', 'impossible-date 5', 'broken-link 8'],
  );
});

test('a file without front matter still has its text checked', () => {
  const rules = found(ARTICLE, 'See [no](no.md).\n').map(({ rule }) => rule);
  assert.deepEqual(rules, ['missing-front-matter', 'broken-link']);
});
