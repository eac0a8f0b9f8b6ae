import { fork } from 'node:child_process';
import { modulePath } from '../../program/compiled.ts';
import { WriteError } from '../../sources/write-file.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import { makeSharePictures, type ShareOrder } from './make-share-pictures.ts';
import { OWN_LOOK, type ShareLook } from './share-look.ts';
import type { ShareAnswer, ShareRequest } from './share-messages.ts';

const DRAWER = modulePath('src/write/share/draw-in-process.ts');

/** Up to this number of pictures, another process would take longer to start than to draw them. */
const FEW_PICTURES = 100;

/** Share pictures that are being drawn. */
export interface SharePictures {
  readonly files: Promise<readonly MadeFile[]>;
  /** Ends the process that draws, whatever it is doing. To be called when the files are no longer needed. */
  readonly stop: () => void;
}

/**
 * Begins to draw share pictures. If there are many, another process does it, so that pages can be rendered meanwhile. Should
 * that one end too early, for example because memory ran out, this one draws what is missing.
 * @param folder the folder of the cache
 * @param onPicture called with the number done so far
 */
export function beginSharePictures(
  orders: readonly ShareOrder[],
  folder: string,
  onPicture: (done: number) => void,
  look: ShareLook = OWN_LOOK,
): SharePictures {
  const drawHere = () => makeSharePictures(orders, folder, onPicture, look);
  if (orders.length <= FEW_PICTURES) return { files: drawHere(), stop: () => {} };
  const child = fork(DRAWER, [], { stdio: 'ignore', serialization: 'advanced' });
  const files = new Promise<readonly MadeFile[] | undefined>((resolve, reject) => {
    // Messages from another process are untyped.
    child.on('message', (answer: ShareAnswer) => {
      if (answer.kind === 'drawn') onPicture(answer.done);
      else if (answer.kind === 'made') resolve(answer.files);
      else reject(new WriteError(answer.path, answer.reason));
    });
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
  });
  let isStopped = false;
  child.send({ orders, folder, look } satisfies ShareRequest, () => {});
  return {
    files: files.then((made) => made ?? (isStopped ? [] : drawHere())),
    stop: () => {
      isStopped = true;
      if (child.connected) child.disconnect();
    },
  };
}
