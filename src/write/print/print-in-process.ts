import { endWithParent } from '../../program/end-with-parent.ts';
import { openPress } from './press.ts';
import type { PrintAnswer, PrintRequest, PrintSetup } from './print-messages.ts';

// Only `presses.ts` starts this file. It sends what is needed first, then one request after the other. Any error ends the
// process, and that is the answer.
let set: ((request: PrintRequest) => PrintAnswer) | undefined;
process.on('message', (message: PrintSetup | PrintRequest) => {
  if (message.kind === 'setup') set = openPress(message);
  else if (set && process.connected) process.send?.(set(message));
});
endWithParent();
