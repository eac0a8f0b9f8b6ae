import { createHash } from 'node:crypto';
import { programPath, programVersion } from '../program/compiled.ts';
import { versionOfOwn } from '../sources/files/file-version.ts';
import type { Release } from '../sources/git/release.ts';
import { journalScripts } from '../sources/journal-scripts.ts';
import type { JournalState } from '../sources/read-theme.ts';
import { folderState } from '../sources/survey-content.ts';
import type { Options } from './command-line/options.ts';
import { addRelease } from './folder-digest.ts';

/** Folders of the program whose files are not all part of its version. */
const ASSETS = ['layouts', 'public'];

/**
 * What npm has installed: in a journal, packages may change without the program. What another package manager changes is noticed with
 * the next change of the journal.
 */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Changes with everything that a build depends on, which tells files by their states. Undefined if nobody knows the program's version, or
 * if a file was changed just now.
 * @param journal the state of the journal's files
 * @param release the promise of what the content is compared with: git works while the files are looked at
 */
export async function buildState(
  { content, theme, strict }: Options,
  journal: JournalState,
  release: Promise<Release | undefined>,
): Promise<string | undefined> {
  const version = programVersion();
  if (version === undefined) return undefined;
  const assets = ASSETS.map((folder) => folderState(programPath(folder)));
  if (![journal, ...assets].every(({ isSettled }) => isSettled)) return undefined;
  const states = [journal, ...assets].map((state) => state.version);
  const digest = createHash('sha256');
  const program = [version, versionOfOwn(INSTALLED), journalScripts()];
  digest.update(JSON.stringify([program, states, content, theme, strict]));
  return addRelease(digest, await release) ? digest.digest('hex') : undefined;
}
