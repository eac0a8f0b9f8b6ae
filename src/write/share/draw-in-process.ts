import { endWithParent } from '../../program/end-with-parent.ts';
import { drawPictures } from './draw-pictures.ts';
import type { ShareAnswer, ShareRequest } from './share-messages.ts';

// Only `draw-beside.ts` starts this file. It sends one request, and disconnects when it has all pictures. An error ends this
// process, and that is the answer.
process.once('message', async ({ wanted, look }: ShareRequest) => {
  // Each is on its way before the next one is drawn, so that they do not pile up if the other process is busy.
  for await (const png of drawPictures(wanted, look)) await answer(png);
});
endWithParent();

function answer(png: ShareAnswer): Promise<void> {
  return new Promise((resolve) => process.send?.(png, undefined, {}, () => resolve()));
}
