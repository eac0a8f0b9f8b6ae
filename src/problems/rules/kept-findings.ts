import type { RuleKey } from '../../languages/words/rules/findings.ts';
import type { Place, Report, Severity } from '../problem.ts';
import { type AnyRule, RULES } from './all-rules.ts';

/** A finding that was reported, as data: it can be kept, and reported again later. */
export interface KeptFinding {
  /** With its severity, the name of a rule. */
  readonly key: RuleKey;
  readonly severity: Severity;
  readonly place: Place;
  /** Of the rule's own type. */
  readonly finding: unknown;
}

/** A report that appends findings to a list. */
export function keepFindings(kept: KeptFinding[]): Report {
  return ({ key, severity }, place, finding) => kept.push({ key, severity, place, finding });
}

/** Reports findings again. */
export function reportAgain(kept: readonly KeptFinding[], report: Report): void {
  for (const { place, finding, ...named } of kept) {
    const rule = RULE_BY_NAME.get(nameOf(named));
    // `keepFindings` took both from one call, so they are of one type.
    if (rule) report(rule, place, finding as never);
  }
}

const RULE_BY_NAME: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [nameOf(rule), rule]));

function nameOf({ key, severity }: Pick<AnyRule, 'key' | 'severity'>): string {
  return `${key} ${severity}`;
}
