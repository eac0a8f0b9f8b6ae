/** An error of the operating system, such as `ENOENT`. */
export type SystemError = NodeJS.ErrnoException & { readonly code: string };

/** Whether an error was thrown by the file system itself. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** The file system's error in a chain of causes, if there is one. */
export function systemErrorIn(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  return isSystemError(error) ? error : systemErrorIn(originOf(error));
}

/** The cause of an error. Eleventy's errors have it in `originalError`. */
export function originOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
