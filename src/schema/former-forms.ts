import type * as z from 'zod';
import type { Report } from '../problems/problem.ts';
import { formerField, formerValue } from '../problems/rules/fields/former-field.ts';
import { linesWith, type Replacement, withReplacements } from '../sources/yaml/lines-with.ts';
import { parseYaml } from '../sources/yaml/parse-yaml.ts';
import { placeOfOffset } from '../sources/yaml/place-in-yaml.ts';
import { wordsOf } from '../sources/yaml/quote-text.ts';
import { valuesIn, type WrittenValue } from '../sources/yaml/written-values.ts';
import type { YamlPath, YamlSource } from '../sources/yaml/yaml-value.ts';
import { type Field, fieldsOf, guideAt, presentName } from './walk-fields.ts';

/** Fields contain fields, and each round renames those of one level. No file has more levels. */
const MOST_ROUNDS = 10;

/**
 * Reports names and values of fields that are written as they were before (`Formerly`), and returns the source with the
 * present ones in their place. Its lines keep their numbers.
 */
export function withPresentForms(source: YamlSource, schema: z.ZodType, report: Report): YamlSource {
  const mayBeFormer = namesWithFormer(schema);
  let present = source;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!mayBeFormer.some((name) => present.yaml.includes(name))) break;
    const found = formsIn(present, schema);
    if (found.length === 0) break;
    present = replaced(present, found, report);
  }
  return present;
}

/** A former name or value, and what should stand in its place. */
type Form = Replacement &
  (
    | { readonly kind: 'name'; readonly field: string }
    | { readonly kind: 'value'; readonly field: string; readonly value: string }
  );

function replaced(source: YamlSource, found: readonly Form[], report: Report): YamlSource {
  const { yaml, origin } = source;
  for (const [index, better] of linesWith(yaml, found).entries()) {
    const form = found[index];
    if (!form) continue;
    const { kind, field, from, text } = form;
    const place = placeOfOffset(yaml, origin, from);
    if (kind === 'name') report(formerField, place, { field, name: text, better });
    else report(formerValue, place, { field, value: form.value, present: text, better });
  }
  const present = withReplacements(yaml, found);
  return { yaml: present, origin, data: parseYaml(present, origin).value ?? source.data };
}

/** The former names and values in a text, in its order. */
function formsIn({ yaml }: YamlSource, schema: z.ZodType): readonly Form[] {
  const values = valuesIn(yaml);
  const written = new Set(values.map(({ path }) => path.join('\n')));
  return values.flatMap((value): readonly Form[] => {
    const field = value.path.at(-1);
    if (typeof field !== 'string' || !value.key) return formerValueOf(value, yaml, schema);
    const group = value.path.slice(0, -1);
    const name = presentName(schema, group, field);
    // If the present name is there too, nobody knows which of the two counts.
    if (name === undefined || written.has([...group, name].join('\n')))
      return formerValueOf(value, yaml, schema);
    return [{ kind: 'name', field, from: value.key.start, to: value.key.end, text: name }];
  });
}

function formerValueOf({ path, start, end }: WrittenValue, yaml: string, schema: z.ZodType): readonly Form[] {
  const values = guideAt(schema, path)?.formerly?.values ?? {};
  const value = wordsOf(yaml.slice(start, end));
  const text = Object.hasOwn(values, value) ? values[value] : undefined;
  const field = fieldIn(path);
  return text === undefined || field === undefined
    ? []
    : [{ kind: 'value', field, value, from: start, to: end, text }];
}

/** The field that a value is in. An item of a list is in the field of the list. */
function fieldIn(path: YamlPath): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

const known = new WeakMap<z.ZodType, readonly string[]>();

/** The former names of fields, and the names of those that had other values. A file without any of them needs no closer look. */
function namesWithFormer(schema: z.ZodType): readonly string[] {
  const names = known.get(schema) ?? fieldsOf(schema).flatMap(formerIn);
  known.set(schema, names);
  return names;
}

function formerIn({ name, guide: { formerly }, inner }: Field): readonly string[] {
  return [...(formerly?.names ?? []), ...(formerly?.values ? [name] : []), ...inner.flatMap(formerIn)];
}
