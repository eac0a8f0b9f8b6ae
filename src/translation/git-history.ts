import { readBlobs } from '../sources/git/blobs.ts';
import { git } from '../sources/git/git.ts';

/** One committed version of a file. */
export interface Version {
  /** The day of the commit (ISO 8601): `2020-03-15`. */
  readonly date: string;
  readonly text: string;
}

/** Committed versions of files. */
export interface History {
  /** Whether the clone is shallow, so that older versions are missing. */
  readonly isShallow: boolean;
  /** By path relative to the content folder; newest first. Files without a commit are missing. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
}

/** A commit. */
interface Commit {
  readonly name: string;
  readonly date: string;
  /** Whether git knows no commit before it: it is the first one, or the oldest of a shallow clone. */
  readonly isOldest: boolean;
}

/** A version whose content is not loaded yet. */
export interface Committed {
  readonly commit: Commit;
  readonly blob: string;
  /** The name that the file had then, relative to the root of the repository. */
  readonly path: string;
}

/** Committed versions of files, not loaded. */
export interface CommittedFiles {
  readonly isShallow: boolean;
  /** As in `History`. */
  readonly versions: ReadonlyMap<string, readonly Committed[]>;
}

/**
 * Lists all committed versions of some files and follows renames, with two git processes. Undefined if git is not
 * installed or the folder is not in a repository.
 * @param folder the content folder
 * @param paths relative to it, with `/` as separator
 */
export async function listVersions(
  folder: string,
  paths: readonly string[],
): Promise<CommittedFiles | undefined> {
  const about = await git(folder, ['rev-parse', '--show-prefix', '--is-shallow-repository']);
  if (!about) return undefined;
  const [prefix = '', shallow] = String(about).split('\n');
  const log = await git(folder, [
    'log',
    ...['--date-order', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff', '--no-color'],
    ...['--format=commit %H %as %P', 'HEAD', '--'],
  ]);
  // In a repository without commits, HEAD does not exist and `git log` fails.
  const versions = log ? versionsIn(String(log), prefix, paths) : new Map<string, readonly Committed[]>();
  return { isShallow: shallow === 'true', versions };
}

/**
 * Reads all committed versions of some files and follows renames. Undefined if git is not installed or the folder is
 * not in a repository.
 * @param folder the content folder
 * @param paths relative to it, with `/` as separator
 */
export async function readHistory(folder: string, paths: readonly string[]): Promise<History | undefined> {
  const listed = await listVersions(folder, paths);
  if (!listed) return undefined;
  const blobs = await readBlobs(
    folder,
    [...listed.versions.values()].flat().map(({ blob }) => blob),
  );
  const versions = [...listed.versions].map(([path, each]) => {
    const known = each.flatMap(({ commit, blob }): Version[] => {
      const text = blobs.get(blob);
      return text === undefined ? [] : [{ date: commit.date, text }];
    });
    return [path, known] as const;
  });
  return { isShallow: listed.isShallow, versions: new Map(versions) };
}

/** A change of one file in one commit. */
interface FileChange {
  readonly blob: string;
  readonly from: string;
  /** Differs from `from` if the file was renamed or copied. */
  readonly to: string;
}

/** Follows files from the newest commit backwards through renames. */
function versionsIn(
  log: string,
  prefix: string,
  paths: readonly string[],
): ReadonlyMap<string, readonly Committed[]> {
  const versions = new Map<string, Committed[]>();
  const named = new Map(paths.map((path) => [prefix + path, path]));
  for (const { commit, changes } of commitsIn(log)) {
    const renamed: [string, string][] = [];
    for (const { blob, from, to } of changes) {
      const path = named.get(to);
      if (path === undefined) continue;
      const known = versions.get(path);
      if (known) known.push({ commit, blob, path: to });
      else versions.set(path, [{ commit, blob, path: to }]);
      if (from === to) continue;
      named.delete(to);
      renamed.push([from, path]);
    }
    // Applied after the whole commit, because it may have swapped the names of two files.
    for (const [from, path] of renamed) named.set(from, path);
  }
  return versions;
}

/** A record of `git log --raw`: modes, old and new blob, and action. */
const RECORD = /^\n?:\d+ \d+ [\da-f]+ ([\da-f]+) ([A-Z])/;

/** Parses the output of `git log --raw -z`, newest commit first. Deletions are left out. */
function* commitsIn(
  log: string,
): Iterable<{ readonly commit: Commit; readonly changes: readonly FileChange[] }> {
  let changes: FileChange[] = [];
  let commit: Commit | undefined;
  const parts = log.split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const [, blob = '', action] = RECORD.exec(part) ?? [];
    if (action !== undefined) {
      const from = parts[++index] ?? '';
      const to = action === 'R' || action === 'C' ? (parts[++index] ?? '') : from;
      if (action !== 'D') changes.push({ blob, from, to });
    } else if (part.startsWith('commit ')) {
      if (commit) yield { commit, changes };
      const [, name = '', date = '', ...parents] = part.trim().split(' ');
      commit = { name, date, isOldest: parents.length === 0 };
      changes = [];
    }
  }
  if (commit) yield { commit, changes };
}
