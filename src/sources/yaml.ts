import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  stringify,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place } from '../problems/problem.ts';

/** A YAML value in which every scalar is its text as written: `1.10` stays `1.10`, `no` stays `no`. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Where a YAML text is from: the file, and the 1-based line of the file on which it begins. */
export interface YamlOrigin {
  readonly file: string;
  readonly firstLine: number;
}

/**
 * Why a text could not be parsed. `code` is the `yaml` package's, `UNCLOSED` (then `place` is where a quotation mark or
 * bracket was opened), or `ALIASES` (too many of them).
 */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly place: Place;
}

/** A path to a YAML value: keys of mappings, and 0-based indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** Maximum number of aliases. More are an attack ("billion laughs"), not an editor's work. */
const MAX_ALIASES = 50;

/**
 * Parses YAML 1.2 with the failsafe schema: mappings, lists and strings only, nothing executable. An empty text is
 * null. An empty top-level field counts as missing.
 */
export function parseYaml(
  text: string,
  origin: YamlOrigin,
): { value: YamlValue | null } | { fault: YamlFault } {
  const { document, lines } = parse(text);
  const error = document.errors[0];
  if (error) {
    const opened = openedAt(document, error);
    if (opened !== undefined)
      return { fault: { code: 'UNCLOSED', message: error.message, place: placeAt(opened, lines, origin) } };
    const message = error.message.split(' at line ', 1)[0] ?? error.message;
    return { fault: { code: error.code, message, place: placeAt(error.pos[0], lines, origin) } };
  }
  try {
    return { value: withoutEmptyFields(document.toJS({ maxAliasCount: MAX_ALIASES })) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      fault: { code: 'ALIASES', message, place: { file: origin.file, line: origin.firstLine, column: 1 } },
    };
  }
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

/**
 * The offset of the quotation mark or bracket that is not closed; undefined for any other error. The parser's own
 * position is where it gave up, which may be the end of the file.
 */
function openedAt(document: Document, { message, pos }: YAMLError): number | undefined {
  if (!/^(?:Missing closing|Flow )/.test(message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const isOpened = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      // Inner nodes are visited after outer ones, so the innermost open one wins.
      if (isOpened && node.range?.[1] === pos[0]) opened = node.range[0];
    },
  });
  return opened;
}

/** What exporters write for an empty value. */
const EMPTY: ReadonlySet<YamlValue> = new Set(['', '~', 'null']);

function withoutEmptyFields(value: YamlValue | null): YamlValue | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => !EMPTY.has(field)));
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

/**
 * The text parsed last. A file with a thousand faults needs a thousand places, and parsing it each time would be slow.
 */
let last: { readonly text: string; readonly document: Document; readonly lines: LineCounter } | undefined;

function parse(text: string): { readonly document: Document; readonly lines: LineCounter } {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  });
  last = { text, document, lines };
  return last;
}

function child(node: unknown, step: string | number) {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
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
