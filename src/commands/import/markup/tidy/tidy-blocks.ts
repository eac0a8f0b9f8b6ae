import type { Element, ElementContent } from 'hast';
import { elementOf, isBlock, isElement, isEmpty } from '../tree/elements.ts';
import { joined } from './inline-formats.ts';
import { beforeBlocks } from './keep-anchors.ts';

/** The paragraphs of a `<p>`: two breaks in a row are what readers see as the end of one. */
export function paragraphsOf(node: Element): ElementContent[] {
  const parts = partsOf(node.children);
  return parts.flatMap((children): Element[] =>
    children.every(isEmpty) ? [] : [{ ...node, children: [...children] }],
  );
}

/** The same for words that stand in a block without a paragraph. */
export function inParagraphs(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    const parts = partsOf(line);
    if (parts.length > 1) result.push(...paragraphsOf(elementOf('p', {}, line)));
    else result.push(...line);
    line = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      endLine();
      result.push(child);
    } else line.push(child);
  }
  endLine();
  return beforeBlocks(result);
}

/** Divides the words of a line where two breaks or more follow each other. */
function partsOf(nodes: readonly ElementContent[]): readonly (readonly ElementContent[])[] {
  const parts: ElementContent[][] = [];
  let part: ElementContent[] = [];
  let gap: ElementContent[] = [];
  for (const node of nodes) {
    const isBreak = isElement(node, 'br');
    if (isBreak || (gap.length > 0 && isBlank(node))) {
      gap.push(node);
      continue;
    }
    if (gap.filter((one) => isElement(one, 'br')).length > 1) {
      parts.push(part);
      part = [node];
    } else part.push(...gap, node);
    gap = [];
  }
  parts.push([...part, ...(parts.length > 0 || part.length > 0 ? [] : gap)]);
  return parts.filter(({ length }) => length > 0);
}

/** Only what can stand in a line: of blocks, their content remains, with a blank or a break between two. */
export function inWords(children: readonly ElementContent[]): ElementContent[] {
  const words = joined(children.flatMap(wordsOfBlock));
  const isGap = (node: ElementContent | undefined) => isElement(node, 'br') || isBlank(node);
  while (isGap(words[0])) words.shift();
  while (isGap(words.at(-1))) words.pop();
  return words;
}

function wordsOfBlock(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || !isBlock(node)) return [node];
  const blank: ElementContent = { type: 'text', value: ' ' };
  return [blank, ...node.children.flatMap(wordsOfBlock), blank];
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/** A list with items only. What stands between items belongs to the one before. */
export function itemsOf(list: Element): ElementContent[] {
  const items: Element[] = [];
  for (const child of list.children) {
    if (isElement(child, 'li')) items.push(child);
    else if (!isEmpty(child)) {
      const last = items.pop();
      items.push(last ? { ...last, children: [...last.children, child] } : elementOf('li', {}, [child]));
    }
  }
  if (items.every((item) => item.children.every(isEmpty))) return [];
  return [{ ...list, tagName: list.tagName === 'ol' ? 'ol' : 'ul', children: items }];
}
