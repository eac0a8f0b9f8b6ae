import { child } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/** Tracked changes are accepted: what was deleted is gone, and what was moved is where it was moved to. */
export const trackedChanges: Rule = (element) => {
  switch (element.name) {
    case 'w:del':
    case 'w:moveFrom':
      // Without content, it is a property of a paragraph's end or of a row, which mammoth knows.
      return element.children.length > 0 ? [] : undefined;
    case 'w:ins':
    case 'w:moveTo':
      return element.children.length > 0 ? element.children : undefined;
    case 'w:tr':
      return child(element, 'w:trPr', 'w:del') ? [] : undefined;
    default:
      return undefined;
  }
};
