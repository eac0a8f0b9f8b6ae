import { versionOfFile } from '../sources/files/file-version.ts';
import { beginBulkFiles } from './bulk-files.ts';

/** A file to be copied. */
export interface Copy {
  readonly from: string;
  /** Path in the output folder. */
  readonly to: string;
}

/** Versions of the files copied so far, by path in the output folder. A process that copies repeatedly keeps it. */
export type Copied = Map<string, string>;

/**
 * Copies files, except those already copied that have not changed. Returns the number copied. Throws errors of the file
 * system.
 */
export async function copyFiles(copies: readonly Copy[], output: string, copied: Copied): Promise<number> {
  const files = beginBulkFiles(output);
  let count = 0;
  for (const { from, to } of copies) {
    const version = `${from}:${versionOfFile(from)}`;
    if (copied.get(to) === version) continue;
    // If copying fails, a part of the file may be there.
    copied.set(to, '');
    await files.copy(from, to);
    copied.set(to, version);
    count += 1;
  }
  return count;
}
