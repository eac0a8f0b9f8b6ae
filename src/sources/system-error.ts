/** An error of the file system. */
export type SystemError = NodeJS.ErrnoException & { readonly code: string };

/** Whether an error is the file system's own. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** The error of the file system that an error is, or came of. */
export function systemErrorIn(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  return isSystemError(error) ? error : systemErrorIn(originOf(error));
}

/** What an error came of; Eleventy has a name of its own for it. */
export function originOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
