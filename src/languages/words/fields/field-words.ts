import type { Expected } from './expectation.ts';
import type { FieldName } from './field-names.ts';

/** What there is to say of fields, in one language; shown in problems and in the guide. */
export interface FieldWords {
  /** What the field does, in a sentence. */
  readonly about: Readonly<Record<FieldName, string>>;
  /** What may stand there: "a list of names". Completes "takes …" / "espera …"; `{choices}` stands for the choices. */
  readonly expected: Readonly<Record<Expected, string>>;
}
