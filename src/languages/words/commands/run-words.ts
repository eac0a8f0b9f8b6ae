/** Progress and results of the commands, in one language. */
export interface RunWords {
  readonly noProblems: (folder: string) => string;
  /** Below the problems of a build that stopped. */
  readonly nothingWritten: string;
  readonly progress: {
    readonly reading: string;
    readonly texts: (done: number) => string;
    readonly pictures: (done: number, all: number) => string;
    readonly pages: (done: number, all: number) => string;
    readonly search: (language: string) => string;
  };
  readonly built: (facts: BuildFacts) => string;
  readonly serving: (url: string) => string;
  readonly rebuilt: (pages: number, seconds: string) => string;
  readonly keptLastGood: string;
  readonly restarting: string;
  /** A helper that reads and renders texts has ended before its time. */
  readonly helperDied: (reason: string) => string;
}

/** The facts in the summary of a build. */
export interface BuildFacts {
  readonly output: string;
  readonly issues: number;
  readonly articles: number;
  /** "en 12 + es 7". */
  readonly editions: string;
  readonly pages: number;
  readonly words: number;
  readonly seconds: number;
}
