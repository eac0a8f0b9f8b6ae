import type { Element, ElementContent, Root } from 'hast';
import { noteReference } from '../../markup/tree/notes.ts';
import { putMention } from './note-mention.ts';
import { attributeOf, elementsIn, isBlank, type Parent, replaceIn, textOf } from './walk-html.ts';

/** The content of each note, by its label. */
export type FoundNotes = Map<string, readonly ElementContent[]>;

/** A text with what is needed to find a note in it: parents, anchors and the order of elements. */
interface Tree {
  readonly parents: ReadonlyMap<Element, Parent>;
  readonly order: ReadonlyMap<Element, number>;
  /** The element that an anchor leads to. */
  readonly anchors: ReadonlyMap<string, Element>;
  readonly links: readonly AnchorLink[];
}

interface AnchorLink {
  readonly link: Element;
  /** The anchor that it leads to. */
  readonly to: string;
}

/** A note that was found: the marks in the text that lead to it, and the sign at the note that leads back, if there is one. */
interface Found {
  readonly marks: AnchorLink[];
  readonly target: Element;
  readonly back: Element | undefined;
}

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

function treeOf(root: Root): Tree {
  const parents = new Map<Element, Parent>();
  const order = new Map<Element, number>();
  const anchors = new Map<string, Element>();
  const links: AnchorLink[] = [];
  for (const { element, parent } of elementsIn(root)) {
    parents.set(element, parent);
    order.set(element, order.size);
    for (const name of [attributeOf(element, 'id'), attributeOf(element, 'name')])
      if (name !== '' && !anchors.has(name)) anchors.set(name, element);
    const to = element.tagName === 'a' ? anchorIn(attributeOf(element, 'href')) : undefined;
    if (to !== undefined) links.push({ link: element, to });
  }
  return { parents, order, anchors, links };
}

/** Names that only Word and LibreOffice give. Their links may have the address of another page before the anchor. */
const OFFICE = /^(?:_?(?:ftn|edn)(?:ref)?\d+|sd(?:foot|end)note\d+(?:sym|anc))$/;

/** Names that notes have in other programs. A link to one is a mark even if nothing leads back. */
const NAMED_AS_NOTE =
  /^(?:_?(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|(?:user-content-)?(?:fn|note|footnote|endnote|nota)[-_:]?\d+(?:[-_:]\d+)?)$/;

const MARK = /^[[(]?\s?(?:\d{1,4}|[ivxlc]{1,8}|[*†‡§]{1,4})\s?[\])]?\.?$/i;

function anchorIn(href: string): string | undefined {
  const at = href.indexOf('#');
  const anchor = at === -1 ? '' : href.slice(at + 1);
  return anchor !== '' && (at === 0 || OFFICE.test(anchor)) ? anchor : undefined;
}

/** The notes of a text by their anchors, in the order of their first marks. */
function notesIn(tree: Tree): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const backs = backsIn(tree);
  for (const each of tree.links) {
    const target = tree.anchors.get(each.to);
    if (!target || !isBefore(each.link, target, tree)) continue;
    const back = backs.get(each.to);
    const isNamed = NAMED_AS_NOTE.test(each.to) && MARK.test(textOf(each.link).trim());
    if (!back && !isNamed) continue;
    const known = found.get(each.to);
    if (known) known.marks.push(each);
    else found.set(each.to, { marks: [each], target, back });
  }
  return found;
}

/** The signs that lead back from a note to its mark, by the anchor of the note. */
function backsIn(tree: Tree): ReadonlyMap<string, Element> {
  const marksByName = new Map<string, AnchorLink>();
  for (const each of tree.links)
    for (const name of namesOf(each.link, tree)) if (!marksByName.has(name)) marksByName.set(name, each);
  const backs = new Map<string, Element>();
  for (const { link, to } of tree.links) {
    const mark = marksByName.get(to);
    const target = mark && tree.anchors.get(mark.to);
    if (mark && target && isBefore(mark.link, link, tree) && isInside(link, target, tree))
      backs.set(mark.to, link);
  }
  return backs;
}

/** Anchors at a link: its own, and those of the raised sign that it stands in or that it holds. */
function namesOf(link: Element, { parents }: Tree): readonly string[] {
  const around = [link, ...link.children.filter((child) => child.type === 'element')];
  for (let at = parents.get(link); at?.type === 'element' && RAISED.has(at.tagName); at = parents.get(at))
    around.push(at);
  return around
    .flatMap((element) => [attributeOf(element, 'id'), attributeOf(element, 'name')])
    .filter((name) => name !== '');
}

const RAISED: ReadonlySet<string> = new Set(['sup', 'span', 'small', 'em', 'strong', 'b', 'i']);

function isBefore(a: Element, b: Element, { order }: Tree): boolean {
  return (order.get(a) ?? 0) < (order.get(b) ?? 0);
}

/** Whether a link is in an element, or in the block that the element begins. */
function isInside(link: Element, target: Element, tree: Tree): boolean {
  const home = BLOCKS.has(target.tagName) ? target : blockOf(target, tree);
  for (let at: Parent | undefined = link; at; at = at.type === 'element' ? tree.parents.get(at) : undefined)
    if (at === home) return true;
  return false;
}

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'div',
  'dd',
  'dt',
  'td',
  'tr',
  'section',
  'aside',
  'blockquote',
]);

function blockOf(element: Element, { parents }: Tree): Parent | undefined {
  let at: Parent | undefined = parents.get(element);
  while (at?.type === 'element' && !BLOCKS.has(at.tagName)) at = parents.get(at);
  return at;
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
