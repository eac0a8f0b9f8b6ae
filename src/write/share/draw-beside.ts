import { fork } from 'node:child_process';
import { modulePath } from '../../program/compiled.ts';
import type { DrawnLook } from './draw-pictures.ts';
import type { ShareWords } from './draw-share-picture.ts';
import type { ShareAnswer, ShareRequest } from './share-messages.ts';

const DRAWER = modulePath('src/write/share/draw-in-process.ts');

/**
 * Draws share pictures in another process, and hands over each as PNG, in their order. There are fewer if that process ends too
 * early, for example because memory ran out, or if `signal` is aborted, which ends it whatever it is doing. Throws what `take` throws.
 */
export async function drawBeside(
  wanted: readonly ShareWords[],
  look: DrawnLook,
  take: (png: Uint8Array) => void,
  signal: AbortSignal,
): Promise<void> {
  const child = fork(DRAWER, [], { stdio: 'ignore', serialization: 'advanced', signal });
  let drawn = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      // Messages from another process are untyped.
      child.on('message', (png: ShareAnswer) => {
        // Several may have arrived at once.
        if (signal.aborted) return;
        try {
          take(png);
        } catch (error) {
          reject(error);
        }
        drawn += 1;
        if (drawn === wanted.length) resolve();
      });
      // It cannot be started, or is not wanted any more.
      child.on('error', () => resolve());
      // There are no messages after this.
      child.once('disconnect', () => resolve());
      child.send({ wanted, look } satisfies ShareRequest, () => {});
    });
  } finally {
    child.removeAllListeners('message');
    if (child.connected) child.disconnect();
  }
}
