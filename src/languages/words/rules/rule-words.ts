/** What was found, and what to do. */
export type Wording = readonly [message: string, hint: string];

/** How one rule is worded. */
interface WordsOfRule<Finding> {
  /** For the guide: what the rule means and why it matters, in a sentence or two that fit every finding. */
  readonly about: string;
  readonly wording: (finding: Finding) => Wording;
}

/**
 * The words of a group of rules, by the rule's id. A rule may be worded in several ways, for findings of several kinds: the others
 * have a word of their own behind a slash.
 */
export type RuleWords<Findings> = { readonly [Key in keyof Findings]: WordsOfRule<Findings[Key]> };
