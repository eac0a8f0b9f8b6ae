import { join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ToWorker } from './messages.ts';
import { ROOT } from './root.ts';

/**
 * Runs test files in one process, one after the other, as the run requests them. Modules are loaded only once. Each
 * file is its own suite, so its `before` and `after` hooks do not affect other files.
 */
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

// The run was stopped, so nobody receives results any more.
process.on('disconnect', () => {
  if (!isDone) process.exit(1);
});
