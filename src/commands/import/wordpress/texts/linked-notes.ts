import type { Element, ElementContent, Root } from 'hast';
import { noteReference } from '../../markup/tree/notes.ts';
import { BLOCKS, blockOf, notesIn, RAISED, type Tree, treeOf } from './find-linked-notes.ts';
import { putMention } from './note-mention.ts';
import { attributeOf, elementsIn, isBlank, type Parent, replaceIn, textOf } from './walk-html.ts';

/** The content of each note, by its label. */
export type FoundNotes = Map<string, readonly ElementContent[]>;

/**
 * Finds notes that are written as links: the mark in the text leads to the note, and a sign at the note leads back. Word,
 * LibreOffice and converters of Markdown write them so, with names of many kinds (`_ftn1`, `sdfootnote1sym`, `fn:1`). Takes
 * the notes out of the tree and puts a mention in the place of each mark.
 */
export function takeLinkedNotes(root: Root, notes: FoundNotes): void {
  const tree = treeOf(root);
  const found = notesIn(tree);
  const starts = new Set([...found.values()].map(({ back, target }) => back ?? target));
  for (const { marks, target, back } of found.values()) {
    const label = String(notes.size + 1);
    notes.set(label, takeNote(back ?? target, target, starts, tree));
    for (const { link } of marks) putMention(link, tree.parents, noteReference(label));
  }
  if (found.size > 0) removeEmptyEnd(root);
}

/** Takes a note out of the tree: its whole block, or in a block with several notes what stands up to the next one. */
function takeNote(
  start: Element,
  target: Element,
  starts: ReadonlySet<Element>,
  tree: Tree,
): readonly ElementContent[] {
  const block = blockOf(start, tree);
  const whole = BLOCKS.has(target.tagName) ? target : officeDivision(block, tree);
  if (whole) {
    const parent = tree.parents.get(whole);
    if (parent) replaceIn(parent, whole, []);
    removeSign(start, tree);
    return whole.children;
  }
  if (!block) return [];
  let child: Element = start;
  for (
    let at = tree.parents.get(start);
    at && at !== block && at.type === 'element';
    at = tree.parents.get(at)
  )
    child = at;
  const { children } = block;
  const from = (children as readonly unknown[]).indexOf(child);
  const next = children.findIndex(
    (node, index) => index > from && node.type === 'element' && holdsStart(node, starts),
  );
  const taken = children.slice(from, next === -1 ? children.length : next);
  children.splice(from, taken.length);
  removeSign(start, tree);
  const isSign = (node: unknown) => node === child && isBlank(child);
  return trimmed(taken.filter((node): node is ElementContent => node.type !== 'doctype' && !isSign(node)));
}

/** The division in which Word and LibreOffice put a note of several paragraphs. */
function officeDivision(block: Parent | undefined, { parents }: Tree): Element | undefined {
  if (block?.type !== 'element') return undefined;
  const around = [block, parents.get(block)];
  return around.find(
    (each): each is Element =>
      each?.type === 'element' && /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attributeOf(each, 'id')),
  );
}

function holdsStart(node: Element, starts: ReadonlySet<Element>): boolean {
  if (starts.has(node)) return true;
  for (const { element } of elementsIn(node)) if (starts.has(element)) return true;
  return false;
}

/** Removes the sign that leads back, and what is around it alone. */
function removeSign(sign: Element, { parents }: Tree): void {
  if (sign.tagName !== 'a') return;
  // The words of a note that is a link as a whole are not a sign.
  if (/\p{L}{3}/u.test(textOf(sign)) && !/^(?:back|volver|return|jump)/i.test(textOf(sign).trim())) return;
  sign.children = [];
  let at: Element = sign;
  for (let parent = parents.get(at); parent; parent = parents.get(at)) {
    replaceIn(parent, at, []);
    if (parent.type === 'root' || !RAISED.has(parent.tagName) || !isBlank(parent)) return;
    at = parent;
  }
}

/** Without line breaks and blank text at the edges. */
function trimmed(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const isEdge = (node: ElementContent | undefined) =>
    node !== undefined &&
    (node.type === 'comment' ||
      (node.type === 'text' && node.value.trim() === '') ||
      (node.type === 'element' && node.tagName === 'br'));
  let [from, to] = [0, nodes.length];
  while (from < to && isEdge(nodes[from])) from += 1;
  while (to > from && isEdge(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}

/** Whether nothing is in an element but lines that separate. */
function hasOnlyRules(element: Element): boolean {
  if (element.tagName === 'hr') return true;
  const rules = new Set(
    [...elementsIn(element)].filter((each) => each.element.tagName === 'hr').map((each) => each.parent),
  );
  for (const parent of rules)
    parent.children = parent.children.filter(
      (node) => node.type !== 'element' || node.tagName !== 'hr',
    ) as typeof parent.children;
  return isBlank(element);
}

/** Headings above a list of notes. Our pages have their own. */
const HEADING = /^(?:foot|end)?notes?:?$|^notas(?: al pie| finales)?:?$|^notes de bas de page$/i;

/** Removes what is left at the end of the text without its notes: empty blocks, the line above them, their heading. */
function removeEmptyEnd(root: Root): void {
  for (let last = root.children.at(-1); last; last = root.children.at(-1)) {
    const isHeading =
      last.type === 'element' && /^(?:h\d|p)$/.test(last.tagName) && HEADING.test(textOf(last).trim());
    const isEmpty =
      last.type === 'element' ? hasOnlyRules(last) : last.type !== 'text' || last.value.trim() === '';
    if (!isHeading && !isEmpty) return;
    root.children.pop();
  }
}
