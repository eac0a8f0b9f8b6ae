import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { programFolder } from '../program/compiled.ts';
import { removeAbandonedSync, removeIfStopped, unfinishedName } from '../sources/files/unfinished-folders.ts';

/**
 * Characters in a path that Eleventy reads as something else: those that have a meaning in addresses, because it loads modules by the
 * address `file:` and the path, and those of patterns.
 */
const MISREAD = /[#?%*[\](){}!]/;

/** The folder of the link has this name, as one that a process is making. */
const NAME = 'contrapunto-program';

let readable: string | undefined;

/**
 * A path of the program's folder that Eleventy can read: if a folder above has a name like "C#", that of a link, which is there as
 * long as this process runs. Modules that are loaded through it are those of the program itself, because Node follows links. To be
 * called in the main thread, because others are not told when the process is stopped.
 */
export function readableProgram(): string {
  const program = programFolder();
  readable ??= MISREAD.test(program) ? (linkTo(program) ?? program) : program;
  return readable;
}

/** Undefined if no place for a link can be written, or none has a path that Eleventy can read. */
function linkTo(program: string): string | undefined {
  for (const place of [tmpdir(), parse(program).root]) {
    if (MISREAD.test(place)) continue;
    // A process that was killed has left its own.
    removeAbandonedSync(place, 'new', (name) => name === NAME);
    const folder = unfinishedName(join(place, NAME), 'new');
    try {
      // Fails if it is there: then somebody else has made it, who may be a stranger.
      mkdirSync(folder, { mode: 0o700 });
      removeIfStopped(folder);
      const link = join(folder, 'program');
      // On Windows, a junction needs no permission. Elsewhere the word is ignored.
      symlinkSync(program, link, 'junction');
      return link;
    } catch {
      // Perhaps the next place can be written.
    }
  }
  return undefined;
}
