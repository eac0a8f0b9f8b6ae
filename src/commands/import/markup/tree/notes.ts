import type { Element, ElementContent } from 'hast';
import { elementOf, isElement } from './elements.ts';

/** The notes of a text by their labels. */
export type Notes = ReadonlyMap<string, readonly ElementContent[]>;

/** What whoever reads a source puts where a note is mentioned. */
export function noteReference(label: string): Element {
  // Without words in it, the blanks around it would be taken for one.
  return elementOf('x-note', { dataLabel: label }, [{ type: 'text', value: '*' }]);
}

export function isNoteReference(node: ElementContent): boolean {
  return isElement(node, 'x-note');
}
