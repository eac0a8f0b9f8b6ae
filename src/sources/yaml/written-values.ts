import { type Document, isCollection, isMap, isNode, isPair, isScalar, type Node, type Pair } from 'yaml';
import { readDocument } from './read-document.ts';
import type { YamlPath } from './yaml-value.ts';

/** A value as it stands in the text, with everything around it that YAML does not count as part of it. */
export interface WrittenValue {
  readonly path: YamlPath;
  /** Where the name of a field begins and ends. Items of lists have none. */
  readonly key: { readonly start: number; readonly end: number } | undefined;
  readonly style: 'plain' | 'double' | 'single' | 'block' | 'collection';
  /** From where the editor began to write it, that is, before any `!tag` or `&anchor`. */
  readonly from: number;
  /** Where the value itself begins and ends. */
  readonly start: number;
  readonly end: number;
  /** The comment that follows in the same line, with its sign `#`. */
  readonly comment: string | undefined;
  /** Where that comment ends. */
  readonly commentEnd: number;
}

/** Every value of a text as it is written, in the order of the text. */
export function valuesIn(text: string): readonly WrittenValue[] {
  return valuesOf(text).all;
}

/** The value at a path as it is written. */
export function valueAtPath(text: string, path: YamlPath): WrittenValue | undefined {
  return valuesOf(text).byPath.get(path.join('\n'));
}

interface WrittenValues {
  readonly all: readonly WrittenValue[];
  readonly byPath: ReadonlyMap<string, WrittenValue>;
}

/** The values of each document, since a text of a thousand values may have a thousand problems. */
const known = new WeakMap<Document, WrittenValues>();

function valuesOf(text: string): WrittenValues {
  const { document } = readDocument(text);
  let values = known.get(document);
  if (!values) {
    const all = writtenValues(document, text);
    values = { all, byPath: new Map(all.toReversed().map((value) => [value.path.join('\n'), value])) };
    known.set(document, values);
  }
  return values;
}

function writtenValues(document: Document, text: string): readonly WrittenValue[] {
  const values: WrittenValue[] = [];
  const visit = (node: unknown, path: YamlPath, isInFlow: boolean, key?: unknown): void => {
    if (!isNode(node) || !node.range) return;
    values.push({ ...written(node, path, text, isInFlow), key: extentOf(key) });
    if (!isCollection(node)) return;
    const isFlow = isInFlow || node.flow === true;
    if (isMap(node)) for (const pair of node.items) visitPair(pair, path, isFlow);
    else
      for (const [index, item] of node.items.entries())
        isPair(item) ? visitPair(item, [...path, index], isFlow) : visit(item, [...path, index], isFlow);
  };
  const visitPair = ({ key, value }: Pair, path: YamlPath, isInFlow: boolean): void => {
    visit(value, [...path, isScalar(key) ? String(key.value) : ''], isInFlow, key);
  };
  visit(document.contents, [], false);
  return values;
}

function extentOf(node: unknown): WrittenValue['key'] {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end };
}

function written(node: Node, path: YamlPath, text: string, isInFlow: boolean): Omit<WrittenValue, 'key'> {
  const [start = 0, end = 0] = node.range ?? [];
  const after = start === end ? COMMENT : COMMENT_AFTER_BLANK;
  after.lastIndex = end;
  const found = isInFlow ? null : after.exec(text);
  return {
    path,
    style: styleOf(node),
    from: beginning(text, start),
    start,
    end,
    comment: found?.[1],
    commentEnd: end + (found?.[0].length ?? 0),
  };
}

const COMMENT = /[ \t]*(#.*)/y;
const COMMENT_AFTER_BLANK = /[ \t]+(#.*)/y;

function styleOf(node: Node): WrittenValue['style'] {
  if (!isScalar(node)) return 'collection';
  if (node.type === 'QUOTE_DOUBLE') return 'double';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type?.startsWith('BLOCK') ? 'block' : 'plain';
}

/** Where the tags and anchors before a value begin. */
function beginning(text: string, start: number): number {
  let from = start;
  for (;;) {
    let end = from;
    while (end > 0 && /[ \t]/.test(text[end - 1] ?? '')) end -= 1;
    let begin = end;
    while (begin > 0 && !/[\s,[\]{}]/.test(text[begin - 1] ?? '')) begin -= 1;
    if (begin === end || !/[!&]/.test(text[begin] ?? '')) return from;
    from = begin;
  }
}
