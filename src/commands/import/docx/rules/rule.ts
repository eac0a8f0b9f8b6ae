import type { XmlElement, XmlNode } from '../xml-tree.ts';

/** Something that a document has and its article cannot have, or that a person should look at. */
export type DocxLoss =
  | { readonly kind: 'formula'; readonly words: string }
  | { readonly kind: 'hidden-text'; readonly words: string }
  | { readonly kind: 'contents' }
  | {
      readonly kind: 'drawing';
      readonly what: 'chart' | 'diagram' | 'shape' | 'linked-picture' | 'embedded-file';
    }
  | { readonly kind: 'heading-number'; readonly words: string };

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
