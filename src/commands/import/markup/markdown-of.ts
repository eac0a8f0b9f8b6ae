import type { Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { blockHandlers } from './handle/blocks.ts';
import { embedHandlers } from './handle/embeds.ts';
import { pictureHandlers } from './handle/pictures.ts';
import { tableHandlers } from './handle/tables.ts';
import { wordHandlers } from './handle/words.ts';
import { limitDepth } from './tidy/limit-depth.ts';
import { tidyTree } from './tidy/tidy-tree.ts';
import { beginConversion, type Conversion, type MarkupOptions } from './tree/conversion.ts';
import type { Loss } from './tree/loss.ts';
import { setHeadingLevels } from './write/heading-levels.ts';
import { writeMarkdown } from './write/write-markdown.ts';

/** Markdown as this program reads it, made from HTML. */
export interface Converted {
  /** Ends with a line end, unless it is empty. */
  readonly markdown: string;
  /** What could not be kept, in the order of the text. */
  readonly losses: readonly Loss[];
  /** Addresses of the pictures that the text shows, and of its links, as they are written in it. */
  readonly pictures: readonly string[];
  readonly links: readonly string[];
  /** How many notes the text has. */
  readonly notes: number;
}

/**
 * Turns HTML into our Markdown, whose page has the same words in the same order, and the same links, notes and pictures.
 * @param tree in which notes are mentioned by `noteReference`
 */
export function markdownOf(tree: HastRoot, options: MarkupOptions): Converted {
  const conversion = beginConversion(options);
  const body = converted(tree, conversion);
  const definitions = notesOf(body, conversion);
  const root: Root = { type: 'root', children: [...body.children, ...definitions] };
  setHeadingLevels(root);
  const [pictures, links] = [new Set<string>(), new Set<string>()];
  visit(root, (node) => {
    if (node.type === 'image') pictures.add(node.url);
    if (node.type === 'link') links.add(node.url);
  });
  return {
    markdown: writeMarkdown(root),
    losses: conversion.losses,
    pictures: [...pictures],
    links: [...links],
    notes: definitions.length,
  };
}

function converted(tree: HastRoot, conversion: Conversion): Root {
  const children = tidyTree(limitDepth(tree, conversion), conversion);
  const handlers = {
    ...wordHandlers(conversion),
    ...blockHandlers(conversion),
    ...pictureHandlers(conversion),
    ...tableHandlers(conversion),
    ...embedHandlers(conversion),
  };
  const made = toMdast({ type: 'root', children }, { document: true, handlers });
  return made.type === 'root' ? made : { type: 'root', children: [made as RootContent] };
}

/** The notes in the order of the text, numbered from 1. */
function notesOf(body: Root, conversion: Conversion): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  const numbers = new Map<string, string>();
  const waiting: Nodes[] = [body];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    visit(next, (node) => {
      if (node.type !== 'footnoteReference') return;
      const label = node.identifier;
      const number = numbers.get(label) ?? String(numbers.size + 1);
      node.identifier = number;
      node.label = number;
      if (numbers.has(label)) return;
      numbers.set(label, number);
      const content = converted(
        { type: 'root', children: [...(conversion.notes.get(label) ?? [])] },
        conversion,
      );
      const children = content.children as FootnoteDefinition['children'];
      const definition: FootnoteDefinition = {
        type: 'footnoteDefinition',
        identifier: number,
        label: number,
        children,
      };
      definitions.push(definition);
      waiting.push(definition);
    });
  }
  for (const label of conversion.notes.keys()) {
    if (!numbers.has(label)) conversion.losses.push({ kind: 'unmentioned-note', label, line: undefined });
  }
  return definitions;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if (node.type === 'definitionList') {
    for (const { term, definitions } of node.items) {
      for (const child of [...term, ...definitions.flat()]) visit(child, see);
    }
  } else if ('children' in node) for (const child of node.children) visit(child, see);
}
