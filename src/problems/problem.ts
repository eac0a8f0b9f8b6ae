import { type Localized, localized, type MessageLanguage, rulesIn } from '../languages/index.ts';
import {
  type Findings,
  type RuleId,
  type RuleIdOf,
  type RuleKey,
  ruleIdOf,
} from '../languages/words/rules/findings.ts';
import type { Wording } from '../languages/words/rules/rule-words.ts';
import { type Advice, adviceOn } from './advice.ts';

/** An error means that something broken or false would be published; it stops a build. Everything else is a warning. */
export type Severity = 'error' | 'warning';

/** A place in a file of content. */
export interface Place {
  /** The content folder as given on the command line, then the path inside it, separated by `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** The line that a problem is in, or the part of a long line around the place, ready to be shown. */
export interface CodeFrame {
  /** Without tabs and control characters. `…` marks where a long line was cut. */
  readonly text: string;
  /** The place in `text` where the problem begins: 0-based, in UTF-16 code units. It may be the end of the text. */
  readonly mark: number;
}

/** Something that an editor should know, and what to do about it. This is data; `terminal/` formats it. */
export interface Problem extends Place {
  /** The rule's permanent name, also that of its file in `rules/` and of its folder in `tests/invalid/`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found. */
  readonly message: Localized;
  /** What to do. */
  readonly hint: Localized;
  /** Whether the hint can be followed to the letter. */
  readonly advice: Advice;
  /** The line with the problem, if there is one to show. */
  readonly frame?: CodeFrame;
}

/** A rule. Its words are in the folder `rules/` of each language, under its key. */
export interface Rule<Finding, Id extends RuleId = RuleId> {
  readonly id: Id;
  /** Identifies its words. */
  readonly key: RuleKey;
  readonly severity: Severity;
  /** What was found, and what to do. */
  readonly wording: (language: MessageLanguage, finding: Finding) => Wording;
  /** Whether the hint can be followed to the letter. */
  readonly advice: (finding: Finding) => Advice;
  /** The explanation in the guide. */
  readonly about: (language: MessageLanguage) => string;
  /** The message and hint of the example in the guide. */
  readonly example: (language: MessageLanguage) => Wording;
}

/**
 * Defines a rule by the key of its words.
 * @param example a finding for the guide, whose message and hint are as general as possible
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
    advice: (finding) => adviceOn(key, finding),
    about: (language) => words(language).about,
    example: (language) => words(language).wording(example),
  };
}

/** Reports a finding of a rule at a place. */
export type Report = <Finding>(rule: Rule<Finding>, place: Place, finding: Finding) => void;

/** A report that appends problems to a list. */
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
      advice: rule.advice(finding),
    });
  };
}

/** Sorts problems by file, line, column, rule and message, so that the same content always gives the same list. */
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

/** Compares by code units, not by locale, so that the order does not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same problems with every warning turned into an error, unless nobody could do anything about it. */
export function withWarningsAsErrors(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => (problem.advice === 'none' ? problem : { ...problem, severity: 'error' }));
}
