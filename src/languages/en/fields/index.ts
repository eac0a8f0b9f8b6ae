import type { FieldWords } from '../../words/fields/field-words.ts';
import { about } from './about.ts';
import { expected } from './expected.ts';

/** Descriptions of fields, in English. */
export const fields: FieldWords = { about, expected };
