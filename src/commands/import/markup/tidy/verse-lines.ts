import type { Element, ElementContent } from 'hast';
import { classesOf, elementOf, isElement, isEmpty } from '../tree/elements.ts';
import { FORMATS } from './inline-formats.ts';
import { inWords } from './tidy-blocks.ts';

/** Whether an element is verse, or text whose line breaks count and that is more than code. */
export function isVerse(element: Element): boolean {
  if (classesOf(element).some((name) => /(?:^|-)(?:verse|poem|poetry)$/.test(name))) return true;
  return element.tagName === 'pre' && !isCode(element) && element.children.some(isFormat);
}

function isCode(element: Element): boolean {
  return element.children.some((child) => isElement(child, 'code'));
}

function isFormat(node: ElementContent): boolean {
  return isElement(node, 'x-note') || (node.type === 'element' && FORMATS.has(node.tagName));
}

/**
 * The verse that an element contains: an element for each line, its indentation as a number of blanks.
 * @param tidyLine tidies the nodes of a line, so that blanks stand outside of formats
 */
export function verseOf(
  element: Element,
  tidyLine: (line: readonly ElementContent[]) => readonly ElementContent[],
): Element {
  const isPre = element.tagName === 'pre';
  const written = linesOf(element.children, isPre).map((line) => {
    const { indent, children } = withoutIndent(tidyLine(line), isPre);
    return elementOf('x-line', { dataIndent: indent }, inWords(children));
  });
  const isBlank = (line: Element | undefined) => line?.children.every(isEmpty) ?? false;
  while (isBlank(written[0])) written.shift();
  while (isBlank(written.at(-1))) written.pop();
  return { ...elementOf('x-verse', {}, written), ...(element.position && { position: element.position }) };
}

/** Divides nodes into lines. */
function linesOf(nodes: readonly ElementContent[], isPre: boolean): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    const [first = [], ...others] = linesOfNode(node, isPre);
    lines.at(-1)?.push(...first);
    lines.push(...others);
  }
  return lines;
}

/** The first of these lines goes on with the line before. A format that spans several lines is repeated in each. */
function linesOfNode(node: ElementContent, isPre: boolean): ElementContent[][] {
  if (node.type === 'text' && isPre) {
    return node.value.split('\n').map((value): ElementContent[] => [{ type: 'text', value }]);
  }
  if (isElement(node, 'br')) return [[], []];
  // A stanza.
  if (isElement(node, 'p', 'div')) return [[], ...linesOf(node.children, isPre), []];
  if (node.type !== 'element' || node.children.length === 0) return [[node]];
  return linesOf(node.children, isPre).map((children) =>
    children.length === 0 ? [] : [{ ...node, children }],
  );
}

function withoutIndent(line: readonly ElementContent[], isPre: boolean) {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return { indent: 0, children: line };
  const value = first.value.replace(/^[\s\u00a0]+/, '');
  const blanks = first.value.slice(0, first.value.length - value.length).replaceAll('\t', '    ');
  // Outside of `<pre>`, only blanks that do not break are shown.
  const indent = isPre ? blanks.length : blanks.replace(/[^\u00a0]/g, '').length;
  return { indent, children: value === '' ? rest : [{ ...first, value }, ...rest] };
}
