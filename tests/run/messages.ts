/** The results of the tests in a file. */
export interface FileResult {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
}

export interface Failure {
  /** The names of its suites and its own name. */
  readonly name: string;
  readonly error: string;
}

/** A site that is built once for all files of a run, or why its build failed. */
export type SharedSite = { readonly folder: string; readonly summary: string } | { readonly error: string };

/** Messages from a worker process to the run. */
export type FromWorker =
  | { readonly kind: 'result'; readonly result: FileResult }
  | { readonly kind: 'want-site'; readonly key: string }
  | { readonly kind: 'site'; readonly key: string; readonly site: SharedSite };

/** Messages from the run to a worker process. */
export type ToWorker =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'end' }
  /** The worker is the first that needs the site, so it must build it. */
  | { readonly kind: 'build-site'; readonly key: string }
  | { readonly kind: 'site'; readonly key: string; readonly site: SharedSite };
