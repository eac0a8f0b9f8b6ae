/** Result of the tests in a file. */
export interface FileResult {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
}

export interface Failure {
  /** The names of the suites around the test, and its own. */
  readonly name: string;
  readonly error: string;
}

/** A site that was built once for all test files of a run, or the error. */
export type SharedSite = { readonly folder: string; readonly summary: string } | { readonly error: string };

/** Messages from a process that runs test files. */
export type FromWorker =
  | { readonly kind: 'result'; readonly result: FileResult }
  /** What went wrong outside of any test: an error that nobody has handled, after which the process ends, for example. */
  | { readonly kind: 'broken'; readonly error: string }
  | { readonly kind: 'want-site'; readonly key: string }
  | { readonly kind: 'site'; readonly key: string; readonly site: SharedSite };

/** Messages to a process that runs test files. */
export type ToWorker =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'end' }
  /** The process is the first that asked for this site, so it builds it. */
  | { readonly kind: 'build-site'; readonly key: string }
  | { readonly kind: 'site'; readonly key: string; readonly site: SharedSite };
