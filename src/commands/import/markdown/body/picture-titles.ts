import type { Element, ElementContent, Root } from 'hast';
import { attribute, elementOf, isElement } from '../../markup/tree/elements.ts';

/** The title of a picture that stands alone is its caption, which readers see; elsewhere it was only seen by few. */
export function captionByTitle(root: Root): void {
  root.children = captioned(root.children as ElementContent[]);
}

function captioned(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const picture = isElement(node, 'p') ? pictureIn(node) : undefined;
    const title = picture && attribute(picture, 'title');
    if (picture && title !== undefined && title !== attribute(picture, 'alt'))
      return elementOf('figure', {}, [
        picture,
        elementOf('figcaption', {}, [{ type: 'text', value: title }]),
      ]);
    return { ...node, children: captioned(node.children) };
  });
}

/** The picture that a paragraph consists of. */
function pictureIn({ children }: Element): Element | undefined {
  const [only, other] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return isElement(only, 'img') && !other ? only : undefined;
}
