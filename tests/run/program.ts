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
