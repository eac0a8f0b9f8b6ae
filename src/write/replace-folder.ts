import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { NoOutput } from '../languages/words/commands/usage-words.ts';
import { exists } from '../sources/exists.ts';

/** Marks a folder as made by this program, so that it may be replaced. */
const MARK = '.contrapunto';

/** A folder that cannot be replaced. `reason` is the system's name for it, where it has one. */
export class OutputError extends Error {
  constructor(
    readonly why: NoOutput,
    readonly folder: string,
    readonly reason = '',
  ) {
    super(`${why}: ${folder}`);
  }
}

/**
 * Lets `fill` write a new folder beside the output folder and puts it in its place once it is whole: until then the old one
 * stays, and where `fill` throws it stays for good. Throws `OutputError` where the output folder holds files that this
 * program did not make.
 */
export async function replaceFolder<Result>(
  output: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const target = resolve(output);
  await checkReplaceable(target);
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true }).catch((error) => {
    throw new OutputError('not-made', target, String(error.code ?? error));
  });
  try {
    const result = await fill(fresh);
    await writeFile(join(fresh, MARK), 'Made by Contrapunto; replaced by the next build.\n');
    if (await exists(target)) await rename(target, old);
    await rename(fresh, target);
    return result;
  } finally {
    // A failure to tidy up must not hide the failure that made it necessary.
    await Promise.allSettled(
      [fresh, old].map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })),
    );
  }
}

async function checkReplaceable(target: string): Promise<void> {
  const inside = relative(target, await realpath(process.cwd()));
  if (inside === '' || !inside.startsWith('..')) {
    throw new OutputError('holds-program', target);
  }
  const isOurs = await exists(join(target, MARK));
  if (isOurs || !(await exists(target)) || (await readdir(target)).length === 0) return;
  throw new OutputError('holds-others', target);
}
