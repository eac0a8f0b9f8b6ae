import { elementsIn, isNamed, valOf, word, type XmlElement } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/**
 * A simple field is its result; a link is written as the longer form of fields, which is read as a link. A table of
 * contents is left out, since the page has none with numbers of pages.
 */
export const fields: Rule = (element, lose) => {
  if (element.name === 'w:fldSimple') return fieldOf(element);
  if (element.name === 'w:sdt' && isContents(element)) {
    lose({ kind: 'contents' });
    return [];
  }
  return undefined;
};

function fieldOf(field: XmlElement): readonly XmlElement[] {
  const instruction = field.attributes['w:instr'] ?? '';
  const result = field.children.filter((node) => typeof node === 'object');
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return result;
  const mark = (type: string) => word('r', {}, [word('fldChar', { fldCharType: type })]);
  const written = word('r', {}, [word('instrText', {}, [instruction])]);
  return [mark('begin'), written, mark('separate'), ...result, mark('end')];
}

function isContents(element: XmlElement): boolean {
  const properties = element.children.find((node) => isNamed(node, 'w:sdtPr'));
  if (typeof properties !== 'object') return false;
  return elementsIn(properties, 'w:docPartObj').some((part) =>
    /table of contents/i.test(valOf(part, 'w:docPartGallery') ?? ''),
  );
}
