import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Arguments of Node that run a command of the program, or of a copy in another folder, as npm's scripts do. */
export function programLine(args: readonly string[], folder = ROOT): readonly string[] {
  return [join(folder, 'src/launch.mjs'), ...args];
}

/** The same as a line for a shell. */
export function programShellLine(args: readonly string[]): string {
  return [process.execPath, ...programLine(args)].map((word) => `'${word}'`).join(' ');
}

/** Compiles the program, so that not every process that needs it does. A test tells if it cannot run. */
export async function prepareProgram(): Promise<void> {
  await once(spawn(process.execPath, programLine(['--help']), { cwd: ROOT, stdio: 'ignore' }), 'close');
}
