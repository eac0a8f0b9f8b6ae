import type { Element, Root } from 'hast';
import { attributeOf, elementsIn, type Parent, textOf } from './walk-html.ts';

/** A text with what is needed to find a note in it: parents, anchors and the order of elements. */
export interface Tree {
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

/** Reads a text once, so that each look-up in it is one step. */
export function treeOf(root: Root): Tree {
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
export function notesIn(tree: Tree): ReadonlyMap<string, Found> {
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

/** Elements that may be around the sign of a note alone. */
export const RAISED: ReadonlySet<string> = new Set(['sup', 'span', 'small', 'em', 'strong', 'b', 'i']);

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

/** Elements that a note may fill. */
export const BLOCKS: ReadonlySet<string> = new Set([
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

/** The block that an element stands in, or the root of the text. */
export function blockOf(element: Element, { parents }: Tree): Parent | undefined {
  let at: Parent | undefined = parents.get(element);
  while (at?.type === 'element' && !BLOCKS.has(at.tagName)) at = parents.get(at);
  return at;
}
