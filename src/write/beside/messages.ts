import type { MessagePort } from 'node:worker_threads';
import type { SiteLanguage } from '../../languages/index.ts';
import type { SiteView } from '../../pages/views/frame-views.ts';
import type { PageKind, PageView } from '../../pages/views/views.ts';

/** A view without what all pages in its language have in common, which the worker has. */
type OwnView = Omit<PageView, 'site'>;

/** A file to be written by the worker. Paths are in the output folder. */
export type Job =
  | {
      readonly kind: 'page';
      readonly address: string;
      readonly template: PageKind;
      /** The language of what is missing in the view. */
      readonly language: SiteLanguage;
      readonly view: OwnView;
    }
  | { readonly kind: 'file'; readonly path: string; readonly content: string | Uint8Array }
  | { readonly kind: 'copy'; readonly from: string; readonly path: string };

/** What a worker is started with. */
export interface WorkerTask {
  /**
   * Where requests come from. They are taken from it one at a time: what pages are made from would otherwise wait as objects, and be
   * moved again and again by the garbage collector.
   */
  readonly requests: MessagePort;
  readonly folder: string;
  /** The `readableProgram`. */
  readonly program: string;
  /** The kinds of the pages that will be sent. */
  readonly kinds: ReadonlySet<PageKind>;
  readonly common: ReadonlyMap<SiteLanguage, SiteView>;
  /** Paths of the pages of which the search needs a part. */
  readonly searched: ReadonlySet<string>;
  /** A number: not 0 if the folder must not be touched any more. */
  readonly stopped: SharedArrayBuffer;
}

/** To the worker: the next files; none if there are no more. After each request, a message without content is sent to wake it. */
export type WorkerRequest = readonly Job[];

/** A page that has been written, and what the search needs of it. */
export interface WrittenPage {
  readonly path: string;
  readonly part: string | undefined;
}

/** From the worker: the files of a request have been written, that all have, or that one could not be. */
export type WorkerAnswer =
  | { readonly kind: 'written'; readonly size: number; readonly pages: readonly WrittenPage[] }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An error. What the system says of it is not kept when it is sent. */
export interface Failure {
  readonly message: string;
  readonly stack: string | undefined;
  readonly system: Pick<NodeJS.ErrnoException, 'code' | 'errno' | 'syscall' | 'path'> | undefined;
}

/** How much a job counts among those that wait, in characters, more or less. */
export function sizeOf(job: Job): number {
  if (job.kind === 'copy') return SMALL;
  return job.kind === 'file' ? SMALL + job.content.length : PAGE;
}

const SMALL = 1_000;
const PAGE = 40_000;
