import fc from 'fast-check';

/** Pieces of text in which Markdown could see marks. */
const TRICKY = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '#',
    '## ',
    '>',
    '- ',
    '+ ',
    '1. ',
    '1968. ',
    '2) ',
    '007. ',
    '|',
    '| ',
  ],
  ...[
    ': ',
    '~ ',
    '\\',
    '\\*',
    '[',
    ']',
    '[x]',
    '[x](y)',
    '![x](y)',
    '[^1]',
    '[^1]: ',
    '^[n]',
    '<b>',
    '&amp;',
    '&',
  ],
  ...[
    '{#id}',
    '{{x}}',
    '---',
    '===',
    '***',
    '"',
    "'",
    '«',
    '»',
    '—',
    '...',
    '(',
    ')',
    '!',
    '\u00a0',
    '\n',
    '$1',
    '%',
  ],
];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const word = fc.stringMatching(/^[a-zñé0-9]{1,6}$/);
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKY) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => escaped(pieces.join('')));

const { words, blocks } = fc.letrec<{ words: string; blocks: string; item: string }>((tie) => {
  const inline = (name: string, attributes = '') =>
    tie('words').map((inner) => `<${name}${attributes}>${inner}</${name}>`);
  const block = (name: string) => tie('words').map((inner) => `<${name}>${inner}</${name}>`);
  const rows = (inner: fc.Arbitrary<string>) =>
    fc
      .array(fc.array(inner, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((cells) =>
        cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join(''),
      );
  return {
    words: fc
      .array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          { weight: 6, arbitrary: text },
          fc
            .constantFrom('em', 'strong', 'b', 'i', 's', 'u', 'sub', 'mark', 'span', 'q', 'cite')
            .chain((name) => inline(name)),
          inline('a', ' href="https://example.org/a_b"'),
          inline('span', ' style="font-weight:700"'),
          fc.constant('<br>'),
          fc.constant('<img src="media/a.jpg" alt="x *y*">'),
          fc.constant('<code>a`b | c</code>'),
          fc.constant('<x-note data-label="n">*</x-note>'),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('')),
    item: fc.oneof({ depthSize: 'small' }, tie('words'), tie('blocks')),
    blocks: fc
      .array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          {
            weight: 5,
            arbitrary: fc.constantFrom('p', 'h1', 'h2', 'h4', 'div', 'blockquote', 'section').chain(block),
          },
          text,
          fc
            .array(tie('item'), { minLength: 1, maxLength: 3 })
            .map((items) => `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`),
          fc
            .tuple(fc.integer({ min: 0, max: 2000 }), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
            .map(
              ([start, items]) =>
                `<ol start="${start}">${items.map((one) => `<li>${one}</li>`).join('')}</ol>`,
            ),
          rows(tie('words')).map((inner) => `<table>${inner}</table>`),
          rows(tie('item')).map((inner) => `<table>${inner.replace('<td>', '<td colspan="2">')}</table>`),
          tie('item').map((inner) => `<blockquote>${inner}</blockquote>`),
          fc
            .tuple(tie('words'), tie('item'))
            .map(([term, inner]) => `<dl><dt>${term}</dt><dd>${inner}</dd></dl>`),
          tie('words').map(
            (inner) => `<figure><img src="media/a.jpg" alt="x"><figcaption>${inner}</figcaption></figure>`,
          ),
          tie('item').map((inner) => `<details><summary>s</summary>${inner}</details>`),
          tie('words').map((inner) => `<pre class="wp-block-verse">${inner}</pre>`),
          text.map((inner) => `<pre><code>${inner}</code></pre>`),
          fc.constant('<hr>'),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join('')),
  };
});

/** HTML as people and programs write it, with signs in its words that mean something in Markdown. */
export const generatedHtml = fc.oneof(blocks, words);
