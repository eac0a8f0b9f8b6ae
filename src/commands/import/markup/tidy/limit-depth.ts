import type { Element, ElementContent, Root } from 'hast';
import type { Conversion } from '../tree/conversion.ts';
import { elementOf, wordsOf } from '../tree/elements.ts';

/** Trees are walked by recursion. No text that people wrote is nearly as deep. */
const DEEPEST = 100;

/** The tree without comments, and with the words only of what is nested too deeply. */
export function limitDepth(tree: Root, conversion: Conversion): readonly ElementContent[] {
  return contentOf(tree).flatMap((node) => limited(node, DEEPEST, conversion));
}

function contentOf(parent: Root | Element): readonly ElementContent[] {
  return parent.children.flatMap((node) => (node.type === 'text' || node.type === 'element' ? [node] : []));
}

function limited(node: ElementContent, levels: number, conversion: Conversion): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (levels === 0) {
    conversion.lose(node, { kind: 'too-deep' });
    const words = wordsOf(node);
    return words.trim() === '' ? [] : [elementOf('span', {}, [{ type: 'text', value: ` ${words} ` }])];
  }
  const children = contentOf(node).flatMap((child) => limited(child, levels - 1, conversion));
  return [{ ...node, children }];
}
