import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What became of the folder. */
export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Whether a folder is empty or not there yet. What a new repository has does not count. */
export async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).every((name) => name === '.git');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    // A file has the name.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Writes all files into a new or empty folder, or none of them. */
export async function writeJournal(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Written> {
  const target = resolve(folder);
  let unfinished: string | undefined;
  try {
    if (!(await isFree(target))) return { kind: 'not-empty' };
    await mkdir(dirname(target), { recursive: true });
    unfinished = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    for (const [path, content] of files) {
      await mkdir(dirname(join(unfinished, path)), { recursive: true });
      await writeFile(join(unfinished, path), content);
    }
    await moveInto(unfinished, target);
    return { kind: 'written' };
  } catch (error) {
    if (unfinished !== undefined) await rm(unfinished, { recursive: true, force: true });
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The folder may exist, for example as the current one or with `.git`, so what is in the finished one is moved. */
async function moveInto(finished: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const moved: string[] = [];
  try {
    for (const name of await readdir(finished)) {
      await rename(join(finished, name), join(target, name));
      moved.push(name);
    }
    await rmdir(finished);
  } catch (error) {
    for (const name of moved) await rm(join(target, name), { recursive: true, force: true });
    throw error;
  }
}
