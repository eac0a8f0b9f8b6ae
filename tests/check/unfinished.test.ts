import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mayBeCopy } from '../../src/check/may-be-copy.ts';
import { problemsWith, text } from '../journal-of.ts';

const PROSE =
  'We went to the assembly because we wanted to hear what the others had learned.\n\nThey told us that it was not easy.';
const PROSA =
  'Fuimos a la asamblea porque queríamos oír lo que las demás habían aprendido.\n\nNos dijeron que no fue fácil.';

/** The rules that a translation of a text breaks. */
function rulesOf(english: string, spanish: string, fields = '', original = ''): readonly string[] {
  const files = {
    'issues/1/issue.md': text('title: One\ndate: 2020-01'),
    'issues/1/a.md': text(`title: A${original}`, english),
    'issues/1/a.es.md': text(`title: B${fields}`, spanish),
  };
  return problemsWith(files).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('a text left in the language of the original is told', () => {
  const copies: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
    'word for word': [PROSE, PROSE],
    'with other line breaks and quotation marks': [
      `${PROSE} "Not at all."`,
      `${PROSE.replaceAll(' the ', '\nthe ')} “Not at all.”`,
    ],
    'in a few words': [
      'The first paragraph.\n\nThe second paragraph, which is a little longer.',
      'The first paragraph.\n\nThe second paragraph, which is a little longer.',
    ],
    'with translated headings and a note of the translator': [
      `## A start\n\n${PROSE}\n\n${PROSE.replaceAll('We', 'I')}`,
      `## Comienzo\n\n[Sin terminar]\n\n${PROSE}\n\n${PROSE.replaceAll('We', 'I')}`,
    ],
    'in a list of sentences': [
      '- We demand that they pay for what was taken.\n- We demand that those who work here decide.',
      '- We demand that they pay for what was taken.\n- We demand that those who work here decide.',
    ],
  };
  for (const [name, [english, spanish]] of Object.entries(copies))
    test(name, () => assert.ok(rulesOf(english, spanish).includes('error untranslated')));

  test('in the English edition of a Spanish original', () => {
    assert.ok(rulesOf(PROSA, PROSA, '', '\ntranslated-from: es').includes('error untranslated'));
  });

  test('in the file of the default language that has the Spanish text', () => {
    const files = {
      'issues/1/issue.md': text('title: One\ndate: 2020-01'),
      'issues/1/a.md': text('title: A', PROSA),
      'issues/1/a.es.md': text('title: B', PROSA),
    };
    const [found] = problemsWith(files).filter(({ rule }) => rule === 'untranslated');
    assert.equal(found?.file, 'content/issues/1/a.md');
  });

  test('in a page', () => {
    const problems = problemsWith({
      'pages/about.md': text('title: About', PROSE),
      'pages/about.es.md': text('title: Acerca', PROSE),
    });
    assert.ok(problems.some(({ rule, severity }) => rule === 'untranslated' && severity === 'error'));
  });

  test('but not in a draft', () => {
    assert.deepEqual(rulesOf(PROSE, PROSE, '\ntranslators: []\nsummary: ⟦fill in⟧\ndraft: true'), []);
  });

  test('in part, as a warning', () => {
    const half = (body: string) => `${body}\n\n${PROSE}`;
    assert.deepEqual(rulesOf(half(PROSE.replaceAll('We', 'You')), half(PROSA)), ['warning other-language']);
  });

  test('in a field', () => {
    const summary = '\nsummary: What we have learned from those who were there before us.';
    assert.deepEqual(rulesOf(PROSE, PROSA, summary, summary), ['warning other-language']);
  });
});

describe('what may be the same in both languages is not told', () => {
  const same: Readonly<Record<string, string>> = {
    'a short text': 'To the people.',
    names: 'Ana Rivas, Tom Field, Lucía Prado, Sam Hill, John of the Cross, Mary Ann Lee and Rosa Parks',
    'a quotation': PROSE.replace(/^/gm, '> '),
    'a list of titles': [
      '- The Making of the English Working Class',
      '- What Is to Be Done with the Land That We Have',
      '- *We who were there and what they did to us*',
      '- [The state of the unions and what they are for](https://example.org/)',
      '- Prado, Lucía. The Ones Who Were There and What They Did. 2019.',
    ].join('\n'),
    'a poem with hard breaks':
      'We who were born by the river  \nand have what the river gave us  \nare not what they say of us',
    'a poem with short lines':
      'We who were born by the river\nand have what the river gave us\nare not what they\nsay of us',
    'a poem in a block of HTML with its language': `<div lang="en">\n\n${PROSE}\n\n</div>`,
    pictures: '![](https://example.org/a.png)',
    code: `    ${PROSE.replace('\n\n', '\n    ')}`,
    'a bibliography': 'Prado, Lucía. 2019. The Ones Who Were There and What They Did to Us. For the union.',
  };
  for (const [name, body] of Object.entries(same))
    test(name, () =>
      assert.deepEqual(
        rulesOf(body, body).filter((each) => /untranslated|other-language/.test(each)),
        [],
      ),
    );

  test('a title and a summary that are names', () => {
    const fields =
      '\nsubtitle: The Battle of Chile\nsummary: "“We are not what they say that we are and we were there.”"';
    assert.deepEqual(rulesOf(PROSE, PROSA, fields, fields), []);
  });
});

describe('an empty list of translators is told', () => {
  for (const written of ['translators: []', 'translators:', "translators: ''", 'translators: [ ] # who?'])
    test(written, () =>
      assert.deepEqual(rulesOf(PROSE, PROSA, `\n${written}`), ['warning empty-translators']),
    );
  test('but neither a missing one nor that of an original', () => {
    assert.deepEqual(rulesOf(PROSE, PROSA, '', '\ntranslators: []'), []);
  });
});

describe('a translation that was separated from its original is told', () => {
  const base = {
    'issues/1/issue.md': text('title: One\ndate: 2020-01'),
    'issues/2/issue.md': text('title: Two\ndate: 2021-01'),
  };
  const found = (files: Record<string, string>) =>
    problemsWith({ ...base, ...files }).map(
      ({ severity, rule, hint }) => `${severity} ${rule} ${/"(content[^"]+)"/.exec(hint.en)?.[1]}`,
    );

  test('if only one of the two was moved to another issue, both problems name the same path', () => {
    const translated = text('title: B\ntranslated-from: en', 'Texto.');
    const expected = (to: string) => [`error missing-original ${to}`, `error duplicate-id ${to}`].sort();
    const left = found({ 'issues/1/song.es.md': translated, 'issues/2/song.md': text('title: A') });
    assert.deepEqual(left.toSorted(), expected('content/issues/2/song.es.md'));
    const moved = found({ 'issues/1/song.md': text('title: A'), 'issues/2/song.es.md': translated });
    assert.deepEqual(moved.toSorted(), expected('content/issues/1/song.es.md'));
  });

  test('two texts of the same name in two issues are not taken for one', () => {
    const two = { 'issues/1/song.md': text('title: A'), 'issues/2/song.md': text('title: B') };
    assert.deepEqual(found(two), ['error duplicate-id undefined']);
    const other = { 'issues/1/song.md': text('title: A'), 'issues/2/song.es.md': text('title: B', 'Texto.') };
    assert.deepEqual(found(other), ['error duplicate-id undefined']);
  });

  test('a draft too, as a warning, since nothing of it is published', () => {
    const files = {
      'issues/1/a-long-song.md': text('title: A'),
      'issues/1/a-song.es.md': text('title: B\ndraft: true\ntranslated-from: en', 'Texto.'),
    };
    const [problem, ...more] = problemsWith({ ...base, ...files });
    assert.deepEqual([problem?.severity, problem?.rule, more.length], ['warning', 'missing-original', 0]);
    assert.match(problem?.hint.es ?? '', /cambiarle el nombre por "a-long-song\.es\.md"/);
  });
});

describe('a copy is not overlooked by the quick look at two texts', () => {
  const words = ['Léon', 'wrote', '“no”', 'and', 'café', '1848', '—', 'co-op', "it's", 'Ж', '…', 'x'];
  const blockOf = (seed: number) =>
    Array.from({ length: 3 + (seed % 17) }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(
      ' ',
    );
  const blocks = Array.from({ length: 40 }, (_, index) => `${index} ${blockOf(index)}`);
  const original = blocks.join('\n\n');
  const variants: Readonly<Record<string, (block: string) => string>> = {
    'the same': (block) => block,
    'in decomposed letters': (block) => block.normalize('NFD'),
    'with other blanks': (block) => `  ${block.replaceAll(' ', '\u00a0 \n')}\t`,
    'with other quotation marks and dashes': (block) =>
      block.replaceAll(/[“”]/g, '"').replaceAll('—', '--').replaceAll('…', '...'),
    'with invisible characters': (block) => block.replaceAll('o', '\u200bo\u00ad').replaceAll(' ', '\ufeff '),
  };
  for (const [name, vary] of Object.entries(variants)) {
    test(name, () => {
      assert.ok(mayBeCopy(blocks.map(vary).join('\n \t\n'), original, 1));
      assert.ok(mayBeCopy(original, blocks.map(vary).join('\n\n\n'), 1));
    });
  }

  test('nor is a translation taken for one', () => {
    assert.equal(mayBeCopy(PROSA, PROSE, 0.9), false);
    const half = [...blocks.slice(0, 20), ...blocks.slice(20).map((block) => `otra ${block}`)];
    assert.equal(mayBeCopy(half.join('\n\n'), original, 0.9), false);
  });
});
