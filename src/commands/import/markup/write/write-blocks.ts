import type { Heading, List, ListItem, Parents, RootContent } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';
import type { DefinitionList, RawBlock, Verse } from './markdown-nodes.ts';

/** Writers of blocks that Markdown has no standard for, or that we write otherwise. */
export const blockWriters = {
  heading: (node: Heading, parent: Parents | undefined, state: State, info: Info): string => {
    const written = defaultHandlers.heading(node, parent, state, info);
    return node.data?.id === undefined ? written : `${written} {#${node.data.id}}`;
  },
  listItem: (node: ListItem, parent: Parents | undefined, state: State, info: Info): string => {
    const number = node.data?.number;
    const counted: List | undefined =
      parent?.type === 'list' && number !== undefined
        ? { ...parent, start: number, children: [node] }
        : undefined;
    return defaultHandlers.listItem(node, counted ?? parent, state, info);
  },
  rawBlock: ({ value }: RawBlock): string => value,
  verse: (node: Verse, _parent: Parents | undefined, state: State, info: Info): string => {
    const exit = state.enter('phrasing');
    const lines = node.children.map((line, index) => {
      const words = state.containerPhrasing(line, { ...info, before: '\n', after: '\n' });
      return ' '.repeat(node.indents[index] ?? 0) + words;
    });
    exit();
    return ['```verse', ...lines, '```'].join('\n');
  },
  definitionList: (node: DefinitionList, _parent: Parents | undefined, state: State, info: Info): string =>
    node.items.map((item) => definitionOf(item, state, info)).join('\n\n'),
};

function definitionOf(item: DefinitionList['items'][number], state: State, info: Info): string {
  const exit = state.enter('phrasing');
  const term = state.containerPhrasing(
    { type: 'paragraph', children: [...item.term] },
    { ...info, before: '\n', after: '\n' },
  );
  exit();
  const definitions = item.definitions.map((blocks) => {
    const content = state.containerFlow({ type: 'root', children: [...blocks] as RootContent[] }, info);
    return state.indentLines(content, (line, index, blank) => {
      if (index === 0) return `: ${line}`;
      return blank ? '' : `  ${line}`;
    });
  });
  return [term, ...definitions].join('\n');
}
