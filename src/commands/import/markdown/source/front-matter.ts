import { parse as parseToml, TomlError } from 'smol-toml';
import { parseYaml } from '../../../../sources/yaml/parse-yaml.ts';

/** A value of front matter, in whichever language it is written: every scalar as text. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** The fields of a file. */
export type Fields = Readonly<Record<string, Value>>;

/** A file taken apart. `bodyLine` is the 1-based line on which the text begins. */
export type SplitFile =
  | {
      readonly kind: 'text';
      /** Undefined if the file has no front matter. */
      readonly fields: Fields | undefined;
      readonly body: string;
      readonly bodyLine: number;
      /** A line of the front matter that cannot be meant as it is written. It was read as a person would. */
      readonly oddLine: number | undefined;
    }
  | { readonly kind: 'unreadable'; readonly line: number };

/** Splits a file as generators do: YAML between `---`, TOML between `+++`, JSON in braces or after `---json`. */
export function splitFile(written: string): SplitFile {
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [, fence = '', language = ''] =
    /^(---|\+\+\+|;;;)[ \t]{0,20}([a-z]{0,20})[ \t]{0,20}\n/.exec(text) ?? [];
  if (fence !== '') return fenced(text, fence, language);
  if (/^\{\s{0,40}"/.test(text)) return inBraces(text);
  return { kind: 'text', fields: undefined, body: text, bodyLine: 1, oddLine: undefined };
}

function fenced(text: string, fence: string, language: string): SplitFile {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line, index) => index > 0 && (line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...')),
  );
  if (end < 0) return { kind: 'unreadable', line: 1 };
  const read = readData(
    lines.slice(1, end).join('\n'),
    fence === '+++' ? 'toml' : fence === ';;;' ? 'json' : language || 'yaml',
  );
  if (read.value === undefined) return { kind: 'unreadable', line: read.line + 1 };
  const fields = asFields(read.value);
  if (!fields) return { kind: 'unreadable', line: 2 };
  const oddLine = read.line > 0 ? read.line + 1 : undefined;
  return { kind: 'text', fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, oddLine };
}

/** JSON without a fence ends with the brace that closes it, at the beginning of a line. */
function inBraces(text: string): SplitFile {
  const end = text.search(/^\}[ \t]*$/m);
  const read = end < 0 ? undefined : readData(text.slice(0, end + 1), 'json');
  const fields = read?.value === undefined ? undefined : asFields(read.value);
  if (!fields) return { kind: 'unreadable', line: 1 };
  const rest = text.slice(end + 1);
  const body = rest.slice(rest.indexOf('\n') + 1);
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { kind: 'text', fields, body, bodyLine, oddLine: undefined };
}

/** A value read from YAML, TOML or JSON. `line` is that of the first fault, or 0. */
interface ReadData {
  readonly value: Value | undefined;
  readonly line: number;
}

/** Reads a file of data, by the extension of its name. Nothing in it is executed. */
export function readData(text: string, language: string): ReadData {
  switch (language) {
    case 'toml':
      return readToml(text);
    case 'json':
      return readJson(text);
    case 'yaml':
    case 'yml': {
      const { value, faults } = parseYaml(text, { file: '', firstLine: 1 });
      const line = faults[0]?.place.line ?? 0;
      return value === undefined ? { value, line: line || 1 } : { value: value ?? {}, line };
    }
    default:
      return { value: undefined, line: 1 };
  }
}

function readToml(text: string): ReadData {
  try {
    return { value: asValue(parseToml(text, { maxDepth: 50 }), 0), line: 0 };
  } catch (error) {
    if (error instanceof TomlError) return { value: undefined, line: error.line };
    throw error;
  }
}

function readJson(text: string): ReadData {
  try {
    return { value: asValue(JSON.parse(text), 0), line: 0 };
  } catch {
    return { value: undefined, line: 1 };
  }
}

function asFields(value: Value): Fields | undefined {
  return typeof value === 'object' && !isList(value) ? (value as Fields) : undefined;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isGroup(value: Value | undefined): value is Fields {
  return typeof value === 'object' && !isList(value);
}

/** Fields nested deeper than this say nothing about a text. */
const DEEPEST = 20;

function asValue(value: unknown, depth: number): Value {
  if (value === null || value === undefined || depth > DEEPEST) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((one) => asValue(one, depth + 1));
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asValue(one, depth + 1)]));
}

/** A field's words in one line; undefined if there are none. */
export function wordsIn(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (isList(value)) return value.flatMap((one) => wordsIn(one) ?? []).join(', ') || undefined;
  const named = ['name', 'title', 'src', 'url', 'path'].find(
    (key) => isGroup(value) && value[key] !== undefined,
  );
  return named === undefined || !isGroup(value) ? undefined : wordsIn(value[named]);
}

/** A field's parts: those of a list, or the one that it has. */
export function partsIn(value: Value | undefined): readonly string[] {
  const parts = isList(value) ? value : value === undefined ? [] : [value];
  return parts.flatMap((part) => wordsIn(part) ?? []);
}
