import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** The host name, as a part of folder names: several machines or containers may share a folder. */
const MACHINE = hostname().replace(/[^a-z\d]+/gi, '_') || 'machine';

/** Suffix of a folder that a process is making or replacing. Earlier versions did not include the host name. */
const NAME = /\.(?<role>new|old)-(?:(?<machine>\w+)-)?(?<process>\d+)$/;

/** In milliseconds. No process needs longer than this for one folder. */
const DAY = 24 * 60 * 60 * 1000;

/** `new` is the folder being made, `old` the one that it replaces. */
export type Role = 'new' | 'old';

/** The path of a folder or file beside `target` that only this process uses. */
export function unfinishedName(target: string, role: Role): string {
  return `${target}.${role}-${MACHINE}-${process.pid}`;
}

/** Paths that this process is making or removing. */
const unfinished = new Set<string>();

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has a folder or file removed if this process is stopped by a signal or by an error before `removeFolder` is called
 * for it. A process that is killed cannot do that, so the next one does (`removeAbandoned`).
 */
export function removeIfStopped(path: string): void {
  if (unfinished.size === 0) {
    process.once('exit', removeUnfinished);
    for (const signal of SIGNALS) process.once(signal, stop);
  }
  unfinished.add(path);
}

/** Ends the process as the signal would have done, unless something else takes care of it. */
function stop(signal: NodeJS.Signals): void {
  removeUnfinished();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

/** What `removeIfStopped` was told of is in its place, or gone. */
export function finished(path: string): void {
  if (!unfinished.delete(path) || unfinished.size > 0) return;
  process.off('exit', removeUnfinished);
  for (const signal of SIGNALS) process.off(signal, stop);
}

function removeUnfinished(): void {
  for (const path of unfinished) {
    restoreOld(path);
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // The next process tries again.
    }
  }
}

/** Moves a folder back that was moved away for a new one, if the new one did not come into its place. */
function restoreOld(path: string): void {
  const target = path.slice(0, NAME.exec(path)?.index);
  if (existsSync(target)) return;
  try {
    renameSync(unfinishedName(target, 'old'), target);
  } catch {
    // There was none.
  }
}

/** What the name of an unfinished folder or file says. */
interface Unfinished {
  readonly path: string;
  /** The name that it was meant to have. */
  readonly target: string;
  readonly role: Role;
  readonly machine: string;
  readonly process: number;
}

function unfinishedAt(path: string): Unfinished | undefined {
  const name = basename(path);
  const match = NAME.exec(name);
  if (!match) return undefined;
  const { role, machine = MACHINE, process } = match.groups ?? {};
  const target = name.slice(0, match.index);
  return { path, target, role: role === 'new' ? 'new' : 'old', machine, process: Number(process) };
}

/** The unfinished folders and files in a folder. None if it cannot be read. */
function unfinishedIn(parent: string): readonly Unfinished[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(parent);
  } catch {
    // Then nothing can be removed there either.
  }
  return names.flatMap((name) => unfinishedAt(join(parent, name)) ?? []);
}

/** Whether a path is one of `unfinishedName`, and its process may still use it. */
export function isBeingMade(path: string): boolean {
  const unfinished = unfinishedAt(path);
  return unfinished !== undefined && !isAbandoned(unfinished);
}

/** Whether another process has an unfinished folder or file beside `target`. */
export function isUsedByOthers(target: string): boolean {
  return unfinishedIn(dirname(target)).some(
    (other) =>
      other.target === basename(target) &&
      !(other.machine === MACHINE && other.process === process.pid) &&
      !isAbandoned(other),
  );
}

/**
 * Paths of the folders and files in `parent` that interrupted processes left behind. `target` matches the name that they
 * were meant to have; if undefined, any.
 */
export function abandoned(
  parent: string,
  role: Role,
  target: (name: string) => boolean = () => true,
): readonly string[] {
  return unfinishedIn(parent)
    .filter((other) => other.role === role && target(other.target) && isAbandoned(other))
    .map(({ path }) => path);
}

/** Removes the folders found by `abandoned`. One that cannot be removed is left; it does no harm. */
export async function removeAbandoned(
  parent: string,
  role: Role,
  target?: (name: string) => boolean,
): Promise<void> {
  for (const path of abandoned(parent, role, target)) await removeFolder(path);
}

/** `removeAbandoned`, at once: for files and small folders. */
export function removeAbandonedSync(parent: string, role: Role, target: (name: string) => boolean): void {
  for (const path of abandoned(parent, role, target)) removeFolderSync(path);
}

/** Removes a folder. A failure is ignored, because it must not hide the error that made the removal necessary. */
export async function removeFolder(path: string): Promise<void> {
  try {
    await removeAll(path);
  } catch {
    await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
  finished(path);
}

/** `removeFolder`, at once. */
export function removeFolderSync(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It is left; it does no harm.
  }
  finished(path);
}

/** Number of files after which timers and messages get a turn. */
const FILES_AT_ONCE = 200;

/** Removes a file or a folder of tens of thousands of files, for each of which `rm` takes ten times as long. */
async function removeAll(path: string): Promise<void> {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) {
    unlinkSync(path);
    return;
  }
  let count = 0;
  const empty = async (folder: string): Promise<void> => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      count += 1;
      if (count % FILES_AT_ONCE === 0) await setImmediate();
      const inside = join(folder, entry.name);
      if (entry.isDirectory()) await empty(inside);
      else unlinkSync(inside);
    }
    rmdirSync(folder);
  };
  await empty(path);
}

/**
 * Whether no running process uses a folder. A process on another machine cannot be looked up, and a process id can be
 * reused, so folders older than a day also count as abandoned.
 */
function isAbandoned({ path, machine, process }: Unfinished): boolean {
  if (machine === MACHINE && !isRunning(process)) return true;
  try {
    const { mtimeMs, ctimeMs } = lstatSync(path);
    return Date.now() - Math.max(mtimeMs, ctimeMs) > DAY;
  } catch {
    // It is gone, or cannot be looked at.
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // ESRCH: there is no such process. EPERM: it belongs to another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
