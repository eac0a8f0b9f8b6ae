import { posix } from 'node:path';

/** The address of a file as a text beside it writes it. Both are paths in the content folder. */
export function relativePath(fromFile: string, toFile: string): string {
  return posix.relative(posix.dirname(fromFile), toFile);
}
