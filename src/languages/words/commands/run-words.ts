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
    readonly prints: (done: number, all: number) => string;
    readonly books: (done: number, all: number) => string;
  };
  readonly built: (facts: BuildFacts) => string;
  readonly serving: (url: string) => string;
  readonly rebuilt: (pages: number, seconds: string) => string;
  readonly keptLastGood: string;
  readonly restarting: string;
  readonly prints: PrintWords;
  /** A thread that reads texts or makes books has ended before its time. */
  readonly helperDied: (reason: string) => string;
}

/** What is said of PDFs. */
interface PrintWords {
  /** The journal wants PDFs, but the package that sets them is not installed. Takes its name. */
  readonly missing: (name: string) => string;
  /** The package is there, but not its part for this computer. Takes its name. */
  readonly unusable: (name: string) => string;
  /** A PDF could not be set. Takes its address and what Typst says, in English. */
  readonly refused: (address: string, reason: string) => string;
  /** The PDF of an issue has not all of its texts. Takes its address, and those of the texts. */
  readonly leftOut: (address: string, texts: readonly string[]) => string;
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
  /** The seconds of these in which everything else was done and the search was waited for, if they are many. */
  readonly secondsOfSearch: number | undefined;
}
