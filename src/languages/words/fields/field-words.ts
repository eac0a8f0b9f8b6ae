import type { Expected } from './expectation.ts';
import type { FieldName } from './field-names.ts';

/** Descriptions of fields in one language, shown in problems and in the guide. */
export interface FieldWords {
  /** What the field does, in a sentence. */
  readonly about: Readonly<Record<FieldName, string>>;
  /**
   * What the field takes: "a list of names". Completes "takes …" / "espera …"; `{choices}` is replaced by the choices.
   */
  readonly expected: Readonly<Record<Expected, string>>;
}
