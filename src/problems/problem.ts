import type { Language, Localized } from '../languages/index.ts';

/** Errors would publish something broken or false and stop a build; all else is a warning. */
export type Severity = 'error' | 'warning';

/** Where something stands in a file of content. */
export interface Place {
  /** Path as a person would type it: the content folder as given, then the path inside it, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** The line of a file in which a problem stands, or the part of it around the place, ready to be shown. */
export interface CodeFrame {
  /** Without tabs and control characters; `…` stands where a long line was cut. */
  readonly text: string;
  /** Where in `text` the problem begins: from 0, in UTF-16 code units. It may be the end of the text. */
  readonly mark: number;
}

/** Something an editor should know about, and what to do about it. Data only: printing is done elsewhere. */
export interface Problem extends Place {
  /** The rule's permanent name; also the name of its file and of its invalid example. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found. */
  readonly message: Localized;
  /** What to do. */
  readonly hint: Localized;
  /** The line, where there is one to show. */
  readonly frame?: CodeFrame;
}

/** One rule: its permanent id and how it is worded, for the data of one finding. */
export interface Rule<Data> {
  readonly id: string;
  readonly severity: Severity;
  readonly wording: Readonly<Record<Language, (data: Data) => Wording>>;
  /** What the guide says of it. */
  readonly about: Localized;
  /** The words for the guide's example. */
  readonly example: (language: Language) => Wording;
}

/** How a rule is worded, for the data of one finding. */
type RuleWords<Data> = Readonly<Record<Language, (data: Data) => Wording>> & {
  /** For the guide: what the rule means and why it matters, in a sentence or two that fit every finding. */
  readonly about: Localized;
  /** For the guide: a finding whose words say best what to do in general. */
  readonly example: Data;
};

/** What was found, and what to do. */
export type Wording = readonly [message: string, hint: string];

/** Names a rule and its words. */
export function defineRule<Data>(id: string, severity: Severity, words: RuleWords<Data>): Rule<Data> {
  const { about, example, ...wording } = words;
  return { id, severity, wording, about, example: (language) => words[language](example) };
}

/** Collects problems while something is read or checked. */
export type Report = <Data>(rule: Rule<Data>, place: Place, data: Data) => void;

/** A report that appends to a list. */
export function reportInto(problems: Problem[]): Report {
  return (rule, place, data) => {
    const en = rule.wording.en(data);
    const es = rule.wording.es(data);
    problems.push({
      rule: rule.id,
      severity: rule.severity,
      file: place.file,
      line: place.line,
      column: place.column,
      message: { en: en[0], es: es[0] },
      hint: { en: en[1], es: es[1] },
    });
  };
}

/** Orders problems by file, line, column and rule, so that the same content always prints the same list. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message.en, b.message.en),
  );
}

/** By code units, not by locale: the order must not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same problems, none of them harmless. */
export function withWarningsAsErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, severity: 'error' }));
}
