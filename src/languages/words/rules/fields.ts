import type { Expectation } from '../fields/expectation.ts';

/** An invisible character, in Unicode notation: `U+202E`. */
interface Hidden {
  readonly code: string;
}

interface Fault {
  /** Error code of the `yaml` package. */
  readonly code: string;
  /** The package's message, in English. */
  readonly message: string;
}

/** A value that the field does not take. */
interface Misfit extends Expectation {
  readonly field: string;
  readonly example: string;
}

/** The kind of value that was found. */
export type Found = 'text' | 'list' | 'mapping';

/** What the rules about fields find. */
export interface FieldsFindings {
  readonly 'front-matter-not-yaml': { engine: string };
  readonly 'hidden-character': Hidden;
  readonly 'impossible-date': { field: string; value: string };
  readonly 'invalid-yaml': Fault;
  readonly 'missing-field': { field: string; example: string };
  readonly 'missing-front-matter': { opened: boolean };
  readonly 'not-in-contents': { id: string };
  readonly placeholder: { text: string };
  readonly 'unknown-field': {
    field: string;
    suggestion: string | undefined;
    known: readonly string[];
  };
  readonly 'unknown-section': {
    section: string;
    suggestion: string | undefined;
    known: readonly string[];
  };
  readonly 'wrong-type': Misfit & { found: Found };
  readonly 'wrong-value': Misfit & { value: string };
}
