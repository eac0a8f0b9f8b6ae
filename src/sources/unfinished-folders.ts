import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The machine's name in the names of folders: a folder may be shared by several machines, or containers. */
const MACHINE = hostname().replace(/[^a-z\d]+/gi, '_') || 'machine';

/** What stands behind the name of a folder that a process makes or puts aside. Earlier versions did not name the machine. */
const NAME = /\.(?<role>new|old)-(?:(?<machine>\w+)-)?(?<process>\d+)$/;

/** So many milliseconds nobody works at one folder. */
const DAY = 24 * 60 * 60 * 1000;

/** What a folder beside its place is: the one that is being made, or the one that it replaces. */
export type Role = 'new' | 'old';

/** The name of a folder that only this process works with, beside the folder `target`. */
export function unfinishedName(target: string, role: Role): string {
  return `${target}.${role}-${MACHINE}-${process.pid}`;
}

/**
 * The folders in `parent`, by path, that processes left there which ended before they were done. `target` is the name of
 * the folder that they were to become; all of them if it is undefined.
 */
export async function abandoned(parent: string, role: Role, target?: string): Promise<readonly string[]> {
  const names = await readdir(parent).catch(() => []);
  const found: string[] = [];
  for (const name of names) {
    const { groups, index } = NAME.exec(name) ?? {};
    if (groups?.['role'] !== role || (target !== undefined && name.slice(0, index) !== target)) continue;
    const path = join(parent, name);
    if (await isAbandoned(path, groups['machine'] ?? MACHINE, Number(groups['process']))) found.push(path);
  }
  return found;
}

/** Removes such folders. What cannot be removed stays: it is in nobody's way. */
export async function removeAbandoned(parent: string, role: Role, target?: string): Promise<void> {
  for (const path of await abandoned(parent, role, target)) await removeFolder(path);
}

/** Removes a folder. A failure to tidy up must not hide the failure that made it necessary. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
}

/** A process of another machine cannot be asked for, and the number of one of this machine may be given again. */
async function isAbandoned(path: string, machine: string, process: number): Promise<boolean> {
  if (machine === MACHINE && !isRunning(process)) return true;
  const { mtimeMs, ctimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity, ctimeMs: Infinity }));
  return Date.now() - Math.max(mtimeMs, ctimeMs) > DAY;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is another user's (EPERM), or there is none (ESRCH).
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
