import type { DrawnLook } from './draw-pictures.ts';
import type { ShareWords } from './draw-share-picture.ts';

/** The message to a process that draws share pictures. */
export interface ShareRequest {
  readonly wanted: readonly ShareWords[];
  readonly look: DrawnLook;
}

/** A message from a process that draws share pictures: the next one, as PNG. */
export type ShareAnswer = Uint8Array;
