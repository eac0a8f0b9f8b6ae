import type { Element, ElementContent } from 'hast';
import {
  attribute,
  classesOf,
  elementOf,
  holdBlocks,
  isBlock,
  isElement,
  isEmpty,
} from '../tree/elements.ts';
import { isNoteReference } from '../tree/notes.ts';

/** Elements that mean the same as another. */
const SAME: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  tt: 'code',
  acronym: 'abbr',
};

/** Elements inside a line that Markdown has signs for, or that are written as HTML. */
export const FORMATS: ReadonlySet<string> = new Set([
  ...['strong', 'em', 's', 'a', 'u', 'ins', 'mark', 'small', 'sub', 'sup', 'abbr', 'cite', 'dfn', 'kbd'],
  ...['samp', 'var', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'time'],
]);

/** The names of the formats that an element has: its own, and those of its style. */
export function formatsOf(element: Element): readonly string[] {
  const style = styleOf(element);
  const own = SAME[element.tagName] ?? element.tagName;
  if (own === 'strong' && /^(?:normal|[1-4]00)$/.test(style.get('font-weight') ?? '')) return [];
  if (own === 'em' && style.get('font-style') === 'normal') return [];
  if (FORMATS.has(own)) return [own];
  return own === 'span' || own === 'font' ? formatsOfStyle(style) : [];
}

function formatsOfStyle(style: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  if (/^(?:bold|bolder|[6-9]00)$/.test(style.get('font-weight') ?? '')) found.push('strong');
  if (/^(?:italic|oblique)$/.test(style.get('font-style') ?? '')) found.push('em');
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  if (line.includes('line-through')) found.push('s');
  if (line.includes('underline')) found.push('u');
  if (style.get('vertical-align') === 'super') found.push('sup');
  if (style.get('vertical-align') === 'sub') found.push('sub');
  return found;
}

/** The declarations of an element's style, in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (attribute(element, 'style') ?? '').toLowerCase().split(';');
  return new Map(
    declarations.map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    }),
  );
}

/**
 * Gives nodes a format. It is put inside of blocks and around words only: what is blank at its ends, line breaks too,
 * stays outside, as do the notes of a link.
 */
export function formatted(format: Element, children: readonly ElementContent[]): ElementContent[] {
  if (holdBlocks(children)) return inBlocks(format, children);
  const { before, inner, after } = withoutBlankEnds(children);
  const notes = format.tagName === 'a' ? notesIn(inner) : [];
  const kept = notes.length > 0 ? withoutNotes(inner) : inner;
  if (kept.every(isEmpty)) return [...children];
  return [...before, { ...format, children: kept }, ...notes, ...after];
}

function notesIn(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (isNoteReference(node)) return [node];
    return node.type === 'element' ? notesIn(node.children) : [];
  });
}

function withoutNotes(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = nodes.filter((node) => !isNoteReference(node));
  return joined(
    kept.map((node) => (node.type === 'element' ? { ...node, children: withoutNotes(node.children) } : node)),
  );
}

/** Puts a format into each block, and around what stands between blocks. */
function inBlocks(format: Element, children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.length > 0) result.push(...formatted(format, line));
    line = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || !(isBlock(child) || holdBlocks(child.children))) {
      line.push(child);
      continue;
    }
    endLine();
    const isCode = isElement(child, 'pre');
    result.push(isCode ? child : { ...child, children: formatted(format, child.children) });
  }
  endLine();
  return result;
}

function withoutBlankEnds(children: readonly ElementContent[]) {
  const inner = [...children];
  const [before, after]: [ElementContent[], ElementContent[]] = [[], []];
  for (let first = inner[0]; first && isBlankEnd(first); first = inner[0]) {
    before.push(first);
    inner.shift();
  }
  for (let last = inner.at(-1); last && isBlankEnd(last); last = inner.at(-1)) {
    after.unshift(last);
    inner.pop();
  }
  const [first, last] = [inner[0], inner.at(-1)];
  if (first?.type === 'text') {
    const words = first.value.trimStart();
    if (words !== first.value) before.push(textNode(first.value.slice(0, -words.length)));
    inner[0] = textNode(words);
  }
  const end = last === first ? inner[0] : last;
  if (end?.type === 'text') {
    const words = end.value.trimEnd();
    if (words !== end.value) after.unshift(textNode(end.value.slice(words.length)));
    inner[inner.length - 1] = textNode(words);
  }
  return { before, inner, after };
}

function isBlankEnd(node: ElementContent): boolean {
  return (node.type === 'text' && node.value.trim() === '') || isElement(node, 'br');
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** Joins texts that follow each other, and equal formats: Word cuts one run of words into several. */
export function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (isElement(last) && isElement(node) && areJoined(last, node)) {
      result[result.length - 1] = { ...last, children: joined([...last.children, ...node.children]) };
    } else result.push(node);
  }
  return result;
}

const JOINED: readonly string[] = ['strong', 'em', 's', 'u', 'sub', 'sup', 'code'];

function areJoined(last: Element, node: Element): boolean {
  if (last.tagName !== node.tagName || !JOINED.includes(last.tagName)) return false;
  return Object.keys({ ...last.properties, ...node.properties }).length === 0;
}

/** Whether a picture stands for a sign: a smiley or an emoji. Its description is that sign. */
export function isSign(element: Element): boolean {
  return (
    element.tagName === 'img' && classesOf(element).some((name) => name === 'wp-smiley' || name === 'emoji')
  );
}

/** A format by its name, with the attributes that a text keeps. */
export function formatOf(name: string, element: Element): Element {
  const kept = KEPT[name] ?? [];
  const properties = Object.fromEntries(
    kept.flatMap((key) => {
      const value = attribute(element, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return elementOf(name, properties, []);
}

const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  bdo: ['dir'],
  time: ['dateTime'],
};
