import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { programPath, programVersion } from '../program/compiled.ts';
import { versionOfOwn } from '../sources/file-version.ts';
import type { Release } from '../sources/git/release.ts';
import { journalScripts } from '../sources/journal-scripts.ts';
import { folderVersion } from '../sources/read-content.ts';
import { journalVersion } from '../sources/read-theme.ts';
import type { Options } from './command-line/options.ts';
import { addRelease } from './folder-digest.ts';

/** Folders of the program whose files are not all part of its version. */
const ASSETS = ['layouts', 'public'];

/** What npm has installed: in a journal, packages may change without the program. */
const INSTALLED = 'node_modules/.package-lock.json';

/** In milliseconds. The times of two changes that are farther apart differ on every usual file system. */
const TIME_STEP = 20;

/**
 * Changes with everything that a build depends on. It tells the files of the journal by their states, so it must be asked for before they are
 * read: a later change gets another time. Undefined if nobody knows the program's version.
 * @param release the promise of what the content is compared with: git works while the files are looked at
 */
export async function buildState(
  { content, theme, strict }: Options,
  release: Promise<Release | undefined>,
): Promise<string | undefined> {
  const version = programVersion();
  if (version === undefined) return undefined;
  // Whoever asked for it hears of its error.
  release.catch(() => {});
  const journal = await journalVersion(content, theme);
  const assets = await Promise.all(ASSETS.map((folder) => folderVersion(programPath(folder))));
  await wait(TIME_STEP);
  const digest = createHash('sha256');
  const program = [version, assets, versionOfOwn(INSTALLED), journalScripts()];
  digest.update(JSON.stringify([program, content, theme, journal, strict]));
  return addRelease(digest, await release) ? digest.digest('hex') : undefined;
}
