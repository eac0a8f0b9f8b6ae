import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run/root.ts';

/** Folders of the cache with what every site needs: typefaces with fewer letters, and bundles of styles and scripts. */
const NEEDED = ['fonts', 'assets'];

/**
 * Gives another journal, or another copy of the program, what builds in the repository have kept, as a CI job gets it from the
 * job before. It takes up to two seconds to make. Nothing is given if it has not been made here yet.
 */
export async function giveKept(folder: string): Promise<void> {
  for (const name of NEEDED) {
    const [from, to] = [join(ROOT, '.cache', name), join(folder, '.cache', name)];
    await mkdir(to, { recursive: true });
    const files = await readdir(from).catch(() => []);
    // Another test may be writing a file, or remove one that is no longer needed.
    await Promise.all(files.map((file) => copyFile(join(from, file), join(to, file)).catch(() => {})));
  }
}
