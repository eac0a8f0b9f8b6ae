/** What is said of a list of problems, in one language. */
export interface ProblemWords {
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  /** "2 errors, 1 warning." */
  readonly count: (errors: number, warnings: number) => string;
  /** Under a list in which some warnings are told in one line: how many there are of each rule, as "broken-link 12, …". */
  readonly shortened: (rules: string) => string;
  /** In Markdown: where a problem is. */
  readonly place: (line: number, column: number) => string;
  /** In Markdown: heading of what the guide says of each rule. */
  readonly meanings: string;
}
