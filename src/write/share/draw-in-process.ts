import { endWithParent } from '../../program/end-with-parent.ts';
import { WriteError } from '../../sources/write-file.ts';
import { makeSharePictures } from './make-share-pictures.ts';
import type { ShareAnswer, ShareRequest } from './share-messages.ts';

/** Number of pictures after which the progress is told. */
const TOLD_AT_ONCE = 50;

// Only `begin-share-pictures.ts` starts this file. It sends one request, and disconnects when it has copied the pictures:
// until then, this process marks the cache as used. Any other error than one of writing ends the process, and that is the
// answer.
process.once('message', async ({ orders, folder, look }: ShareRequest) => {
  try {
    const tell = (done: number) => {
      if (done % TOLD_AT_ONCE === 0) answer({ kind: 'drawn', done });
    };
    const files = await makeSharePictures(orders, folder, tell, look);
    answer({ kind: 'made', files });
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    answer({ kind: 'refused', path: error.path, reason: error.reason });
  }
});
endWithParent();

function answer(message: ShareAnswer): void {
  if (process.connected) process.send?.(message);
}
