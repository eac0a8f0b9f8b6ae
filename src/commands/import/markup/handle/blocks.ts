import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { canBeOpened } from '../../../../model/web-address.ts';
import { styleOf } from '../tidy/inline-formats.ts';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, isElement, wordsOf } from '../tree/elements.ts';
import { type Definition, type DefinitionList, rawBlock } from '../write/markdown-nodes.ts';
import { languageOf } from './code-language.ts';
import { htmlOf, startTag } from './html-words.ts';

/** How elements that are blocks become Markdown, except tables, pictures and players. */
export function blockHandlers(conversion: Conversion): Readonly<Record<string, Handle>> {
  const headings = Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingOf]));
  return {
    ...headings,
    ol: (state, element) => listOf(state, element, conversion),
    dl: definitionsOf,
    pre: codeOf,
    blockquote: quotationOf,
    details: detailsOf,
    'x-verse': verseOf,
  };
}

/** Words that stand in one line of Markdown: their breaks are written as HTML. */
export function inOneLine(nodes: readonly RootContent[]): PhrasingContent[] {
  return (nodes as PhrasingContent[]).map((node): PhrasingContent => {
    if (node.type === 'break') return { type: 'html', value: '<br>' };
    return 'children' in node ? ({ ...node, children: inOneLine(node.children) } as PhrasingContent) : node;
  });
}

function headingOf(state: State, element: Element): Heading {
  const id = attribute(element, 'dataName');
  return {
    type: 'heading',
    depth: Number(element.tagName.slice(1)) as Heading['depth'],
    children: inOneLine(state.all(element)),
    ...(id !== undefined && { data: { id } }),
  };
}

function listOf(state: State, element: Element, conversion: Conversion): List {
  const type = attribute(element, 'type') ?? styleOf(element).get('list-style-type') ?? '1';
  if (/^[aiAI]$|alpha|roman|latin/.test(type)) conversion.lose(element, { kind: 'list-letters' });
  const items = element.children.filter((child) => isElement(child, 'li'));
  const isReversed = element.properties['reversed'] !== undefined && element.properties['reversed'] !== false;
  const start = numberOf(element, 'start') ?? (isReversed ? items.length : 1);
  const children: ListItem[] = [];
  let next = start;
  for (const item of items) {
    const node = state.one(item, element) as ListItem;
    const number = numberOf(item, 'value') ?? next;
    next = number + (isReversed ? -1 : 1);
    children.push({ ...node, data: { number } });
  }
  const spread = children.some((item) => item.spread);
  return { type: 'list', ordered: true, start, spread, children };
}

/** A number that a list of ours can have. */
function numberOf(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}

/** A definition list. If several terms share a definition, or one has none, it is written as HTML. */
function definitionsOf(state: State, element: Element): DefinitionList | RootContent[] {
  const parts = element.children.flatMap((child): ElementContent[] =>
    isElement(child, 'div') ? child.children : [child],
  );
  const items: { term: PhrasingContent[]; definitions: RootContent[][] }[] = [];
  let isRegular = true;
  const all: RootContent[] = [rawBlock('<dl>')];
  for (const part of parts) {
    if (isElement(part, 'dt')) {
      if (items.at(-1)?.definitions.length === 0) isRegular = false;
      const term = inOneLine(state.all(part));
      if (term.length === 0) isRegular = false;
      items.push({ term, definitions: [] });
      all.push(rawBlock('<dt>'), { type: 'paragraph', children: term }, rawBlock('</dt>'));
    } else if (isElement(part, 'dd')) {
      const definition = state.toFlow(state.all(part)) as RootContent[];
      if (items.length === 0 || definition[0]?.type !== 'paragraph') isRegular = false;
      items.at(-1)?.definitions.push(definition);
      all.push(rawBlock('<dd>'), ...definition, rawBlock('</dd>'));
    } else
      all.push(...(state.toFlow([state.one(part, element) ?? []].flat() as RootContent[]) as RootContent[]));
  }
  if (items.at(-1)?.definitions.length === 0) isRegular = false;
  const list: readonly Definition[] = items;
  return isRegular ? { type: 'definitionList', items: list } : [...all, rawBlock('</dl>')];
}

function codeOf(_: State, element: Element): RootContent {
  const value = wordsOf(element).replace(/^\n|\n$/g, '');
  return { type: 'code', lang: languageOf(element) ?? null, value };
}

/** The address of what is quoted has no place in Markdown. */
function quotationOf(state: State, element: Element): RootContent | RootContent[] {
  const children = state.toFlow(state.all(element)) as BlockContent[];
  const cite = attribute(element, 'cite');
  if (cite === undefined || !/^https?:/i.test(cite) || !canBeOpened(cite))
    return { type: 'blockquote', children };
  return [rawBlock(startTag('blockquote', { cite })), ...children, rawBlock('</blockquote>')];
}

function detailsOf(state: State, element: Element): RootContent[] {
  const summary = element.children.find((child) => isElement(child, 'summary'));
  const words = isElement(summary) ? inOneLine(state.all(summary)) : [];
  const rest = { ...element, children: element.children.filter((child) => child !== summary) };
  const written = htmlOf(words);
  const begin: RootContent[] =
    written === undefined
      ? [rawBlock('<details>\n<summary>'), { type: 'paragraph', children: words }, rawBlock('</summary>')]
      : [rawBlock(`<details>${written === '' ? '' : `\n<summary>${written}</summary>`}`)];
  return [...begin, ...(state.toFlow(state.all(rest)) as RootContent[]), rawBlock('</details>')];
}

function verseOf(state: State, element: Element): RootContent {
  const lines = element.children.filter((line) => isElement(line));
  const children = lines.map(
    (line): Paragraph => ({ type: 'paragraph', children: inOneLine(state.all(line)) }),
  );
  const indents = lines.map((line) => Number(attribute(line, 'dataIndent') ?? 0));
  return { type: 'verse', children, indents };
}
