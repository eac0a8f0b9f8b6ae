import * as z from 'zod';
import { KNOWN_LANGUAGES } from '../languages/index.ts';
import type { Expected } from '../languages/words/fields/expectation.ts';
import type { FieldShape, FieldShapes } from '../sources/yaml/field-shapes.ts';
import { type Field, fieldsOf } from './walk-fields.ts';

/** What fields hold that are not simply one text. */
const SHAPES: Readonly<Partial<Record<Expected, FieldShape>>> = {
  names: 'list',
  topics: 'list',
  paths: 'list',
  ids: 'list',
  languages: 'list',
  addresses: 'list',
  answers: 'text-or-group',
  'text-by-language': 'text-or-group',
  'named-keys': 'groups',
  words: 'groups',
};

const known = new WeakMap<z.ZodType, FieldShapes>();

/** What each field of a kind of file holds, for reading lines that YAML cannot read. */
export function shapesIn(schema: z.ZodType): FieldShapes {
  const shapes = known.get(schema) ?? collect(schema);
  known.set(schema, shapes);
  return shapes;
}

function collect(schema: z.ZodType): FieldShapes {
  const byName = new Map<string, FieldShape>(KNOWN_LANGUAGES.map((language) => [language, 'text']));
  const add = ({ name, guide, inner }: Field): void => {
    const shape = SHAPES[guide.expected] ?? (inner.length > 0 ? 'groups' : 'text');
    for (const each of [name, ...(guide.formerly?.names ?? [])]) byName.set(each, shape);
    for (const field of inner) add(field);
  };
  for (const field of fieldsOf(schema)) add(field);
  return { shapeOf: (name) => byName.get(name), hasOwnNames: schema instanceof z.ZodRecord };
}
