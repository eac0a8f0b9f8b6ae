import { child, elementsIn, isNamed, word, type XmlElement, type XmlNode } from '../parts/xml-tree.ts';
import type { Rule } from './rule.ts';

/**
 * The paragraphs of a text box follow the paragraph that it is anchored in. Word writes each drawing twice, for new
 * programs and old ones; only one of them is read.
 */
export const textBoxes: Rule = (element) => {
  if (element.name === 'mc:AlternateContent') return oneOf(element);
  if (element.name !== 'w:p') return undefined;
  const boxes = boxesIn(element);
  if (boxes.length === 0) return undefined;
  const paragraph = { ...element, children: element.children.flatMap(withoutBoxes) };
  return [paragraph, ...boxes.flatMap((box) => box.children)];
};

function oneOf(element: XmlElement): readonly XmlNode[] {
  const choice = child(element, 'mc:Choice');
  const fallback = child(element, 'mc:Fallback');
  const isRead = choice && elementsIn(choice, 'w:txbxContent', 'a:blip').length > 0;
  return (isRead ? choice : (fallback ?? choice))?.children ?? [];
}

/** The text boxes of a paragraph that are not inside another, and not in a copy for old programs. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((node): readonly XmlElement[] => {
    if (typeof node === 'string') return [];
    if (node.name === 'w:txbxContent') return [node];
    if (node.name === 'mc:AlternateContent') return boxesIn(word('r', {}, oneOf(node)));
    return boxesIn(node);
  });
}

function withoutBoxes(node: XmlNode): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  if (node.name === 'mc:AlternateContent') return oneOf(node).flatMap(withoutBoxes);
  const isDrawing = isNamed(node, 'w:drawing', 'w:pict', 'w:object');
  if (isDrawing && elementsIn(node, 'w:txbxContent').length > 0) return picturesIn(node);
  return isNamed(node, 'w:txbxContent') ? [] : [{ ...node, children: node.children.flatMap(withoutBoxes) }];
}

/** A group can have pictures beside its text boxes. */
function picturesIn(drawing: XmlElement): readonly XmlNode[] {
  return elementsIn(drawing, 'pic:pic').map((picture) =>
    word('drawing', {}, [
      {
        name: 'wp:inline',
        attributes: {},
        children: [
          ...elementsIn(drawing, 'wp:docPr').slice(0, 1),
          {
            name: 'a:graphic',
            attributes: {},
            children: [{ name: 'a:graphicData', attributes: {}, children: [picture] }],
          },
        ],
      },
    ]),
  );
}
