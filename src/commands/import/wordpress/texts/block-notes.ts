import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { limitNesting } from '../../markup/limit-nesting.ts';
import { noteReference } from '../../markup/tree/notes.ts';
import type { FoundNotes } from './linked-notes.ts';
import { putMention } from './note-mention.ts';
import { attributeOf, elementsIn } from './walk-html.ts';

/**
 * Takes the notes of the block editor: marks `<sup data-fn="…">` in the text, whose words are JSON in a field beside it. What
 * is no JSON has no notes.
 */
export function takeBlockNotes(root: Root, field: string, notes: FoundNotes): void {
  const words = notesInField(field);
  const elements = [...elementsIn(root)];
  const parents = new Map(elements.map(({ element, parent }) => [element, parent]));
  const labels = new Map<string, string>();
  for (const { element } of elements) {
    const id = attributeOf(element, 'dataFn');
    if (element.tagName !== 'sup' || id === '') continue;
    // A note whose words are not there is told as missing.
    const label = labels.get(id) ?? (words.has(id) ? String(notes.size + 1) : `missing ${id}`);
    const text = words.get(id);
    if (!labels.has(id) && text !== undefined) {
      labels.set(id, label);
      notes.set(label, contentOf(text));
    }
    putMention(element, parents, noteReference(label));
  }
}

function contentOf(html: string): readonly ElementContent[] {
  return fromHtml(limitNesting(html), { fragment: true }).children.filter(
    (node): node is ElementContent => node.type !== 'doctype',
  );
}

function notesInField(field: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const entry of listIn(field)) {
    if (typeof entry !== 'object' || entry === null) continue;
    const { id, content } = entry as { readonly id?: unknown; readonly content?: unknown };
    if (typeof id === 'string' && typeof content === 'string') words.set(id, content);
  }
  return words;
}

function listIn(field: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(field);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
