import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exists } from './exists.ts';

/**
 * Makes a file of a cache unless it is there. Builds may run side by side and want the same file at the same time, as may
 * two parts of one build: each makes it, and the last to be done stays, which is the same. It is written whole or not at all.
 */
export async function keepFile(path: string, make: () => Promise<Uint8Array | string>): Promise<void> {
  if (await exists(path)) return;
  await replaceFile(path, await make());
}

/** Writes a file of a cache, whole or not at all. */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID()}`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
