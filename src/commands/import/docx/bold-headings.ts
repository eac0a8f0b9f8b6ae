import type { ElementContent } from 'hast';
import type { DocxNotice } from '../../../languages/words/commands/docx-notices.ts';
import { isElement, isEmpty, wordsOf } from '../markup/tree/elements.ts';
import { isNoteReference } from '../markup/tree/notes.ts';

/** Longer paragraphs are no headings. */
const LONGEST = 120;

/**
 * Many authors set headings in bold type only. If a document has no headings, such lines become headings; if it has some,
 * they stay and are reported.
 */
export function boldHeadings(
  nodes: readonly ElementContent[],
  notices: DocxNotice[],
): readonly ElementContent[] {
  const hasHeadings = nodes.some((node) => isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'));
  return nodes.map((node, index) => {
    if (!isElement(node, 'p') || !isBold(node) || index === nodes.length - 1) return node;
    const words = wordsOf(node).replace(/\s+/g, ' ').trim();
    if (words.length > LONGEST || /[.,;:]$/.test(words)) return node;
    notices.push({ kind: hasHeadings ? 'perhaps-heading' : 'bold-heading', words });
    if (hasHeadings) return node;
    const children = node.children.flatMap((child) =>
      isElement(child, 'strong') ? child.children : [child],
    );
    return { ...node, tagName: 'h2', properties: {}, children };
  });
}

function isBold(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  const shown = node.children.filter((child) => !isEmpty(child) && !isNoteReference(child));
  return shown.length > 0 && shown.every((child) => isElement(child, 'strong'));
}
