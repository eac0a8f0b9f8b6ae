/** What the preview says, at the terminal and in the browser. */
export interface PreviewWords {
  /** Name of the place in the page where problems are listed. */
  readonly problems: string;
  readonly close: string;
  /** Below a list that was cut. */
  readonly more: (count: number) => string;
  /** Spoken when the last problem is gone. */
  readonly noProblems: string;
  readonly noSite: string;
  readonly noSiteYet: string;
  /** `path` as the file system names it, `reason` in its words. */
  readonly notReached: (path: string, reason: string) => string;
  readonly notThere: (path: string) => string;
  /** The program itself failed; `message` is its own. */
  readonly failed: (message: string) => string;
  readonly notStarted: string;
  readonly notWatched: (message: string) => string;
  readonly portTaken: (port: number, instead: number) => string;
  readonly noPort: (from: number, to: number) => string;
  readonly badPort: (port: number, reason: string) => string;
  readonly badHost: (host: string, reason: string) => string;
  /** Where other devices of the network reach the site. */
  readonly elsewhere: (url: string) => string;
}
