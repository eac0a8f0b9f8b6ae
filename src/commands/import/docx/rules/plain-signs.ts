import { isNamed, run, textIn, word, type XmlElement, type XmlNode } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/**
 * Signs and wrappers that Word has elements for: a place where a word may be divided says nothing to a page, a carriage
 * return is a line break, tabs are blanks, words with a direction of their own are words, and a reading above a word
 * stands behind it in parentheses.
 */
export const plainSigns: Rule = (element) => {
  switch (element.name) {
    case 'w:softHyphen':
      return [];
    case 'w:t':
      return textIn(element).includes('\u00ad')
        ? [word('t', { 'xml:space': 'preserve' }, [withoutHyphens(element)])]
        : undefined;
    case 'w:cr':
      return [word('br')];
    case 'w:ptab':
    case 'w:tab':
      return element.attributes['w:val'] === undefined
        ? [word('t', { 'xml:space': 'preserve' }, [' '])]
        : undefined;
    case 'w:dir':
    case 'w:bdo':
      return element.children;
    case 'w:ruby':
      return rubyOf(element);
    default:
      return undefined;
  }
};

function withoutHyphens(element: XmlElement): string {
  return textIn(element).replaceAll('\u00ad', '');
}

function rubyOf(element: XmlElement): readonly XmlNode[] {
  const words = (name: string) =>
    element.children
      .filter((node) => isNamed(node, name))
      .map((node) => (typeof node === 'string' ? node : textIn(node)))
      .join('');
  const [base, reading] = [words('w:rubyBase'), words('w:rt')];
  // It stands inside a run.
  return textIn(run(reading === '' ? base : `${base} (${reading})`)) === ''
    ? []
    : [word('t', { 'xml:space': 'preserve' }, [reading === '' ? base : `${base} (${reading})`])];
}
