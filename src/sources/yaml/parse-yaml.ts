import { type Document, isScalar, Scalar, visit } from 'yaml';
import type { YamlFinding, YamlSlip } from '../../languages/words/rules/fields.ts';
import type { Place } from '../../problems/problem.ts';
import { type FieldShapes, UNKNOWN_SHAPES } from './field-shapes.ts';
import { mendYaml } from './mend-yaml.ts';
import { placeAt } from './place-in-yaml.ts';
import { readDocument } from './read-document.ts';
import { hasRepeatedKeys, repeatedKeys } from './repeated-keys.ts';
import type { YamlOrigin, YamlValue } from './yaml-value.ts';

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
  const { document } = readDocument(text);
  if (!isDoubtful(text, document)) return { value: readValue(document), yaml: text, faults: [], fields: [] };
  const mended = mendYaml(text, shapes);
  const { document: better, lines } = readDocument(mended.text);
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

function withoutEmptyFields(value: YamlValue | null): YamlValue | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== ''));
}
