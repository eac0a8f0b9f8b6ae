import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '../../src/sources/git/release.ts';
import { type ContentFolder, readContent } from '../../src/sources/read-content.ts';
import { withTheme } from '../../src/sources/read-theme.ts';

const FOLDER = import.meta.dirname;

/** Reads a journal: the small valid one in `base/`, overlaid with the files in the rule's folder, and its theme if it has one. */
export async function journalWithFault(rule: string): Promise<ContentFolder> {
  const content = join(FOLDER, rule, 'content');
  const { theme, ...folder } = await withTheme(await readLaidOver(join(rule, 'content'), rule), { content });
  return { ...folder, ...(theme && { theme: { ...theme, root: 'theme' } }) };
}

/** The release that a rule's journal is compared with: `base/`, overlaid with the rule's folder `released/`. */
export async function releaseBefore(rule: string): Promise<Release | undefined> {
  if (!existsSync(join(FOLDER, rule, 'released'))) return undefined;
  const folder = await readLaidOver(join(rule, 'released'));
  return { ref: 'v1.0', folder, unchanged: [], isAssumed: false };
}

async function readLaidOver(over: string, rule?: string): Promise<ContentFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    await cp(join(FOLDER, 'base/content'), folder, { recursive: true });
    await cp(join(FOLDER, over), folder, { recursive: true, force: true }).catch(ignoreMissing);
    const list = rule === undefined ? '' : join(FOLDER, rule, 'remove.txt');
    for (const path of await linesOf(list)) await rm(join(folder, path));
    // Permissions cannot make a file unreadable to root, and tests may run as root. But no text can have two gigabytes.
    const tooLarge = rule === undefined ? '' : join(FOLDER, rule, 'too-large.txt');
    for (const path of await linesOf(tooLarge)) await truncate(join(folder, path), 2 ** 31);
    return { ...(await readContent(folder)), root: 'content' };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function linesOf(list: string): Promise<readonly string[]> {
  const text = await readFile(list, 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
}

/** A rule about something missing may have no folder `content/`. */
function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
