import {
  child,
  elementsIn,
  isNamed,
  isOn,
  valOf,
  word,
  type XmlElement,
  type XmlNode,
} from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/** Styles of tables that do not set their first row apart. */
const PLAIN =
  /^(?:table ?grid|table ?normal|tablaconcuadr[ií]cula|tablanormal|grilledutableau|tabellenraster)$/i;

/**
 * The first row of a table is its head if the author marked it as one, if the style of the table sets it apart, or if
 * all of its words are bold.
 */
export const tableHeads: Rule = (element) => {
  if (element.name !== 'w:tbl') return undefined;
  const rows = element.children.filter((node) => isNamed(node, 'w:tr')) as readonly XmlElement[];
  const [first] = rows;
  if (!first || rows.length < 2 || child(first, 'w:trPr', 'w:tblHeader')) return undefined;
  if (!isStyled(element) && !isBold(first)) return undefined;
  const head = withHeadMark(first);
  return [{ ...element, children: element.children.map((node): XmlNode => (node === first ? head : node)) }];
};

function isStyled(table: XmlElement): boolean {
  const look = child(table, 'w:tblPr', 'w:tblLook')?.attributes;
  const style = valOf(table, 'w:tblPr', 'w:tblStyle');
  if (!look || style === undefined || PLAIN.test(style)) return false;
  const byName = look['w:firstRow'];
  return byName === undefined
    ? (Number.parseInt(look['w:val'] ?? '0', 16) & 0x20) !== 0
    : /^(?:1|true)$/.test(byName);
}

function isBold(row: XmlElement): boolean {
  const runs = elementsIn(row, 'w:r').filter((one) => elementsIn(one, 'w:t').length > 0);
  return runs.length > 0 && runs.every((one) => isOn(one, 'w:rPr', 'w:b'));
}

function withHeadMark(row: XmlElement): XmlElement {
  const properties = child(row, 'w:trPr');
  const marked = word('trPr', {}, [...(properties?.children ?? []), word('tblHeader')]);
  return { ...row, children: [marked, ...row.children.filter((node) => node !== properties)] };
}
