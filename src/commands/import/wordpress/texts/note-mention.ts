import type { Element } from 'hast';
import { isBlank, type Parent, replaceIn } from './walk-html.ts';

/** Puts the mention of a note in the place of its mark, and of the raised sign that holds nothing but the mark. */
export function putMention(mark: Element, parents: ReadonlyMap<Element, Parent>, mention: Element): void {
  const parent = parents.get(mark);
  if (!parent) return;
  replaceIn(parent, mark, [mention]);
  if (parent.type !== 'element' || parent.tagName !== 'sup') return;
  const rest = parent.children.filter((child) => child !== mention);
  const isAlone = isBlank({ ...parent, children: rest });
  const above = parents.get(parent);
  if (isAlone && above) replaceIn(above, parent, [mention]);
}
