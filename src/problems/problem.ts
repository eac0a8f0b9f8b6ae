import { type Localized, localized, type MessageLanguage, rulesIn } from '../languages/index.ts';
import {
  type Findings,
  type RuleId,
  type RuleIdOf,
  type RuleKey,
  ruleIdOf,
} from '../languages/words/rules/findings.ts';
import type { Wording } from '../languages/words/rules/rule-words.ts';

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

/** One rule. Its words are in each language's `rules`, under its key. */
export interface Rule<Finding, Id extends RuleId = RuleId> {
  readonly id: Id;
  /** Names its words. */
  readonly key: RuleKey;
  readonly severity: Severity;
  /** What was found, and what to do. */
  readonly wording: (language: MessageLanguage, finding: Finding) => Wording;
  /** What the guide says of it. */
  readonly about: (language: MessageLanguage) => string;
  /** The words for the guide's example. */
  readonly example: (language: MessageLanguage) => Wording;
}

/**
 * A rule, by the key of its words.
 * @param example for the guide: a finding whose words say best what to do in general
 */
export function defineRule<Key extends RuleKey>(
  key: Key,
  severity: Severity,
  example: Findings[Key],
): Rule<Findings[Key], RuleIdOf<Key>> {
  const words = (language: MessageLanguage) => rulesIn(language)[key];
  return {
    id: ruleIdOf(key),
    key,
    severity,
    wording: (language, finding) => words(language).wording(finding),
    about: (language) => words(language).about,
    example: (language) => words(language).wording(example),
  };
}

/** Collects problems while something is read or checked. */
export type Report = <Finding>(rule: Rule<Finding>, place: Place, finding: Finding) => void;

/** A report that appends to a list. */
export function reportInto(problems: Problem[]): Report {
  return (rule, place, finding) => {
    problems.push({
      rule: rule.id,
      severity: rule.severity,
      file: place.file,
      line: place.line,
      column: place.column,
      message: localized((language) => rule.wording(language, finding)[0]),
      hint: localized((language) => rule.wording(language, finding)[1]),
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
