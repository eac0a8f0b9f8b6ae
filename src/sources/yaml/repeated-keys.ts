import { type Document, isNode, isScalar, type LineCounter, visit, type YAMLMap } from 'yaml';
import type { YamlFinding } from '../../languages/words/rules/fields.ts';
import type { FieldShapes } from './field-shapes.ts';
import { itemsOf } from './mend-value.ts';
import { listItem } from './quote-text.ts';

/** A field that is written twice in the same group. YAML would keep one of the two values. */
export interface RepeatedKey {
  /** Of the second one. */
  readonly offset: number;
  readonly finding: YamlFinding;
}

/** Finds every field that is written again in the same group. */
export function repeatedKeys(
  document: Document,
  text: string,
  lines: LineCounter,
  firstLine: number,
  shapes: FieldShapes,
): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  visit(document, {
    Map: (_, map) => {
      const first = new Map<string, number>();
      const better = joinedLists(map, text, shapes);
      for (const [index, { key }] of map.items.entries()) {
        const name = isScalar(key) ? String(key.value ?? '') : '';
        if (name === '') continue;
        const before = first.get(name);
        if (before === undefined) first.set(name, index);
        else {
          const offset = offsetOf(map, index);
          const other = lines.linePos(offsetOf(map, before)).line + firstLine - 1;
          found.push({
            offset,
            finding: { slip: 'repeated', better: better(name), lines: 1, field: name, other },
          });
        }
      }
    },
  });
  return found;
}

function offsetOf({ items }: YAMLMap, index: number): number {
  const key = items[index]?.key;
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Joins the lists of one name, each name once. Undefined for a field that holds no list. */
function joinedLists(
  map: YAMLMap,
  text: string,
  { shapeOf }: FieldShapes,
): (name: string) => string | undefined {
  const lines = new Map<string, string>();
  return (name) => {
    if (shapeOf(name) !== 'list') return undefined;
    const line = lines.get(name) ?? joined(map, name, text);
    lines.set(name, line);
    return line;
  };
}

/** All items of a list that was begun several times, as one line. */
function joined({ items }: YAMLMap, name: string, text: string): string {
  const values = items.flatMap(({ key, value }) => {
    if (!isScalar(key) || key.value !== name || !isNode(value)) return [];
    const [from = 0, to = 0] = value.range ?? [];
    return itemsOf(text.slice(from, to).replace(/^[ \t]*-\s+/gm, ', '));
  });
  return `${name}: [${[...new Set(values)].map(listItem).join(', ')}]`;
}

/** Whether any group has a field twice. */
export function hasRepeatedKeys(document: Document): boolean {
  let isRepeated = false;
  visit(document, {
    Map: (_, { items }) => {
      const names = items.flatMap(({ key }) => (isScalar(key) && key.value ? [String(key.value)] : []));
      if (new Set(names).size < names.length) isRepeated = true;
      return isRepeated ? visit.BREAK : undefined;
    },
  });
  return isRepeated;
}
