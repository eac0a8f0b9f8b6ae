/** The words around a list of problems, in one language. */
export interface ProblemWords {
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  /** "2 errors, 1 warning." */
  readonly count: (errors: number, warnings: number) => string;
  /**
   * Below a list in which some warnings take one line each. Takes the number of warnings by rule: "broken-link 12, …".
   */
  readonly shortened: (rules: string) => string;
  /** In Markdown: the place of a problem. */
  readonly place: (line: number, column: number) => string;
  /** In Markdown: heading of the guide's explanations of each rule. */
  readonly meanings: string;
}
