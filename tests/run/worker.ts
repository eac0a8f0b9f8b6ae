import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { modulePath, placesInSources } from '../../src/program/compiled.ts';
import { declareFollowed } from './followed-tests.ts';
import type { FromWorker, ToWorker } from './messages.ts';

let isDone = false;

/**
 * Runs test files one after the other in one process, so that modules are loaded once. Each file is a suite, so that its
 * `before` and `after` hooks do not apply to other files.
 */
process.on('message', (message: ToWorker) => {
  if (message.kind === 'file') {
    declareFollowed(message.file, () => import(pathToFileURL(modulePath(message.file)).href));
  } else if (message.kind === 'end') {
    isDone = true;
    process.disconnect();
  }
});

// The run was stopped.
process.on('disconnect', () => {
  if (!isDone) process.exit(1);
});

// The test that waits for what has failed may wait for ever.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    const broken: FromWorker = { kind: 'broken', error: placesInSources(inspect(error)) };
    process.send?.(broken, () => process.exit(1));
  });
