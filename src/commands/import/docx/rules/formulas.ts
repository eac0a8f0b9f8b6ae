import { elementsIn, run, textIn, type XmlElement, type XmlNode } from '../parts/xml-tree.ts';
import type { Lose, Rule } from './rule.ts';

/** A formula of Word's editor becomes a line of text: `(a + b)/2`, `x^2`. */
export const formulas: Rule = (element, lose) => {
  if (element.name === 'm:oMathPara')
    return elementsIn(element, 'm:oMath').flatMap((one) => formulaOf(one, lose));
  return element.name === 'm:oMath' ? formulaOf(element, lose) : undefined;
};

function formulaOf(element: XmlElement, lose: Lose): readonly XmlElement[] {
  const words = inLine(element).replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  lose({ kind: 'formula', words });
  return [run(words)];
}

function inLine(node: XmlNode): string {
  if (typeof node === 'string') return '';
  const part = (name: string): string =>
    node.children
      .filter((child) => typeof child === 'object' && child.name === `m:${name}`)
      .map(inLine)
      .join('');
  switch (node.name) {
    case 'm:t':
      return textIn(node);
    case 'm:f':
      return `${grouped(part('num'))}/${grouped(part('den'))}`;
    case 'm:sSup':
      return `${part('e')}^${grouped(part('sup'))}`;
    case 'm:sSub':
      return `${part('e')}_${grouped(part('sub'))}`;
    case 'm:sSubSup':
      return `${part('e')}_${grouped(part('sub'))}^${grouped(part('sup'))}`;
    case 'm:rad':
      return `${part('deg')}√${grouped(part('e'))}`;
    case 'm:d':
      return `${signOf(node, 'begChr', '(')}${part('e')}${signOf(node, 'endChr', ')')}`;
    case 'm:nary':
      return `${signOf(node, 'chr', '∫')}${script('_', part('sub'))}${script('^', part('sup'))} ${part('e')}`;
    default:
      return node.children.map(inLine).join('');
  }
}

function script(mark: string, words: string): string {
  return words === '' ? '' : `${mark}${grouped(words)}`;
}

function grouped(words: string): string {
  return [...words].length > 1 ? `(${words})` : words;
}

function signOf(element: XmlElement, name: string, usual: string): string {
  const properties = element.children.find((child) => typeof child === 'object' && child.name.endsWith('Pr'));
  if (typeof properties !== 'object') return usual;
  const sign = properties.children.find((child) => typeof child === 'object' && child.name === `m:${name}`);
  return typeof sign === 'object' ? (sign.attributes['m:val'] ?? usual) : usual;
}
