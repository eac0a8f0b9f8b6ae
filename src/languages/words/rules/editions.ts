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

/** Two editions of a work that say something different. Values are YAML, on one line. */
export interface Disagreement {
  readonly field: string;
  /** The field in the group `field`. */
  readonly inside?: string;
  readonly written: string;
  readonly other: string;
  readonly otherFile: string;
  readonly otherLine: number;
}

/** A line of front matter: `section: essays`, `image: {src: media/march.jpg}`. */
export function lineOf({ field, inside }: Disagreement, value: string): string {
  return inside === undefined ? `${field}: ${value}` : `${field}: {${inside}: ${value}}`;
}

interface Untranslated {
  /** Codes of the languages of the edition, and of its text. */
  readonly own: string;
  readonly language: string;
  /** File of the edition that says the same. */
  readonly source: string;
}

/** What can be done for a translation whose original is not beside it. */
export type Reunion =
  /** Give the file another path; `line` is needed so that its published address still leads to it. */
  | {
      readonly kind: 'rename';
      readonly partner: string;
      readonly to: string;
      readonly line: string | undefined;
    }
  /** The likely original has another edition in the same language already. */
  | { readonly kind: 'replaced'; readonly partner: string; readonly by: string }
  /** No text can be its original. `wanted` is the path that the original would have. */
  | { readonly kind: 'alone'; readonly wanted: string; readonly fields: readonly string[] };

interface Orphan {
  /** Code of the language that it was translated from, if that is known. */
  readonly from: string | undefined;
  readonly cure: Reunion;
}

/** What the rules about editions find. */
export interface EditionsFindings {
  readonly 'editions-disagree': Disagreement;
  readonly 'editions-disagree/draft': Disagreement;
  readonly 'empty-translators': object;
  readonly 'missing-original': Orphan;
  readonly 'missing-original/draft': Orphan;
  readonly 'silent-change': SilentChange;
  readonly 'unequal-translation': Unequal;
  readonly untranslated: Untranslated;
  readonly 'unknown-language/unused': { field: string; code: string; known: readonly string[] };
  readonly 'unknown-language': {
    code: string;
    known: readonly string[];
    /** The standard spelling of the code, if that would be right: `pt-BR` for `pt-br`. */
    spelling?: string;
    /** The file's name with it, if the code is in the name of a file. */
    name?: string;
    /** Whether the journal may list the language, but does not. */
    unlisted?: boolean;
  };
  readonly 'unknown-language/words': {
    code: string;
    /** The language of the words around the texts. */
    words: string;
  };
}
