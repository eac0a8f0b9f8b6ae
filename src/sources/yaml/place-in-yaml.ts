import {
  isMap,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../../problems/problem.ts';
import { readDocument } from './read-document.ts';
import type { YamlOrigin, YamlPath } from './yaml-value.ts';

/**
 * Looks up the place of a value or its key by parsing again. There are few problems and many texts, so positions are
 * not stored. If the path does not exist, the place is that of its nearest existing ancestor.
 */
export function placeInYaml(text: string, origin: YamlOrigin, path: YamlPath, at: 'key' | 'value'): Place {
  const { document, lines } = readDocument(text);
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (!found) break;
    const wanted = at === 'key' && depth === path.length - 1 ? found.key : found.value;
    const start = isNode(wanted) ? wanted.range?.[0] : undefined;
    offset = start ?? found.offset ?? offset;
    node = found.value;
  }
  return placeAt(offset, lines, origin);
}

/** The place of an offset in a text. */
export function placeOfOffset(text: string, origin: YamlOrigin, offset: number): Place {
  return placeAt(offset, readDocument(text).lines, origin);
}

/** The fields of each group by name, since a group of a thousand fields may have a thousand problems. */
const fieldsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function fieldOf(map: YAMLMap, name: string): Pair | undefined {
  let fields = fieldsOf.get(map);
  if (!fields) {
    // Of two fields with one name, the first counts.
    const named = map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [pair] : []));
    fields = new Map(named.map((pair) => [String((pair.key as Scalar).value), pair]));
    fieldsOf.set(map, fields);
  }
  return fields.get(name);
}

function child(node: unknown, step: string | number) {
  if (isMap(node)) {
    const pair = fieldOf(node, String(step));
    if (!isPair(pair)) return undefined;
    return { key: pair.key, value: pair.value, offset: isNode(pair.key) ? pair.key.range?.[0] : undefined };
  }
  const value = isNode(node) && 'get' in node && typeof step === 'number' ? node.get(step, true) : undefined;
  return value === undefined ? undefined : { key: value, value, offset: undefined };
}

/** The place of an offset in the file that the text is from. */
export function placeAt(offset: number, lines: LineCounter, origin: YamlOrigin): Place {
  const { line, col } = lines.linePos(offset);
  return { file: origin.file, line: Math.max(line, 1) + origin.firstLine - 1, column: Math.max(col, 1) };
}
