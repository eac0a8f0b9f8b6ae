import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { versionOf } from '../../sources/files/file-version.ts';

/** What is in a folder. Paths are relative to it, with `/`. */
export interface Survey {
  /** The version of each ordinary file; empty for links and other things. */
  readonly files: ReadonlyMap<string, string>;
  /** Each before those in it. */
  readonly folders: readonly string[];
}

/** Lists everything in a folder. Throws errors of the file system, also if a file vanishes meanwhile. */
export async function surveyFolder(folder: string): Promise<Survey> {
  const files = new Map<string, string>();
  const folders = await walkFolder(folder, (path, version) => files.set(path, version));
  return { files, folders };
}

/** The same, but hands over each file. Returns the folders. */
export async function walkFolder(
  folder: string,
  onFile: (path: string, version: string) => void,
): Promise<readonly string[]> {
  const folders: string[] = [];
  const look = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else onFile(path, entry.isFile() ? versionOf(lstatSync(join(folder, path))) : '');
    }
  };
  look('');
  // Those that are found are added at the end.
  for (let next = 0; next < folders.length; next += 1) {
    if (next % FOLDERS_AT_ONCE === 0) await setImmediate();
    look(folders[next] ?? '');
  }
  return folders;
}

/** Number of folders after which timers and messages get a turn. */
const FOLDERS_AT_ONCE = 100;

/** The folders that files with these paths are in. */
export function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
