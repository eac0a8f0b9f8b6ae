import { SaxesParser } from 'saxes';
import { DocxRefusal } from './docx-refusal.ts';

/** An element of a Word document. Its name has the prefix that Word itself uses for its namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The namespaces of Word documents, in both of the standard's forms. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

const STRICT: Readonly<Record<string, string>> = {
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
};

/** Documents are walked by recursion. Real ones are not nearly as deep. */
const DEEPEST = 500;

/** Reads XML. Throws `DocxRefusal` if it is malformed, or nested more deeply than any document. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [];
  let root: XmlElement | undefined;
  parser.on('error', () => {
    throw new DocxRefusal('damaged');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.values(attributes).map((one): [string, string] => [
      nameOf(one.uri, one.local),
      one.value,
    ]);
    const element = { name: nameOf(uri, local), attributes: Object.fromEntries(named), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > DEEPEST) throw new DocxRefusal('damaged');
  });
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (!root) throw new DocxRefusal('damaged');
  return root;
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES[uri] ?? STRICT[uri] ?? 'other'}:${local}`;
}

/** Writes a tree with the namespaces that its names stand for. */
export function writeXml(root: XmlElement): string {
  const namespaces = Object.entries(PREFIXES).map(([uri, prefix]) => [`xmlns:${prefix}`, uri]);
  const attributes = { ...root.attributes, ...Object.fromEntries(namespaces), 'xmlns:other': 'urn:other' };
  return `<?xml version="1.0" encoding="UTF-8"?>${written({ ...root, attributes })}`;
}

function written(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = node.children.map(written).join('');
  return `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** Makes an element of WordprocessingML; attributes without a prefix get that of Word. */
export function word(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const named = Object.entries(attributes).map(([key, value]) => [
    key.includes(':') ? key : `w:${key}`,
    value,
  ]);
  return { name: `w:${name}`, attributes: Object.fromEntries(named), children };
}

/** A run of plain words. */
export function run(words: string, properties?: XmlElement): XmlElement {
  return word('r', {}, [
    ...(properties ? [properties] : []),
    word('t', { 'xml:space': 'preserve' }, [words]),
  ]);
}

export function isNamed<Name extends string>(
  node: XmlNode | undefined,
  ...names: readonly Name[]
): node is XmlElement & { readonly name: Name } {
  return typeof node === 'object' && names.some((name) => name === node.name);
}

/** The first child element of a name, along a path of names. */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) {
    const next = found?.children.find((node) => isNamed(node, name));
    found = typeof next === 'object' ? next : undefined;
  }
  return found;
}

/** The value of the attribute `w:val` of a child element. */
export function valOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return child(element, ...path)?.attributes['w:val'];
}

/** Whether a property is switched on: it is there, and does not say that it is off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const property = child(element, ...path);
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/** All elements of a name inside of an element. */
export function elementsIn(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlElement): void => {
    for (const inner of node.children) {
      if (typeof inner === 'string') continue;
      if (names.includes(inner.name)) found.push(inner);
      visit(inner);
    }
  };
  visit(element);
  return found;
}

/** The words in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textIn(node))).join('');
}
