import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentFolder, readContent } from '../../src/content/read-content.ts';

const FOLDER = import.meta.dirname;

/** The small valid journal of `base/` with the files of one rule's folder laid over it, read from a real folder. */
export async function journalWithFault(rule: string): Promise<ContentFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    await cp(join(FOLDER, 'base/content'), folder, { recursive: true });
    await cp(join(FOLDER, rule, 'content'), folder, { recursive: true, force: true }).catch(ignoreMissing);
    const removed = await readFile(join(FOLDER, rule, 'remove.txt'), 'utf8').catch(() => '');
    for (const path of removed.split('\n').filter(Boolean)) await rm(join(folder, path));
    return { ...(await readContent(folder)), root: 'content' };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A rule about something missing needs no files of its own. */
function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
