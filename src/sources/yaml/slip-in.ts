import type { YamlSlip } from '../../languages/words/rules/fields.ts';
import type { FieldShape, FieldShapes } from './field-shapes.ts';

/** Why YAML cannot read a value. */
interface SlipInValue {
  readonly slip: YamlSlip;
  /** The sign that the value begins with, if that is the reason. */
  readonly sign?: string;
}

/** Why YAML cannot read a value, in terms of what a person sees in the line. */
export function slipIn(value: string, goesOn: boolean, shape: FieldShape, shapes: FieldShapes): SlipInValue {
  const first = value[0] ?? '';
  if (first === '"' || first === "'") return { slip: inQuotes(value, first) };
  if (first === '[' || first === '{') return { slip: inBrackets(value, first, shape, shapes) };
  if (/^(?:[@`%,\]}*&!|>]|[-?](?:\s|$))/.test(value)) return { slip: 'sign', sign: first };
  if (/:(?:\s|$)/.test(value)) return { slip: 'colon' };
  return { slip: goesOn ? 'goes-on' : 'other' };
}

/** Whether a group in braces has a field without a space after its colon: `{src:march.jpg}`. */
export function hasGluedField(value: string, { shapeOf }: FieldShapes): boolean {
  if (!/^[[{]/.test(value)) return false;
  const glued = value.matchAll(/[{,]\s*([\p{L}-]+):(?=[^\s"'[{])/gu);
  return [...glued].some(([, name = '']) => shapeOf(name) !== undefined);
}

function inBrackets(value: string, first: string, shape: FieldShape, shapes: FieldShapes): YamlSlip {
  if (/(?:^|[\s,[{])#/.test(value)) return 'comment';
  const closing = first === '[' ? ']' : '}';
  const last = value.lastIndexOf(closing);
  if (last < 0) return 'unclosed-bracket';
  if (last < value.length - 1 || (shape !== 'groups' && value.indexOf(closing) < last))
    return 'after-bracket';
  return hasGluedField(value, shapes) ? 'no-space' : 'in-brackets';
}

function inQuotes(value: string, mark: string): YamlSlip {
  const inner = value.slice(1);
  const escaped = mark === '"' ? /^(?:[^"\\]|\\.)*"/ : /^(?:[^']|'')*'/;
  const closed = escaped.exec(inner);
  if (!closed) return 'unclosed-quote';
  return closed[0].length < inner.length && !/^\s+#/.test(inner.slice(closed[0].length))
    ? 'after-quote'
    : 'escape';
}
