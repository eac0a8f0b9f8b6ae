import { child, elementsIn, isNamed, valOf, word, type XmlElement } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/*
 * Word counts the items of a list through the whole document; mammoth begins each list with 1. A bookmark at the
 * beginning of the item carries its number to where HTML is read.
 */

interface Level {
  readonly format: string;
  readonly start: number;
}

/** The counted lists of a document: levels by the id of the list. */
interface Numbering {
  /** The list that shares its numbers. */
  readonly abstractOf: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, readonly Level[]>;
  /** Numbers that a list begins with in place of those of the one that it is made from. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The list and level of paragraphs by their style. */
  readonly byStyle: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

/** How the name of such a bookmark begins. After it come the format and the number. */
export const NUMBER_MARK = 'list-number-';

export function readNumbering(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const abstracts = numbering ? elementsIn(numbering, 'w:abstractNum') : [];
  const lists = (numbering?.children ?? []).filter((node) => isNamed(node, 'w:num'));
  const levels = new Map(
    abstracts.map((one) => [one.attributes['w:abstractNumId'] ?? '', elementsIn(one, 'w:lvl').map(levelOf)]),
  );
  const starts = lists.map((one): [string, ReadonlyMap<number, number>] => {
    const overrides = elementsIn(one, 'w:lvlOverride').flatMap((level): [number, number][] => {
      const start = valOf(level, 'w:startOverride');
      return start === undefined ? [] : [[Number(level.attributes['w:ilvl'] ?? 0), Number(start)]];
    });
    return [one.attributes['w:numId'] ?? '', new Map(overrides)];
  });
  const byStyle = (styles ? elementsIn(styles, 'w:style') : []).flatMap(
    (style): [string, { list: string; level: number }][] => {
      const list = valOf(style, 'w:pPr', 'w:numPr', 'w:numId');
      if (list === undefined) return [];
      const level = Number(valOf(style, 'w:pPr', 'w:numPr', 'w:ilvl') ?? 0);
      return [[style.attributes['w:styleId'] ?? '', { list, level }]];
    },
  );
  return {
    abstractOf: new Map(
      lists.map((one) => [one.attributes['w:numId'] ?? '', valOf(one, 'w:abstractNumId') ?? '']),
    ),
    levels,
    starts: new Map(starts),
    byStyle: new Map(byStyle),
  };
}

function levelOf(level: XmlElement): Level {
  return { format: valOf(level, 'w:numFmt') ?? 'decimal', start: Number(valOf(level, 'w:start') ?? 1) };
}

/** Puts a bookmark with its number at the beginning of each counted paragraph. To be applied to the text only, once. */
export function listNumbers(numbering: Numbering): Rule {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (element) => {
    const place = element.name === 'w:p' ? placeIn(element, numbering) : undefined;
    if (!place) return undefined;
    const { list, abstract, level, format, start } = place;
    const own = counts.get(abstract) ?? [];
    counts.set(abstract, own);
    const override = numbering.starts.get(list)?.get(level);
    const isNew = override !== undefined && !begun.has(`${list} ${level}`);
    begun.add(`${list} ${level}`);
    const number = isNew ? override : (own[level] ?? start - 1) + 1;
    own[level] = number;
    own.length = level + 1;
    const mark = word('bookmarkStart', { id: '0', name: `${NUMBER_MARK}${format}-${number}` });
    const properties = child(element, 'w:pPr');
    const rest = element.children.filter((node) => node !== properties);
    return [{ ...element, children: [...(properties ? [properties] : []), mark, ...rest] }];
  };
}

/** The counted list that a paragraph belongs to. */
function placeIn(element: XmlElement, numbering: Numbering) {
  const properties = child(element, 'w:pPr');
  const byStyle = numbering.byStyle.get(valOf(properties, 'w:pStyle') ?? '');
  const list = valOf(properties, 'w:numPr', 'w:numId') ?? byStyle?.list;
  const level = Number(valOf(properties, 'w:numPr', 'w:ilvl') ?? byStyle?.level ?? 0);
  const abstract = numbering.abstractOf.get(list ?? '');
  const found = numbering.levels.get(abstract ?? '')?.[level];
  if (list === undefined || abstract === undefined || !found) return undefined;
  const isCounted = found.format !== 'bullet' && found.format !== 'none' && level >= 0 && level < 10;
  return isCounted ? { list, abstract, level, ...found } : undefined;
}
