/** What became of the tests of a file. */
export interface FileResult {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
}

export interface Failure {
  /** The names of the suites it is in and its own. */
  readonly name: string;
  readonly error: string;
}

/** A site that was built once for all the files of a run, or why it could not be. */
export type SharedSite = { readonly folder: string; readonly summary: string } | { readonly error: string };

/** What a process that runs tests tells the run. */
export type FromWorker =
  | { readonly kind: 'result'; readonly result: FileResult }
  | { readonly kind: 'want-site'; readonly key: string }
  | { readonly kind: 'site'; readonly key: string; readonly site: SharedSite };

/** What the run tells it. */
export type ToWorker =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'end' }
  /** It is the first to want a site, and is to build it. */
  | { readonly kind: 'build-site'; readonly key: string }
  | { readonly kind: 'site'; readonly key: string; readonly site: SharedSite };
