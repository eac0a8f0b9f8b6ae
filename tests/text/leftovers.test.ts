import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderText } from '../../src/text/render-text.ts';
import { render, resolveInTests } from './rendering.ts';

/** A leftover, what the message quotes, and the text after following the hint. */
interface Case {
  readonly source: string;
  readonly written: string;
  /** Undefined if the hint says exactly what to write. Then the quoted words are replaced by it. */
  readonly cured?: string;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'links and pictures': [
    { source: 'See [a](media/my file.pdf).', written: '[a](media/my file.pdf)' },
    { source: '![A march](media/a (1) b.jpg)', written: '![A march](media/a (1) b.jpg)' },
    { source: 'See [a](essay.md “Title”).', written: '[a](essay.md “Title”)' },
    { source: 'See [a](my essay.md "Title").', written: '[a](my essay.md "Title")' },
    { source: 'See [*a* b](media/a _b_ c.pdf).', written: '[*a* b](media/a _b_ c.pdf)' },
    { source: 'See [a] (https://example.org/b_c).', written: '[a] (https://example.org/b_c)' },
    { source: 'See [a] (essay.md).', written: '[a] (essay.md)' },
    { source: '![A march] (media/a.jpg)', written: '![A march] (media/a.jpg)' },
    { source: 'See (a)[https://example.org/].', written: '(a)[https://example.org/]' },
    { source: 'See [a](essay.md', written: '[a](essay.md', cured: 'See [a](essay.md)' },
    { source: 'a](essay.md)', written: '](essay.md', cured: '[a](essay.md)' },
    { source: 'See ![a', written: '![', cured: 'See ![a](media/a.jpg)' },
    { source: 'See [a][b].', written: '[a][b]', cured: 'See [a][b].\n\n[b]: https://example.org/' },
    { source: 'See [a][].', written: '[a][]', cured: 'See [a](https://example.org/).' },
    { source: '[Editor]: hello', written: '[Editor]: hello' },
    { source: '> [x]: <https://example.org/> "T"', written: '[x]: <https://example.org/> "T"' },
  ],
  emphasis: [
    { source: 'It is ** very ** important.', written: '** very **' },
    { source: 'It is **very ** important.', written: '**very **' },
    { source: 'It is ** very** important.', written: '** very**' },
    { source: '**Note:**word', written: '**Note:**word' },
    { source: 'a word**“quoted”**another', written: 'word**“quoted”**another' },
    { source: '*Note:*word', written: '*Note:*word' },
    { source: 'a word * quoted * and more', written: '* quoted *' },
    { source: '**one** and ** two', written: '**', cured: '**one** and \\*\\* two' },
    { source: 'It is *very * important.', written: '*very *' },
    { source: '* very *', written: '* very *' },
    { source: 'It is _very _ important.', written: '_very _' },
    { source: 'It is ~~very ~~ important.', written: '~~very ~~' },
    { source: '__ very __', written: '__ very __' },
    { source: '*** very ***', written: '*** very ***' },
    { source: 'It is **very important.', written: '**very', cured: 'It is **very** important.' },
    { source: 'It is *very important.', written: '*very', cured: 'It is \\*very important.' },
    { source: '# A **heading', written: '**heading', cured: '# A **heading**' },
    { source: '- an *item', written: '*item', cured: '- an *item*' },
    { source: '| a |\n|---|\n| ** b ** |', written: '** b **' },
    { source: 'a[^1]\n\n[^1]: ** b **', written: '** b **' },
    { source: 'a^[** b **]', written: '** b **' },
    { source: '**[a](essay.md):**word', written: '**[a](essay.md):**word' },
  ],
  notes: [
    { source: 'a[^note 1]', written: '[^note 1]', cured: 'a[^note-1]\n\n[^note-1]: b' },
    {
      source: 'a[^1]\n\n[^1]: b\n[^2] c and d',
      written: '[^2] c and d',
      cured: 'a[^1][^2]\n\n[^1]: b\n[^2]: c and d',
    },
    {
      source: 'a[^1][^2]\n\n[^2]: c\n\n[^1]: b\n[^2] : not c',
      written: '[^2] : not c',
      cured: 'a[^1]\n\n[^1]: b',
    },
    {
      source: 'a[^1] b[^2]\n\n[^1]: One. [^2]: Two.',
      written: '[^2]: Two.',
      cured: 'a[^1] b[^2]\n\n[^1]: One.\n[^2]: Two.',
    },
    { source: 'a ^[b', written: '^[b', cured: 'a ^[b]' },
  ],
  lists: [
    { source: 'We want\n• bread\n• roses', written: '• bread', cured: 'We want\n- bread\n- roses' },
    { source: '• bread', written: '• bread' },
    { source: '-bread\n-roses', written: '-bread', cured: '- bread\n- roses' },
    { source: '– bread\n– roses', written: '– bread', cured: '- bread\n- roses' },
    {
      source: 'We want:\na) bread\nb) roses',
      written: 'a) bread',
      cured: 'We want:\n\na) bread\n\nb) roses',
    },
    {
      source: '(a) bread\nand more\n(b) roses',
      written: '(a) bread',
      cured: '(a) bread\nand more\n\n(b) roses',
    },
    { source: 'i. one\nii. two', written: 'i. one', cured: 'i. one\n\nii. two' },
    { source: '1.- one\n2.- two', written: '1.- one', cured: '1.- one\n\n2.- two' },
    { source: '1º one\n2º two', written: '1º one', cured: '1. one\n2. two' },
    { source: '1º) one\n2º) two', written: '1º) one', cured: '1) one\n2) two' },
    { source: '→ bread\n→ roses', written: '→ bread', cured: '- bread\n- roses' },
    { source: '1.One\n2.Two', written: '1.One', cured: '1. One\n2. Two' },
    {
      source: 'Dates:\n1968. One.\n1970. Two.',
      written: '1968. One.',
      cured: 'Dates:\n\n1968. One.\n\n1970. Two.',
    },
    { source: '—Hello.\n—Goodbye.', written: '—Hello.', cured: '—Hello.\n\n—Goodbye.' },
  ],
  blocks: [
    { source: '##Heading', written: '##Heading' },
    { source: 'Text\n###Heading', written: '###Heading' },
    { source: '#What we learned', written: '#What we learned' },
    { source: '##\n\nText', written: '##', cured: '## Words\n\nText' },
    {
      source: 'A whole paragraph.\n---\n\nText',
      written: 'A whole paragraph.',
      cured: 'A whole paragraph.\n\n---\n\nText',
    },
    { source: 'Two lines\nof text\n===', written: 'Two lines of text', cured: 'Two lines\nof text' },
    { source: 'Two words\n---', written: 'Two words', cured: '## Two words' },
    { source: 'a\n\n```text\nb\n\nc', written: '```', cured: 'a\n\n```text\nb\n```\n\nc' },
    { source: '> ~~~\n> b\n\nc', written: '~~~', cured: '> ~~~\n> b\n> ~~~\n\nc' },
    {
      source: '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
      written: '3 |',
      cured: '| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |',
    },
    { source: '> a | b\n> --|--\n> 1 | 2 | 3', written: '3', cured: '> a | b\n> --|--\n> 1 | 2 \\| 3' },
    { source: '| a | b |\n|---|\n| 1 | 2 |', written: '|---|', cured: '| a | b |\n|---|---|\n| 1 | 2 |' },
    { source: '| a | b |\n| 1 | 2 |', written: '| a | b |', cured: '| a | b |\n|---|---|\n| 1 | 2 |' },
    {
      source: '    This is a paragraph that begins with blanks and that is not code.',
      written: 'This is a paragraph that begins with blanks and that is not…',
      cured: 'This is a paragraph that begins with blanks and that is not code.',
    },
  ],
  'other signs': [
    { source: 'a `code', written: '`code', cured: 'a `code`' },
    { source: "``quoted''", written: "``quoted''" },
    {
      source: 'a {{< figure src="b" >}}',
      written: '{{< figure src="b" >}}',
      cured: 'a `{{< figure src="b" >}}`',
    },
    { source: '[a](essay.md){.note}', written: '{.note}', cured: '[a](essay.md)' },
    { source: '[caption id="a"]A march', written: '[caption id="a"]', cured: 'A march' },
    { source: 'a [b]bold[/b] word', written: '[b]', cured: 'a **bold** word' },
    { source: 'a [[Wiki page]]', written: '[[Wiki page]]', cured: 'a `[[Wiki page]]`' },
    { source: '==marked==', written: '==marked==', cured: 'marked' },
    { source: '::: note\na\n:::', written: '::: note', cured: 'a' },
    { source: 'a&nbsp b', written: '&nbsp', cured: 'a b' },
  ],
};

/** The first leftover of a source. */
function leftoverIn(source: string) {
  const found = render(source).problems.find(({ rule }) => rule === 'leftover-markup');
  return found ?? assert.fail(`nothing found in ${source}`);
}

/** The source with the quoted words at the problem's place replaced by what the hint says. */
function follow(source: string, written: string): string {
  const { line, column, hint } = leftoverIn(source);
  const better = /write "(.*?)"(?:\.|,| Do)/i.exec(hint.en)?.[1] ?? assert.fail(hint.en);
  const lines = source.split('\n');
  const found = lines[line - 1] ?? '';
  const start = written.startsWith('* ') ? found.indexOf(written) : column - 1;
  assert.equal(found.slice(start, start + written.length), written, 'place');
  lines[line - 1] = found.slice(0, start) + better + found.slice(start + written.length);
  return lines.join('\n');
}

for (const [name, cases] of Object.entries(CASES)) {
  describe(`leftovers of ${name} are told, and the cure removes them`, () => {
    for (const { source, written, cured } of cases) {
      test(source, () => {
        const { message, severity } = leftoverIn(source);
        if (!['fence', '|---|'].includes(written) && !/^(?:```|~~~)$/.test(written)) {
          assert.ok(message.en.includes(`"${written}"`), message.en);
          assert.ok(message.es.includes(`"${written}"`), message.es);
        }
        assert.equal(severity, 'warning');
        const { problems } = render(cured ?? follow(source, written));
        assert.deepEqual(
          problems.filter(({ rule }) => rule !== 'missing-picture').map(({ message }) => message.en),
          [],
        );
      });
    }
  });
}

describe('a text that begins with its own title', () => {
  const told = (body: string) => {
    const source = {
      file: 'content/a.md',
      body,
      bodyLine: 4,
      documentId: 'a',
      title: 'What we “learned”: *twice*',
    };
    return renderText({ ...source, language: 'en' }, resolveInTests).problems.map(({ rule, line }) => ({
      rule,
      line,
    }));
  };
  test('is told, as a heading or a paragraph', () => {
    for (const body of [
      '# What we "learned": twice\n\nText',
      '\n**What we learned: twice**\n\nText',
      '# WHAT WE LEARNED, TWICE',
    ]) {
      assert.deepEqual(told(body), [{ rule: 'leftover-markup', line: body.startsWith('\n') ? 5 : 4 }], body);
    }
  });
  test('is not told if the words go on, or come later', () => {
    assert.deepEqual(told('## What we learned: twice, and again'), []);
    assert.deepEqual(told('What we learned twice.'), []);
    assert.deepEqual(told('Text\n\n## What we learned: twice'), []);
  });
});

test('an empty heading is not published', () => {
  assert.equal(render('##\n\nText').html, '<p id="p1">Text</p>\n');
});

test('what is told is quoted as it is written, with code, escaped characters and notes in it', () => {
  for (const [source, written] of [
    ['P {{< \\_\\_proto >}} q', '{{< \\_\\_proto >}}'],
    ['P {% a `x` b[^1] %} q\n\n[^1]: N.', '{% a `x` b[^1] %}'],
    ['P[^a\\_b c] q', '[^a\\_b c]'],
  ] as const) {
    const [problem, ...others] = render(source).problems;
    assert.deepEqual(others, [], source);
    assert.ok(problem?.message.en.includes(written), `${source}: ${problem?.message.en}`);
  }
});
