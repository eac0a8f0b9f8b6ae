import { type ContentFolder, rootOf } from '../read-content.ts';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/** The content at a revision: as much as is needed to find addresses that have changed since. */
export interface Release {
  /** The revision as requested, or the tag that was found. */
  readonly ref: string;
  /**
   * `journal.yaml`, and all texts of each issue (or of the pages) in which a text has changed. If `journal.yaml` itself
   * has changed, all texts. No media.
   */
  readonly folder: ContentFolder;
}

/** `unknown`: git is missing, or does not know the revision. */
export type ReleaseFound =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown' };

/** A text in the tree of a commit, with the object name of its blob. */
interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

/**
 * Reads the content of the last release: of `since` or, without it, of the newest tag reachable from HEAD. Reads only
 * what has changed, with five short git processes regardless of the archive's size.
 * @param folder the content folder
 */
export async function readRelease(folder: string, since: string | undefined): Promise<ReleaseFound> {
  const ref = since ?? (await newestTag(folder));
  const commit = ref === undefined ? undefined : await commitOf(folder, ref);
  if (ref === undefined || commit === undefined) return { kind: 'unknown' };
  const changed = await changedSince(folder, commit);
  const tree = changed && (await textsIn(folder, commit));
  if (!changed || !tree) return { kind: 'unknown' };
  const parts = new Set(tree.filter(({ path }) => changed.has(path)).map(({ path }) => partOf(path)));
  const isWanted = (part: string) => part === JOURNAL || parts.has(part) || parts.has(JOURNAL);
  if (parts.size === 0) return { kind: 'unchanged' };
  const wanted = tree.filter(({ path }) => isWanted(partOf(path)));
  const texts = await readBlobs(
    folder,
    wanted.map(({ blob }) => blob),
  );
  const files = wanted.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
  return {
    kind: 'release',
    release: { ref, folder: { root: rootOf(folder), files, media: new Map(), unread: [] } },
  };
}

const JOURNAL = 'journal.yaml';

/** The folder whose texts share a part of their addresses: an issue's folder, or `pages`. */
function partOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('issues/') ? 2 : 1)
    .join('/');
}

async function newestTag(folder: string): Promise<string | undefined> {
  const printed = await git(folder, ['describe', '--tags', '--abbrev=0', 'HEAD']);
  return printed && String(printed).trim();
}

/** A name that begins with a hyphen would be parsed as an option, and cannot be a revision. */
async function commitOf(folder: string, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  const printed = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return printed && String(printed).trim();
}

/** Paths in the folder of the commit's files that have been modified or deleted since. */
async function changedSince(folder: string, commit: string): Promise<ReadonlySet<string> | undefined> {
  const printed = await git(folder, [
    'diff-index',
    ...['--relative', '--name-only', '-z', '--no-renames', '--diff-filter=DMT', '--ignore-submodules=all'],
    commit,
  ]);
  return printed && new Set(String(printed).split('\0'));
}

/** Every text in the folder at a commit. Symbolic links and hidden files are left out, as in `readContent`. */
async function textsIn(folder: string, commit: string): Promise<readonly TreeFile[] | undefined> {
  const printed = await git(folder, ['ls-tree', '-r', '-z', commit]);
  if (!printed) return undefined;
  return String(printed)
    .split('\0')
    .flatMap((entry) => {
      const [, blob = '', path = ''] = /^100\d+ blob ([\da-f]+)\t(.*)$/s.exec(entry) ?? [];
      const isText = /\.(?:md|ya?ml)$/i.test(path) && !/(?:^|\/)\./.test(path);
      return isText ? [{ path, blob }] : [];
    });
}
