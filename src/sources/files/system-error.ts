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

/** The cause of an error. Eleventy's errors have it in `originalError`, and esbuild's in `detail` of its first message. */
export function originOf(error: Error): unknown {
  if ('originalError' in error) return error.originalError;
  if (!('errors' in error) || !Array.isArray(error.errors)) return error.cause;
  const [first] = error.errors;
  return first instanceof Error ? first : first?.detail;
}
