import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';
import type { YamlFinding, YamlSlip } from '../languages/words/rules/fields.ts';
import type { Place } from '../problems/problem.ts';
import { type FieldShapes, UNKNOWN_SHAPES } from './yaml-lines/field-shapes.ts';
import { mendYaml } from './yaml-lines/mend-yaml.ts';
import { hasRepeatedKeys, repeatedKeys } from './yaml-lines/repeated-keys.ts';
import { type WrittenValue, writtenValues } from './yaml-lines/written-values.ts';

/** A YAML value in which every scalar is its text as written: `1.10` stays `1.10`, `no` stays `no`. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Where a YAML text is from: the file, and the 1-based line of the file on which it begins. */
export interface YamlOrigin {
  readonly file: string;
  readonly firstLine: number;
}

/** A YAML text, its parsed value, and its position in the file. */
export interface YamlSource {
  readonly yaml: string;
  readonly origin: YamlOrigin;
  readonly data: YamlValue;
}

/** Something in a text that YAML reads differently from what was meant, or not at all. */
interface YamlFault {
  readonly place: Place;
  readonly finding: YamlFinding;
}

/** A parsed text. */
export interface ParsedYaml {
  /** Null for an empty text; undefined if nothing can be read. */
  readonly value: YamlValue | null | undefined;
  /** The text, with lines that YAML cannot read written as they were probably meant. Its lines keep their numbers. */
  readonly yaml: string;
  readonly faults: readonly YamlFault[];
  /** The top-level fields with a fault. */
  readonly fields: readonly string[];
}

/** A path to a YAML value: keys of mappings, and 0-based indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** Maximum number of aliases. More are an attack ("billion laughs"), not an editor's work. */
const MAX_ALIASES = 50;

/**
 * Parses YAML 1.2 with the failsafe schema: mappings, lists and strings only, nothing executable. An empty text is
 * null. An empty top-level field counts as missing. If YAML cannot read a line, the others are read nevertheless.
 */
export function parseYaml(
  text: string,
  origin: YamlOrigin,
  shapes: FieldShapes = UNKNOWN_SHAPES,
): ParsedYaml {
  const { document } = parse(text);
  if (!isDoubtful(text, document)) return { value: readValue(document), yaml: text, faults: [], fields: [] };
  const mended = mendYaml(text, shapes);
  const { document: better, lines } = parse(mended.text);
  const faults: YamlFault[] = mended.mended.map(({ line, column, field: _, ...finding }) => ({
    place: { file: origin.file, line: origin.firstLine + line, column },
    finding,
  }));
  for (const { offset, finding } of repeatedKeys(better, mended.text, lines, origin.firstLine, shapes))
    faults.push({ place: placeAt(offset, lines, origin), finding });
  const left = remainingFault(better, mended.text);
  if (left) {
    const finding = { slip: left.slip, better: undefined, lines: 1 };
    faults.push({ place: placeAt(left.offset, lines, origin), finding });
  }
  const fields = mended.mended.flatMap(({ field }) => field ?? []);
  return { value: left ? undefined : readValue(better), yaml: mended.text, faults, fields };
}

/** Whether a text may have a fault: YAML cannot read it, or it seems to have lines that do not mean what YAML reads. */
function isDoubtful(text: string, document: Document): boolean {
  return (
    document.errors.length > 0 ||
    (isScalar(document.contents) && document.contents.value !== '') ||
    DOUBTFUL_LINE.test(text) ||
    hasRepeatedKeys(document) ||
    remainingFault(document, text) !== undefined
  );
}

/** A name without a space after its colon, a dash without a space, a hard space, or a second document. */
const DOUBTFUL_LINE =
  /^[ \t]*(?:- +)*[\p{L}-]+[:：][^\s/]|^[ \t]*-[^\s-]|^[^\n\S]*[^\n\S \t]|^[ \t]*(?:- +)*(?:[\p{L}-]+:|-)[ \t]*[^\n\S \t]|[{,][ \t]*[\p{L}-]+:[^\s"'[{]|^[\p{L}-]+[ \t]*=|^(?:---|\.\.\.)(?:\s|$)/mu;

/** What makes a document unusable, even if each of its lines can be read. */
function remainingFault(
  document: Document,
  text: string,
): { readonly slip: YamlSlip; readonly offset: number } | undefined {
  const [error] = document.errors;
  if (error) return { slip: error.code === 'RESOURCE_EXHAUSTION' ? 'deep' : 'other', offset: error.pos[0] };
  if (!text.includes('*')) return undefined;
  try {
    document.toJS({ maxAliasCount: MAX_ALIASES });
    return undefined;
  } catch {
    return { slip: 'aliases', offset: 0 };
  }
}

/** The value of a document. An unquoted null is what exporters write for an empty value. */
function readValue(document: Document): YamlValue | null {
  visit(document, {
    // In braces, a name without a colon has no value.
    Pair: (_, pair) => {
      pair.value ??= new Scalar('');
    },
    Scalar: (_, scalar) => {
      if (scalar.type === 'PLAIN' && /^(?:null|~)$/.test(String(scalar.value))) scalar.value = '';
    },
  });
  return withoutEmptyFields(document.toJS({ maxAliasCount: MAX_ALIASES }));
}

/**
 * A value as YAML on one line, for messages: `[unions, strategy]`. Text is quoted only if YAML would read it differently
 * without quotes; a line break becomes a space.
 */
export function flowYaml(value: YamlValue): string {
  const yaml = stringify(value, {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    blockQuote: false,
    lineWidth: 0,
  });
  return yaml.trim().replace(/\s+/g, ' ');
}

function withoutEmptyFields(value: YamlValue | null): YamlValue | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== ''));
}

/**
 * Looks up the place of a value or its key by parsing again. There are few problems and many texts, so positions are
 * not stored. If the path does not exist, the place is that of its nearest existing ancestor.
 */
export function placeInYaml(text: string, origin: YamlOrigin, path: YamlPath, at: 'key' | 'value'): Place {
  const { document, lines } = parse(text);
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

/** Every value of a text as it is written. */
export function valuesIn(text: string): readonly WrittenValue[] {
  return valuesOf(parse(text)).all;
}

/** The value at a path as it is written. */
export function valueAtPath(text: string, path: YamlPath): WrittenValue | undefined {
  return valuesOf(parse(text)).byPath.get(path.join('\n'));
}

function valuesOf(parsed: Parsed): WrittenValues {
  if (!parsed.values) {
    const all = writtenValues(parsed.document, parsed.text);
    const byPath = new Map(all.toReversed().map((value) => [value.path.join('\n'), value]));
    parsed.values = { all, byPath };
  }
  return parsed.values;
}

/** The place of an offset in a text. */
export function placeOfOffset(text: string, origin: YamlOrigin, offset: number): Place {
  return placeAt(offset, parse(text).lines, origin);
}

/**
 * The text parsed last. A file with a thousand faults needs a thousand places, and parsing it each time would be slow.
 */
let last: Parsed | undefined;

interface Parsed {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  values?: WrittenValues;
}

interface WrittenValues {
  readonly all: readonly WrittenValue[];
  readonly byPath: ReadonlyMap<string, WrittenValue>;
}

function parse(text: string): Parsed {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    // The package stops at the first one; see `repeatedKeys`.
    uniqueKeys: false,
  });
  last = { text, document, lines };
  return last;
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

function placeAt(offset: number, lines: LineCounter, origin: YamlOrigin): Place {
  const { line, col } = lines.linePos(offset);
  return { file: origin.file, line: Math.max(line, 1) + origin.firstLine - 1, column: Math.max(col, 1) };
}
