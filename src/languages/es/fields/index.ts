import type { FieldWords } from '../../words/fields/field-words.ts';
import { about } from './about.ts';
import { expected } from './expected.ts';

/** Las descripciones de los campos, en español. */
export const fields: FieldWords = { about, expected };
