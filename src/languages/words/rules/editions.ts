interface SilentChange {
  /** The git revision that has the earlier text. */
  readonly ref: string;
  /** Whether the text already has `revised`, from an earlier change. */
  readonly isRevised: boolean;
}

/** What is counted in both editions. */
export type Counted = 'paragraphs' | 'notes' | 'pictures';

interface Unequal {
  /** File of the edition that the translation was made from. */
  readonly source: string;
  readonly differences: readonly { readonly kind: Counted; readonly here: number; readonly there: number }[];
}

interface Disagreement {
  readonly field: string;
  /** The value as YAML, on one line. */
  readonly written: string;
  /** The other edition's value as YAML, on one line; undefined if it has none. */
  readonly other: string | undefined;
  readonly otherFile: string;
}

/** What the rules about editions find. */
export interface EditionsFindings {
  readonly 'editions-disagree': Disagreement;
  readonly 'silent-change': SilentChange;
  readonly 'unequal-translation': Unequal;
  readonly 'unknown-language/unused': { field: string; code: string; known: readonly string[] };
  readonly 'unknown-language': { code: string; known: readonly string[] };
}
