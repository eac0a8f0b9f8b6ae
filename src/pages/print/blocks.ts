import type { Element, ElementContent } from 'hast';
import { isParagraphId } from '../../text/paragraphs.ts';
import { isBlock, keepsHeadings } from './block-elements.ts';
import { partsOfParagraph } from './lines.ts';
import { pictureOf } from './pictures.ts';
import type { Block, ListItem, Run, TermItem } from './printed.ts';
import { languageOf, runsOf } from './runs.ts';
import { tableOf } from './tables.ts';
import { type Around, elementsIn, hasClass, hasPicture, type TextReading } from './text-reading.ts';
import { verseOf } from './verse.ts';

/** Blocks inside so many others are set as if they were in fewer: there would be no room for them. */
const DEEPEST = 6;

/** The blocks of a part of a text. Words outside of any block are paragraphs. */
export function blocksOf(
  nodes: readonly ElementContent[],
  reading: TextReading,
  around: Around,
): readonly Block[] {
  const blocks: Block[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    blocks.push(...lineOf(line, reading, around));
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksOfElement(node, reading, around));
    }
  }
  endLine();
  return blocks;
}

/** A paragraph, its pictures that stand by themselves, or nothing if there is nothing in it. */
function lineOf(nodes: readonly ElementContent[], reading: TextReading, around: Around): readonly Block[] {
  const runs = runsOf(nodes, reading);
  const labels = nodes.flatMap((node) => (node.type === 'element' ? labelsIn(node, reading) : []));
  if (runs.length === 0) {
    around.waiting.push(...labels);
    return [];
  }
  const [first, ...others] = partsOfParagraph(runs);
  return [
    ...(first ? [{ ...first, ...placed(around, labels) }] : []),
    ...others.map((part) => ({ ...part, ...placed(around) })),
  ];
}

/** The labels of an element and of what is in it, as far as links lead there. */
function labelsIn(element: Element, reading: TextReading): readonly string[] {
  if (reading.targets.size === 0) return [];
  const inside = element.children.flatMap((node) => (node.type === 'element' ? labelsIn(node, reading) : []));
  return [...labelOf(element, reading), ...inside];
}

function labelOf({ properties: { id } }: Element, { targets, prefix }: TextReading): readonly string[] {
  return typeof id === 'string' && targets.has(id) ? [prefix + id] : [];
}

function placed(
  { language, direction, waiting }: Around,
  labels: readonly string[] = [],
): Pick<Block, 'labels' | 'language' | 'direction'> {
  const all = [...waiting.splice(0), ...labels];
  return {
    ...(all.length > 0 && { labels: all }),
    ...(language !== undefined && { language }),
    ...(direction && { direction }),
  };
}

/** What is around the blocks in an element. */
function insideOf(element: Element, around: Around, reading: TextReading): Around {
  const { dir } = element.properties;
  around.waiting.push(...labelOf(element, reading));
  const direction =
    dir === 'ltr' || dir === 'rtl' ? dir : dir === 'auto' ? other(around, reading) : undefined;
  return {
    ...around,
    ...languageOf(element),
    ...(direction && { direction }),
    depth: around.depth + 1,
    isPart: around.isPart || !keepsHeadings(element),
  };
}

/** `auto` is only written where the words run the other way. */
function other({ direction }: Around, reading: TextReading): 'ltr' | 'rtl' {
  return (direction ?? reading.direction) === 'rtl' ? 'ltr' : 'rtl';
}

function blocksOfElement(element: Element, reading: TextReading, around: Around): readonly Block[] {
  const inner = insideOf(element, around, reading);
  const inside = () => blocksOf(element.children, reading, inner);
  const tooDeep = around.depth >= DEEPEST;
  switch (element.tagName) {
    case 'p':
      return paragraphOf(element, reading, inner);
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingOf(element, reading, inner);
    case 'hr':
      return [{ kind: 'rule', ...placed(inner) }];
    case 'pre':
      return [{ kind: 'code', text: plainText(element).replace(/\n$/, ''), ...placed(inner) }];
    case 'blockquote':
      return tooDeep ? inside() : [{ kind: 'quotation', blocks: inside() }];
    case 'ul':
    case 'ol':
      return tooDeep ? inside() : listOf(element, reading, inner);
    case 'dl':
      return tooDeep ? inside() : [{ kind: 'terms', items: termsOf(element, reading, inner) }];
    case 'figure':
      return tooDeep ? inside() : figureOf(element, reading, inner);
    case 'details':
      return tooDeep ? inside() : [{ kind: 'box', blocks: inside() }];
    case 'summary':
      return emphasised(element, reading, inner);
    case 'table':
      return tooDeep ? inside() : [tableBlock(element, reading, inner)];
    case 'section':
      return hasClass(element, 'footnotes') ? [] : inside();
    case 'div':
      return hasClass(element, 'verse')
        ? [{ ...verseOf(element, reading), ...placed(inner, labelsInside(element, reading)) }]
        : inside();
    default:
      return inside();
  }
}

function headingOf(heading: Element, reading: TextReading, around: Around): readonly Block[] {
  const runs = runsOf(heading.children, reading);
  const level = Number(heading.tagName.slice(1));
  if (runs.length === 0) return lineOf(heading.children, reading, around);
  const labels = labelsInside(heading, reading);
  return [
    { kind: 'heading', level, runs, ...(around.isPart && { isPart: true }), ...placed(around, labels) },
  ];
}

function labelsInside(element: Element, reading: TextReading): readonly string[] {
  return element.children.flatMap((node) => (node.type === 'element' ? labelsIn(node, reading) : []));
}

function paragraphOf(element: Element, reading: TextReading, around: Around): readonly Block[] {
  const { id } = element.properties;
  const blocks = blocksOf(element.children, reading, around);
  if (typeof id !== 'string' || !isParagraphId(id)) return blocks;
  const numbered = blocks.findIndex(({ kind }) => kind === 'paragraph');
  return blocks.map((block, index) =>
    index === numbered ? { ...block, number: Number(id.slice(1)) } : block,
  );
}

function emphasised(element: Element, reading: TextReading, around: Around): readonly Block[] {
  const strong: Element = { ...element, tagName: 'strong', properties: {} };
  return blocksOf([strong], reading, around);
}

function listOf(list: Element, reading: TextReading, around: Around): readonly Block[] {
  const isOrdered = list.tagName === 'ol';
  const isReversed = list.properties['reversed'] !== undefined;
  const items = elementsIn(list, 'li');
  let number = Number(list.properties['start'] ?? (isReversed ? items.length : 1));
  const numbered = items.map((item): ListItem => {
    const own = Number(item.properties['value'] ?? number);
    number = own + (isReversed ? -1 : 1);
    const blocks = blocksOf(item.children, reading, insideOf(item, around, reading));
    return isOrdered ? { number: own, blocks } : { blocks };
  });
  if (numbered.length === 0) return [];
  return [{ kind: 'list', items: numbered, ...(hasClass(list, 'parentheses') && { mark: ')' }) }];
}

/** Terms may be grouped by `<div>`. */
function termsOf(list: Element, reading: TextReading, around: Around): readonly TermItem[] {
  return list.children.flatMap((child): readonly TermItem[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'dt') return [termOf(child, reading, around)];
    if (child.tagName === 'div') return termsOf(child, reading, around);
    return [{ kind: 'said', blocks: blocksOf([child], reading, around) }];
  });
}

function termOf(term: Element, reading: TextReading, around: Around): TermItem {
  return { kind: 'term', runs: runsOf(term.children, reading), ...placed(around, labelsIn(term, reading)) };
}

function figureOf(figure: Element, reading: TextReading, around: Around): readonly Block[] {
  const captions = elementsIn(figure, 'figcaption');
  const shown = figure.children.filter((child) => child.type !== 'element' || child.tagName !== 'figcaption');
  const blocks = shown.some(hasPicture)
    ? picturesIn(shown, reading, around)
    : blocksOf(shown, reading, around);
  const caption = captions.flatMap(({ children }): readonly Run[] => runsOf(children, reading));
  const labels = captions.flatMap((each) => labelsIn(each, reading));
  if (blocks.length + caption.length > 0)
    return [{ kind: 'figure', blocks, caption, ...placed(around, labels) }];
  around.waiting.push(...labels);
  return [];
}

/** A figure's pictures, each a line of its own. */
function picturesIn(
  nodes: readonly ElementContent[],
  reading: TextReading,
  around: Around,
): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (node.type !== 'element') return blocksOf([node], reading, around);
    if (node.tagName === 'picture') return picturesIn(node.children, reading, around);
    if (node.tagName === 'source') return [];
    const picture = node.tagName === 'img' ? pictureOf(node, reading) : undefined;
    return picture ? [{ kind: 'picture', picture }] : blocksOf([node], reading, around);
  });
}

function tableBlock(table: Element, reading: TextReading, around: Around): Block {
  const captions = elementsIn(table, 'caption');
  const caption = captions.flatMap(({ children }) => runsOf(children, reading));
  const labels = [...captions, ...elementsIn(table, 'colgroup')].flatMap((each) => labelsIn(each, reading));
  const inCell = (cell: Element) => blocksOf(cell.children, reading, insideOf(cell, around, reading));
  return { ...tableOf(table, caption, inCell), ...placed(around, labels) };
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}
