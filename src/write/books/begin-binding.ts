import { Worker } from 'node:worker_threads';
import { areModulesSound, modulePath } from '../../program/compiled.ts';
import type { Binder, BindingTask } from './bind-book.ts';
import type { BoundBook } from './binding-thread.ts';

/** A thread that binds books. */
export interface BindingThread extends Pick<Binder, 'bind'> {
  readonly end: () => Promise<void>;
}

/**
 * Starts a thread that binds books. Undefined if the sources run as they are, or a module is not as it was written.
 * @param onDeath called with the reason if it ends before its time
 */
export function beginBinding(
  task: BindingTask,
  onDeath: (reason: string) => void,
): BindingThread | undefined {
  if (!areModulesSound()) return undefined;
  const worker = new Worker(modulePath('src/write/books/binding-thread.ts'), { workerData: task });
  /** Those who wait for a book, in the order of books. */
  const waiting: { readonly resolve: (book: BoundBook) => void; readonly reject: (error: Error) => void }[] =
    [];
  let end: Error | undefined;
  const fail = (error: Error): void => {
    if (!end) onDeath(error.message);
    end ??= error;
    for (const { reject } of waiting.splice(0)) reject(end);
  };
  worker.on('message', (book: BoundBook) => waiting.shift()?.resolve(book));
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('the thread that binds books has ended')));
  return {
    bind: (parts) =>
      new Promise((resolve, reject) => {
        if (end) return reject(end);
        worker.postMessage(parts);
        waiting.push({ resolve, reject });
      }),
    end: async () => {
      end ??= new Error('there are no more books');
      await worker.terminate();
    },
  };
}
