import { join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ToWorker } from './messages.ts';
import { ROOT } from './root.ts';

/**
 * Runs test files one after the other as it is told them, in one process: what a file loads is there for the next. Each is a
 * suite of its own, so that what one does before and after its tests is nothing to the others.
 */
let isDone = false;
process.on('message', (message: ToWorker) => {
  if (message.kind === 'file') {
    describe(message.file, async () => {
      await import(pathToFileURL(join(ROOT, message.file)).href);
    });
  } else if (message.kind === 'end') {
    isDone = true;
    process.disconnect();
  }
});

// The run has been ended by somebody: nobody is left to tell.
process.on('disconnect', () => {
  if (!isDone) process.exit(1);
});
