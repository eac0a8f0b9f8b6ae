import { parentPort, workerData } from 'node:worker_threads';
import { type BindingTask, openBinder } from './bind-book.ts';
import type { BookParts } from './book-parts.ts';

// A thread that binds books, started by `begin-binding.ts`. It gets everything that a book is made of, so it needs neither the archive
// nor the texts.

// What is passed to a thread is untyped.
const task: BindingTask = workerData;
const binder = openBinder(task);

/** What a thread answers for each book, in the order of books. An error is thrown, and ends the thread. */
export type BoundBook = Uint8Array<ArrayBuffer>;

/** One after the other. */
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (parts: BookParts) => {
  before = before.then(async () => {
    // A copy, because the memory of a small buffer is shared with others.
    const book: BoundBook = new Uint8Array(await binder.bind(parts));
    // Moved, not copied.
    parentPort?.postMessage(book, [book.buffer]);
  });
});
