import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFolder } from '../program/compiled.ts';
import { removeFolderSync, removeIfStopped } from '../sources/unfinished-folders.ts';

/**
 * Characters in a path that Eleventy reads as something else: those that have a meaning in addresses, because it loads modules by the
 * address `file:` and the path, and those of patterns.
 */
const MISREAD = /[#?%*[\](){}!]/;

/**
 * Does something with a path of the program's folder that Eleventy can read: that of a link, if a folder above has a name like "C#".
 * Modules that are loaded through the link are those of the program itself, because Node follows links. Throws errors of the file
 * system.
 */
export async function withProgramLink(work: (program: string) => Promise<void>): Promise<void> {
  const program = programFolder();
  if (!MISREAD.test(program)) return work(program);
  const folder = mkdtempSync(join(tmpdir(), 'contrapunto-program-'));
  removeIfStopped(folder);
  try {
    const link = join(folder, 'program');
    // On Windows, a junction needs no permission. Elsewhere the word is ignored.
    symlinkSync(program, link, 'junction');
    await work(link);
  } finally {
    removeFolderSync(folder);
  }
}
