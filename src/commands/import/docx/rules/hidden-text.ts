import { child, isNamed, isOn, textIn } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/** What Word does not print: hidden words, the prompt of an empty form field. Cells that were deleted go as well. */
export const hiddenText: Rule = (element, lose) => {
  if (
    element.name === 'w:r' &&
    (isOn(element, 'w:rPr', 'w:vanish') || isOn(element, 'w:rPr', 'w:specVanish'))
  ) {
    const words = textIn(element).replace(/\s+/g, ' ').trim();
    if (words !== '') lose({ kind: 'hidden-text', words });
    return element.children.filter((node) => isNamed(node, 'w:fldChar', 'w:instrText')).length > 0
      ? [{ ...element, children: element.children.filter((node) => !isNamed(node, 'w:t')) }]
      : [];
  }
  if (element.name === 'w:sdt' && isOn(element, 'w:sdtPr', 'w:showingPlcHdr')) return [];
  if (element.name === 'w:tc' && child(element, 'w:tcPr', 'w:cellDel')) return [];
  return undefined;
};
