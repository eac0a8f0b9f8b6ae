import { cp, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run/root.ts';
import type { Command } from './measure.ts';
import { setAside } from './set-aside.ts';

/** What the program needs of its repository. */
const PARTS = [
  'src',
  'layouts',
  'public',
  '.eleventy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the program. Its `.cache/` is its own, so that a measurement can begin without one. */
export interface ProgramCopy {
  readonly folder: string;
  /** A command of the program as npm's script starts it: what users run is what is measured. */
  readonly command: (script: 'build' | 'check', args: readonly string[]) => Command;
  readonly removeCaches: () => Promise<void>;
}

export async function copyProgram(folder: string): Promise<ProgramCopy> {
  for (const part of PARTS) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  );
  return {
    folder,
    command: (script, args) => {
      const [, ...line] = (scripts[script] ?? '').split(' ');
      return { program: process.execPath, args: [...line, ...args], folder };
    },
    removeCaches: () => setAside(join(folder, '.cache')),
  };
}
