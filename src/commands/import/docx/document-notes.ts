import type { Element, ElementContent, Root } from 'hast';
import { attribute, isElement, isEmpty } from '../markup/tree/elements.ts';
import { type Notes, noteReference } from '../markup/tree/notes.ts';
import { ID_PREFIX } from './read-docx.ts';

const NOTE = new RegExp(`^#?${ID_PREFIX}((?:foot|end)note-\\d+)$`);
const BACK = new RegExp(`^#${ID_PREFIX}(?:foot|end)note-ref-`);

/** The text without its list of notes, in which notes are mentioned as in every source, and the notes. */
export function takeNotes(root: Root): { readonly tree: Root; readonly notes: Notes } {
  const notes = new Map<string, readonly ElementContent[]>();
  const children = root.children.filter((node) => {
    if (node.type !== 'element' || node.tagName !== 'ol') return true;
    const items = node.children.filter((item) => isElement(item, 'li'));
    const labels = items.map((item) => NOTE.exec(attribute(item, 'id') ?? '')?.[1]);
    if (labels.length === 0 || labels.some((label) => label === undefined)) return true;
    for (const [index, item] of items.entries()) {
      notes.set(
        labels[index] ?? '',
        item.children.flatMap(withMentions).filter((one) => !isEmpty(one)),
      );
    }
    return false;
  });
  return {
    tree: {
      ...root,
      children: children.flatMap((node) =>
        node.type === 'element' ? withMentions(node) : node.type === 'text' ? [node] : [],
      ),
    },
    notes,
  };
}

/** A node with mentions of notes in place of links to them, and without the links back. */
function withMentions(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const [only] = node.tagName === 'sup' ? node.children : [];
  const link: Element | undefined = isElement(only, 'a') ? only : isElement(node, 'a') ? node : undefined;
  const href = link ? (attribute(link, 'href') ?? '') : '';
  const label = NOTE.exec(href)?.[1];
  if (label !== undefined) return [noteReference(label)];
  if (BACK.test(href)) return [];
  return [{ ...node, children: node.children.flatMap(withMentions) }];
}
