import type { Element, ElementContent } from 'hast';
import { attribute, classesOf, elementOf, isElement, isEmpty, wordsOf } from '../markup/tree/elements.ts';
import { ID_PREFIX } from './read-docx.ts';
import { NUMBER_MARK } from './rules/list-numbers.ts';
import { ROLE_PREFIX } from './rules/style-roles.ts';

const MARK = new RegExp(`^${ID_PREFIX}${NUMBER_MARK}(\\w+)-(\\d+)$`);

/** What a document says in Word's way, in that of HTML: numbers of lists, heads of tables, captions, cross-references. */
export function tidyDocument(nodes: readonly ElementContent[]): ElementContent[] {
  const ids = new Set<string>();
  collectIds(nodes, ids);
  return withCaptions(nodes.map((node) => tidied(node, ids)));
}

function collectIds(nodes: readonly ElementContent[], ids: Set<string>): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const id = attribute(node, 'id');
    if (id !== undefined) ids.add(id);
    collectIds(node.children, ids);
  }
}

function tidied(node: ElementContent, ids: ReadonlySet<string>): ElementContent {
  if (node.type !== 'element') return node;
  const format = node.tagName === 'ol' ? formatOf(node) : undefined;
  const children = node.children.map((child) => tidied(child, ids));
  if (format !== undefined) return { ...node, properties: { ...node.properties, type: format }, children };
  const element = { ...node, children };
  if (node.tagName === 'li') return numbered(element);
  if (node.tagName === 'table') return withWholeHead(element);
  const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
  // A reference to a place that the document does not have any more.
  const isDead = href?.startsWith('#') && !ids.has(href.slice(1));
  return isDead ? elementOf('span', {}, children) : element;
}

/** Formats of numbers as HTML calls them. Markdown has only numbers, which is then reported. */
const FORMATS: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

function formatOf(list: Element): string | undefined {
  const first = list.children.find((item) => isElement(item, 'li'));
  const mark = isElement(first) ? markIn(first) : undefined;
  const [, format = ''] = MARK.exec(mark ? (attribute(mark, 'id') ?? '') : '') ?? [];
  return FORMATS[format];
}

/** An item with the number that its bookmark carries. */
function numbered(item: Element): Element {
  const mark = markIn(item);
  if (!mark) return item;
  const [, , number] = MARK.exec(attribute(mark, 'id') ?? '') ?? [];
  return {
    ...item,
    properties: { ...item.properties, ...(number !== undefined && { value: number }) },
    children: without(mark, item.children),
  };
}

function markIn(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element' || isElement(child, 'ul', 'ol')) continue;
    if (MARK.test(attribute(child, 'id') ?? '')) return child;
    const inner = markIn(child);
    if (inner) return inner;
  }
  return undefined;
}

function without(mark: Element, nodes: readonly ElementContent[]): ElementContent[] {
  return nodes
    .filter((node) => node !== mark)
    .map((node) => (node.type === 'element' ? { ...node, children: without(mark, node.children) } : node));
}

/** A table whose head has all rows that its merged cells reach into, and in which the words of the head are not bold again. */
function withWholeHead(table: Element): Element {
  const head = table.children.find((part) => isElement(part, 'thead'));
  const body = table.children.find((part) => isElement(part, 'tbody'));
  if (!isElement(head) || !isElement(body)) return table;
  const rows = [...head.children];
  const rest = [...body.children];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const reach = isElement(row) ? Math.max(1, ...row.children.map(rowsOf)) : 1;
    while (rows.length < index + reach && rest[0]) rows.push(...rest.splice(0, 1));
  }
  const heads = rows.map((row) => (isElement(row) ? { ...row, children: row.children.map(headOf) } : row));
  const parts = [{ ...head, children: heads }, ...(rest.length > 0 ? [{ ...body, children: rest }] : [])];
  return { ...table, children: parts };
}

function rowsOf(cell: ElementContent): number {
  return isElement(cell, 'td', 'th') ? Number(attribute(cell, 'rowSpan') ?? 1) || 1 : 1;
}

function headOf(cell: ElementContent): ElementContent {
  if (!isElement(cell, 'td', 'th')) return cell;
  return { ...cell, tagName: 'th', children: cell.children.map(notBold) };
}

function notBold(node: ElementContent): ElementContent {
  if (!isElement(node, 'p')) return node;
  const shown = node.children.filter((child) => !isEmpty(child));
  const isBold = shown.length > 0 && shown.every((child) => isElement(child, 'strong'));
  return isBold
    ? {
        ...node,
        children: node.children.flatMap((child) => (isElement(child, 'strong') ? child.children : [child])),
      }
    : node;
}

/** A paragraph in the style for captions belongs to the picture before it, or to the one after it. */
function withCaptions(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    if (isEmpty(node)) continue;
    const last = result.at(-1);
    if (isCaption(node) && isPicture(last)) {
      result.splice(-1, 1, figureOf(last, node));
    } else if (isPicture(node) && isCaption(last) && isPictureCaption(last)) {
      result.splice(-1, 1, figureOf(node, last));
    } else result.push(node);
  }
  return result;
}

function isCaption(node: ElementContent | undefined): node is Element {
  return isElement(node, 'p') && classesOf(node).includes(`${ROLE_PREFIX}caption`);
}

/** A caption above: that of a table says so. */
function isPictureCaption(caption: Element): boolean {
  return !/^(?:table|tabla|cuadro|tableau)\b/i.test(wordsOf(caption).trim());
}

function isPicture(node: ElementContent | undefined): node is Element {
  if (!isElement(node, 'p')) return false;
  const shown = node.children.filter((child) => !isEmpty(child));
  return shown.length === 1 && isElement(shown[0], 'img');
}

function figureOf(picture: Element, caption: Element): Element {
  return elementOf('figure', {}, [...picture.children, elementOf('figcaption', {}, caption.children)]);
}
