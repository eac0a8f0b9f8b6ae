import { statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be copied. */
export interface Copy {
  readonly from: string;
  /** Path inside the output folder. */
  readonly to: string;
}

/** What was copied, by its path in the output folder; whoever copies again and again keeps it. */
export type Copied = Map<string, string>;

/** Copies files, except those that were copied before and have not changed. Returns how many were; throws what the file system throws. */
export async function copyFiles(copies: readonly Copy[], output: string, copied: Copied): Promise<number> {
  let count = 0;
  for (const { from, to } of copies) {
    const { size, mtimeMs } = statSync(from);
    const version = `${from}:${size}:${mtimeMs}`;
    if (copied.get(to) === version) continue;
    await mkdir(dirname(join(output, to)), { recursive: true });
    await copyFile(from, join(output, to));
    copied.set(to, version);
    count += 1;
  }
  return count;
}
