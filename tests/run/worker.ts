import { join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ToWorker } from './messages.ts';
import { ROOT } from './root.ts';

let isDone = false;

/**
 * Runs test files one after the other in one process, so that modules are loaded once. Each file is a suite, so that its
 * `before` and `after` hooks do not apply to other files.
 */
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

// The run was stopped.
process.on('disconnect', () => {
  if (!isDone) process.exit(1);
});
