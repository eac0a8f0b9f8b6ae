import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Join, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { blockWriters } from './write-blocks.ts';
import { wordWriters } from './write-words.ts';

/** Signs that our Markdown has a meaning for, and CommonMark has none. */
const UNSAFE: readonly Unsafe[] = [
  // A definition.
  { atBreak: true, character: ':', after: '[ \\t]' },
  // A line of verse.
  { atBreak: true, character: '|' },
  // A note within the text: `^[`.
  { character: '^', after: '\\[', inConstruct: 'phrasing' },
  // The definition of a note, after a mention of one.
  { before: '\\]', character: ':', inConstruct: 'phrasing' },
  // The id of a heading.
  { character: '{', after: '#', inConstruct: 'headingAtx' },
];

/** Blocks that need an empty line before and after them, even in a list without empty lines. */
const APART: ReadonlySet<string> = new Set(['rawBlock', 'definitionList']);

const apart: Join = (left, right) => (APART.has(left.type) || APART.has(right.type) ? 1 : undefined);

const OPTIONS: Options = {
  bullet: '-',
  rule: '*',
  ruleSpaces: true,
  listItemIndent: 'one',
  fences: true,
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    { unsafe: [...UNSAFE], join: [apart], handlers: { ...wordWriters, ...blockWriters } },
  ],
};

/** Markdown that this program reads as the same text. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, OPTIONS);
}
