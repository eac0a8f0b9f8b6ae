import type { Expectation } from '../fields/expectation.ts';

/** An invisible character, in Unicode notation: `U+202E`. */
interface Hidden {
  readonly code: string;
}

/** Why YAML cannot read a line, or reads something else than was meant. */
export type YamlSlip =
  /** A colon and a space inside a value, or a colon at its end. */
  | 'colon'
  | 'after-quote'
  | 'unclosed-quote'
  | 'after-bracket'
  | 'unclosed-bracket'
  /** A sign inside brackets that YAML reads as something else. */
  | 'in-brackets'
  /** A sign with a meaning of its own at the beginning of a value. */
  | 'sign'
  /** A backslash between double quotation marks. */
  | 'escape'
  /** No space after a colon or a dash. */
  | 'no-space'
  /** Another sign than a colon after the name of a field. */
  | 'no-colon'
  /** A blank that is not a space. */
  | 'hard-space'
  | 'tab'
  | 'indent'
  /** A number sign, which begins a comment, inside brackets. */
  | 'comment'
  /** A value that goes on in a line of its own. */
  | 'goes-on'
  /** A line of three hyphens or dots inside the fields. */
  | 'document'
  /** A line that neither is a field nor continues one. */
  | 'no-field'
  | 'repeated'
  | 'aliases'
  | 'deep'
  | 'other';

/** What YAML cannot read, and the line that says what was meant. */
export interface YamlFinding {
  readonly slip: YamlSlip;
  /** Undefined if nobody can guess it, or if a line is to be deleted. */
  readonly better: string | undefined;
  /** The number of lines that it replaces. */
  readonly lines: number;
  /** The number of spaces that belong before it, if the line has not that many. */
  readonly spaces?: number;
  /** The sign that the value begins with. */
  readonly sign?: string;
  /** The field that is written twice, and the line where it is written first. */
  readonly field?: string;
  readonly other?: number;
}

/** A line as it should be written, and how many lines it replaces. */
export interface BetterLine {
  readonly line: string;
  readonly lines: number;
}

/** Words of a value that YAML drops or changes. */
export interface LostWords {
  readonly kind: /** After a number sign, as a comment. */
    | 'comment'
    /** After `!` or `&`, as a tag or an anchor, or after `>` and a digit. */
    | 'sign'
    /** After a backslash. */
    | 'escape'
    /** The word `null`, which stands for nothing. */
    | 'null'
    /** Hyphens that do not begin items, because a value stands in the line above. */
    | 'list';
  /** What is lost, as written. */
  readonly lost: string;
  readonly better: BetterLine;
}

/** What a date in another form may mean. */
interface DateReading {
  /** Which of two numbers is taken for the day; undefined if there is no other way to read it. */
  readonly order: 'day-first' | 'month-first' | undefined;
  readonly better: BetterLine;
}

interface CurlyQuotes {
  /** Without the marks. */
  readonly better: BetterLine;
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
  readonly 'curly-quotes': CurlyQuotes;
  readonly 'curly-quotes/value': CurlyQuotes;
  /** `line` is that of the hyphens above the field. */
  readonly 'fields-in-text': { field: string; line: number };
  readonly 'fields-in-text/end': { field: string; line: number };
  readonly 'former-field': { field: string; name: string; better: BetterLine };
  readonly 'former-field/value': { field: string; value: string; present: string; better: BetterLine };
  readonly 'front-matter-not-yaml': { engine: string };
  readonly 'hidden-character': Hidden;
  readonly 'impossible-date': { field: string; value: string; readings: readonly DateReading[] };
  readonly 'impossible-date/year': { field: string; value: string };
  readonly 'invalid-yaml': YamlFinding;
  readonly 'lost-words': LostWords;
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
  /** `name` is the name of a word of the interface. */
  readonly 'unknown-word': { name: string; suggestion: string | undefined };
  /** `whole` is the name of one of its words. */
  readonly 'unknown-word/group': { name: string; whole: string };
  readonly 'unknown-word/parts': { name: string };
  /** In characters. */
  readonly 'unknown-word/long': { name: string; length: number; most: number };
  readonly 'wrong-type': Misfit & { found: Found; better?: BetterLine };
  readonly 'wrong-value': Misfit & { value: string };
}
