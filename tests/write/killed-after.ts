import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes files, each of which a killed process may not get to. */
const CHANGES = [
  'writeFileSync',
  'renameSync',
  'mkdirSync',
  'unlinkSync',
  'rmSync',
  'rmdirSync',
  'copyFileSync',
] as const;
const LATER = ['writeFile', 'rename', 'rm', 'mkdir'] as const;

/** Lets the file system refuse every change after some, as if the process were killed. Returns how many were made. */
export async function killedAfter(changes: number, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const guarded =
    (change: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      count += 1;
      if (count > changes) throw new Error('killed');
      return change(...args);
    };
  const before = CHANGES.map((name) => [name, fs[name]] as const);
  const later = LATER.map((name) => [name, fs.promises[name]] as const);
  for (const [name, change] of before) Object.assign(fs, { [name]: guarded(change as never) });
  for (const [name, change] of later) Object.assign(fs.promises, { [name]: guarded(change as never) });
  syncBuiltinESMExports();
  try {
    await work();
  } catch (error) {
    assert.match(String(error), /killed/);
  } finally {
    Object.assign(fs, Object.fromEntries(before));
    Object.assign(fs.promises, Object.fromEntries(later));
    syncBuiltinESMExports();
  }
  return count;
}
