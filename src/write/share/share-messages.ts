import type { MadeFile } from '../pictures/make-pictures.ts';
import type { ShareOrder } from './make-share-pictures.ts';
import type { ShareLook } from './share-look.ts';

/** The message to a process that draws share pictures. */
export interface ShareRequest {
  readonly orders: readonly ShareOrder[];
  /** The folder of the cache. */
  readonly folder: string;
  readonly look: ShareLook;
}

/** A message from a process that draws share pictures. */
export type ShareAnswer =
  | { readonly kind: 'drawn'; readonly done: number }
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  /** A file could not be written. */
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };
