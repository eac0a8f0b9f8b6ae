/** What was found, and what to do. */
export type Wording = readonly [message: string, hint: string];

/** How one rule is worded. */
interface WordsOfRule<Finding> {
  /** For the guide: what the rule means and why it matters, in one or two sentences that are true of every finding. */
  readonly about: string;
  readonly wording: (finding: Finding) => Wording;
}

/** The words of a group of rules, by key. A rule with findings of several kinds has a key for each; see `RuleKey`. */
export type RuleWords<Findings> = { readonly [Key in keyof Findings]: WordsOfRule<Findings[Key]> };
