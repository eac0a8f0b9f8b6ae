import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '../../src/sources/git/release.ts';
import { type ContentFolder, readContent } from '../../src/sources/read-content.ts';

const FOLDER = import.meta.dirname;

/** The small valid journal of `base/` with the files of one rule's folder laid over it, read from a real folder. */
export async function journalWithFault(rule: string): Promise<ContentFolder> {
  return readLaidOver(join(rule, 'content'), rule);
}

/** The release that the journal of a rule is compared with: `base/` with the rule's folder `released/` laid over it. */
export async function releaseBefore(rule: string): Promise<Release | undefined> {
  if (!existsSync(join(FOLDER, rule, 'released'))) return undefined;
  return { ref: 'v1.0', folder: await readLaidOver(join(rule, 'released')) };
}

async function readLaidOver(over: string, rule?: string): Promise<ContentFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    await cp(join(FOLDER, 'base/content'), folder, { recursive: true });
    await cp(join(FOLDER, over), folder, { recursive: true, force: true }).catch(ignoreMissing);
    const list = rule === undefined ? '' : join(FOLDER, rule, 'remove.txt');
    const removed = await readFile(list, 'utf8').catch(() => '');
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
