import { readBlobs } from '../sources/git/blobs.ts';
import { git } from '../sources/git/git.ts';

/** A file as it was committed at some time. */
export interface Version {
  /** The day of the commit, `2020-03-15`. */
  readonly date: string;
  readonly text: string;
}

/** What git knows of the past of files. */
export interface History {
  /** Whether the clone has only the latest part of the history. */
  readonly isShallow: boolean;
  /** By path inside the content folder; the newest first. Files that were never committed are missing. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
}

/** A version of which only the name is known yet. */
interface Committed {
  readonly date: string;
  readonly blob: string;
}

/**
 * Reads every committed version of some files, renames followed. Undefined where there is no git, or the folder is in no
 * repository.
 * @param folder the content folder
 * @param paths inside it, with `/`
 */
export async function readHistory(folder: string, paths: readonly string[]): Promise<History | undefined> {
  const about = await git(folder, ['rev-parse', '--show-prefix', '--is-shallow-repository']);
  if (!about) return undefined;
  const [prefix = '', shallow] = String(about).split('\n');
  const log = await git(folder, [
    'log',
    ...['--date-order', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff', '--no-color'],
    ...['--format=commit %as', 'HEAD', '--'],
  ]);
  // A repository without a commit has no HEAD.
  const committed = log ? versionsIn(String(log), prefix, paths) : new Map<string, readonly Committed[]>();
  const blobs = await readBlobs(
    folder,
    [...committed.values()].flat().map(({ blob }) => blob),
  );
  const versions = [...committed].map(([path, each]) => {
    const known = each.flatMap(({ date, blob }): Version[] => {
      const text = blobs.get(blob);
      return text === undefined ? [] : [{ date, text }];
    });
    return [path, known] as const;
  });
  return { isShallow: shallow === 'true', versions: new Map(versions) };
}

/** What a commit did to a file. */
interface FileChange {
  readonly blob: string;
  readonly from: string;
  /** Another than `from` where the file got a new name. */
  readonly to: string;
}

/** Follows files from the newest commit back, through every change of name. */
function versionsIn(
  log: string,
  prefix: string,
  paths: readonly string[],
): ReadonlyMap<string, readonly Committed[]> {
  const versions = new Map<string, Committed[]>();
  const named = new Map(paths.map((path) => [prefix + path, path]));
  for (const { date, changes } of commitsIn(log)) {
    const renamed: [string, string][] = [];
    for (const { blob, from, to } of changes) {
      const path = named.get(to);
      if (path === undefined) continue;
      const known = versions.get(path);
      if (known) known.push({ date, blob });
      else versions.set(path, [{ date, blob }]);
      if (from === to) continue;
      named.delete(to);
      renamed.push([from, path]);
    }
    // Only now, since two files may change their names with each other.
    for (const [from, path] of renamed) named.set(from, path);
  }
  return versions;
}

/** A record of `git log --raw`: modes, the blobs before and after, and what was done. */
const RECORD = /^\n?:\d+ \d+ [\da-f]+ ([\da-f]+) ([A-Z])/;

/** Takes the output of `git log --raw -z` apart, the newest commit first. Files that are gone after a commit are left out. */
function* commitsIn(
  log: string,
): Iterable<{ readonly date: string; readonly changes: readonly FileChange[] }> {
  let changes: FileChange[] = [];
  let date: string | undefined;
  const parts = log.split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const [, blob = '', action] = RECORD.exec(part) ?? [];
    if (action !== undefined) {
      const from = parts[++index] ?? '';
      const to = action === 'R' || action === 'C' ? (parts[++index] ?? '') : from;
      if (action !== 'D') changes.push({ blob, from, to });
    } else if (part.startsWith('commit ')) {
      if (date !== undefined) yield { date, changes };
      date = part.slice('commit '.length);
      changes = [];
    }
  }
  if (date !== undefined) yield { date, changes };
}
