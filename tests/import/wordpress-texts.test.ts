import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { convertText } from '../../src/commands/import/wordpress/texts/convert-text.ts';
import { paragraphsOf } from '../../src/commands/import/wordpress/texts/paragraphs.ts';
import type { LibraryFile } from '../../src/commands/import/wordpress/texts/shortcodes.ts';
import { pairsIn } from '../text/pairs.ts';

const fixtures = (name: string) =>
  pairsIn(readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8'));

/** Three pictures and a sound. */
const FILES: Readonly<Record<string, LibraryFile>> = Object.fromEntries(
  ['a.jpg', 'b.jpg', 'c.jpg', 'speech.mp3'].map((name, index) => [
    String(index + 1),
    {
      address: `https://old.example.org/wp-content/uploads/${name}`,
      alt: `Alt ${index + 1}`,
      title: `Title ${index + 1}`,
      caption: index === 0 ? 'Caption <em>one</em>' : '',
    },
  ]),
);

/** The JSON that the block editor keeps beside a text. */
const NOTES = JSON.stringify([
  { id: 'n1', content: 'The first note.' },
  { id: 'n2', content: 'The <em>second</em>.' },
]);

function markdownFrom(source: string): string {
  const { markdown } = convertText(source, NOTES, {
    library: {
      byId: (id) => FILES[id],
      byAddress: (address) => Object.values(FILES).find((file) => file.address === address),
      attached: [FILES['1'], FILES['2']].filter((file) => file !== undefined),
    },
    patternOf: (id) => (id === '7' ? '<!-- wp:paragraph --><p>Shared.</p><!-- /wp:paragraph -->' : undefined),
    rewrite: (address) => address,
  });
  return markdown;
}

describe('paragraphs from line breaks', () => {
  for (const { name, source, result } of fixtures('paragraphs'))
    test(name, () => assert.equal(paragraphsOf(source).trim(), result.trim()));
});

describe('texts of WordPress', () => {
  for (const { name, source, result } of fixtures('wordpress'))
    test(name, () => assert.equal(markdownFrom(source).trim(), result.trim()));
});

test('texts that would take long if the work were quadratic', () => {
  const long = [
    '[caption '.repeat(20_000),
    '((note '.repeat(20_000),
    '<!-- wp:x '.repeat(20_000),
    '[footnote]'.repeat(20_000),
    '<a href="#_ftn1">[1]</a>'.repeat(3_000),
    '<div>'.repeat(5_000),
    '</p>'.repeat(20_000),
    '<pre>'.repeat(20_000),
    '<a '.repeat(20_000),
    '\n \n'.repeat(20_000),
  ];
  for (const text of long) assert.equal(typeof markdownFrom(text), 'string');
});
