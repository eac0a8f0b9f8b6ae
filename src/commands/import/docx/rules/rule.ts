import type { DocxLoss } from '../../../../languages/words/commands/docx-notices.ts';
import type { XmlElement, XmlNode } from '../parts/xml-tree.ts';

/** Tells a loss. */
export type Lose = (loss: DocxLoss) => void;

/** What an element becomes; undefined if the rule says nothing of it, and its content is visited. */
export type Rule = (element: XmlElement, lose: Lose) => readonly XmlNode[] | undefined;

/** The tree with a rule applied to each element, from the outside to the inside. */
export function applied(rule: Rule, root: XmlElement, lose: Lose): XmlElement {
  const visit = (node: XmlNode): readonly XmlNode[] => {
    if (typeof node === 'string') return [node];
    const made = rule(node, lose);
    if (made === undefined) return [{ ...node, children: node.children.flatMap(visit) }];
    return made.flatMap((one) => (one === node || typeof one === 'string' ? [one] : inside(one)));
  };
  const inside = (element: XmlElement): readonly XmlNode[] => [
    { ...element, children: element.children.flatMap(visit) },
  ];
  return { ...root, children: root.children.flatMap(visit) };
}
