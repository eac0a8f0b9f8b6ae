/** Texts for which a careless parser needs quadratic time or memory, or overflows its stack. */
export const PATHOLOGICAL: Readonly<Record<string, () => string>> = {
  'brackets-open': () => `${'['.repeat(50_000)}\n\n${'[a]('.repeat(20_000)}\n\n${'!['.repeat(20_000)}`,
  'brackets-closed': () => `${'['.repeat(20_000)}a${']'.repeat(20_000)}`,
  'quotations-deep': () => `${'>'.repeat(5000)} deep`,
  'quotations-deeper-by-line': () =>
    Array.from({ length: 2000 }, (_, depth) => `${'>'.repeat(depth)} x`).join('\n'),
  emphasis: () =>
    `${'*a_b '.repeat(20_000)}\n\n${'*'.repeat(50_000)}a${'*'.repeat(50_000)}\n\n${'a**b'.repeat(20_000)}`,
  'lists-nested': () => Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'lists-in-one-line': () => `${'1. '.repeat(3000)}x`,
  backticks: () => Array.from({ length: 2000 }, (_, count) => '`'.repeat(count)).join(' '),
  'tags-open': () => '<div>'.repeat(10_000),
  'tags-confused': () => `${'<b>'.repeat(5000)}\n\n${'</p>'.repeat(5000)}${'<p><a><table>'.repeat(1000)}`,
  'details-within-details': () => '<details><summary>a</summary>'.repeat(7000),
  'verse-in-deep-emphasis': () =>
    `\`\`\`verse\n${'*'.repeat(2000)}a\n${'b\n'.repeat(4000)}c${'*'.repeat(2000)}\n\`\`\``,
  'tags-unclosed': () =>
    ['<a href="', '<!-- ', '<?', '<![CDATA[', '</', '<!'].map((part) => part.repeat(20_000)).join('\n\n'),
  references: () =>
    `${Array.from({ length: 5000 }, (_, index) => `[a${index}]: https://e.example/${index}`).join('\n')}\n\n${'[a0]'.repeat(5000)}`,
  'table-of-few-cells': () => `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|x\n'.repeat(1000)}`,
  entities: () => `${'&#x202e;'.repeat(20_000)}${'&'.repeat(50_000)}`,
  'headings-alike': () => '# Same\n\n'.repeat(3000),
  'note-mentioned-often': () => `${'x[^a] '.repeat(2000)}\n\n[^a]: N.\n`,
  'notes-within-notes': () => `${'x^['.repeat(5000)}y${']'.repeat(5000)}`,
  'notes-in-a-circle': () => 'x[^a]\n\n[^a]: y[^b]\n\n[^b]: z[^a]\n',
  definitions: () => `${'Term\n: def\n'.repeat(3000)}\n\n${': '.repeat(3000)}`,
  addresses: () =>
    `${'<http://a.example/'.repeat(5000)}\n\n${'http://'.repeat(5000)}\n\n${'a@'.repeat(5000)}`,
  templates: () => `${'{{'.repeat(50_000)}\n\n${'{%'.repeat(50_000)}`,
  'quotation-marks': () => '"\''.repeat(50_000),
  dashes: () => `${'-'.repeat(200_000)}\n\na${' -'.repeat(100_000)}\n\nb${'–'.repeat(100_000)}`,
  spaces: () => `a${' '.repeat(200_000)}b\n\n${'\t'.repeat(100_000)}c\n\n${'\n'.repeat(200_000)}`,
};

/** Texts that are only enormous: as long as the longest books, in every way that a text can be long. */
export const ENORMOUS: Readonly<Record<string, () => string>> = {
  'three-megabytes': () => `${'Some words of a long text. '.repeat(40)}\n\n`.repeat(2900),
  'one-line': () => 'word '.repeat(100_000),
  'long-list': () => '- item\n'.repeat(10_000),
  'three-thousand-notes': () =>
    Array.from({ length: 3000 }, (_, index) => `Word[^${index}].\n\n[^${index}]: Note ${index}.\n`).join(
      '\n',
    ),
};
