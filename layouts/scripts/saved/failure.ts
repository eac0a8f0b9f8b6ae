import type { SavedScriptWords } from '../../../src/languages/words/interface/saved-words.ts';

/** Why something could not be saved; its words are for readers. */
export class SavingFailure extends Error {
  readonly reason: keyof SavedScriptWords['failed'];

  constructor(reason: keyof SavedScriptWords['failed'], cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** What an error of the browser means. Undefined if the reader has cancelled. */
export function failureOf(error: unknown): SavingFailure | undefined {
  if (error instanceof SavingFailure) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return undefined;
  if (name === 'QuotaExceededError') return new SavingFailure('room', error);
  // What `fetch` throws without an answer, or if it breaks off.
  if (name === 'TypeError' || name === 'NetworkError') return new SavingFailure('network', error);
  return new SavingFailure('browser', error);
}
