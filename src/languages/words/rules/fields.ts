import type { Expectation } from '../fields/expectation.ts';

/** A character that nobody sees, as Unicode writes it: `U+202E`. */
interface Hidden {
  readonly code: string;
}

interface Fault {
  /** Error code of the `yaml` package. */
  readonly code: string;
  /** Its message, in English. */
  readonly message: string;
}

/** A value that its field does not take. */
interface Misfit extends Expectation {
  readonly field: string;
  readonly example: string;
}

/** What a value turned out to be. */
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
