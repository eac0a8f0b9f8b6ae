/**
 * Why the preview does not answer a request: it is made under a name that is not its own, by a page of another site, or to
 * change something.
 */
export type RefusedRequest = 'host' | 'origin' | 'method';

/** The words of the preview, at the terminal and in the browser. */
export interface PreviewWords {
  /** Label of the list of problems in the page, for screen readers. */
  readonly problems: string;
  readonly close: string;
  /** Below a shortened list: the number of problems that are not shown. */
  readonly more: (count: number) => string;
  /** Announced by screen readers when the last problem is solved. */
  readonly noProblems: string;
  readonly noSite: string;
  readonly noSiteYet: string;
  /** `reason` is the file system's own message. */
  readonly notReached: (path: string, reason: string) => string;
  readonly notThere: (path: string) => string;
  /** The program itself failed; `message` is the error's message. */
  readonly failed: (message: string) => string;
  readonly notStarted: string;
  readonly notWatched: (message: string) => string;
  readonly portTaken: (port: number, instead: number) => string;
  readonly noPort: (from: number, to: number) => string;
  readonly badPort: (port: number, reason: string) => string;
  readonly badHost: (host: string, reason: string) => string;
  /** The address at which other devices on the network reach the site. */
  readonly elsewhere: (url: string) => string;
  readonly refused: Readonly<Record<RefusedRequest, (port: number) => string>>;
}
