import { type ContentFolder, rootOf } from '../read-content.ts';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/** The content at a revision: as much as is needed to find addresses that have changed since. */
export interface Release {
  /** The revision as requested, or the one that was found. */
  readonly ref: string;
  /**
   * `journal.yaml`, and all texts of each issue (or of the pages) in which a text has changed. If `journal.yaml` itself
   * has changed, all texts. No media.
   */
  readonly folder: ContentFolder;
  /** Paths of the texts that are not in `folder` because they are the same now. */
  readonly unchanged: readonly string[];
  /** Nobody has recorded what was published; this is only the state that the default branch had before. */
  readonly isAssumed: boolean;
}

/**
 * The branch at whose end the published commit is. The publishing workflow moves it after each publication (see
 * docs/publishing.md).
 */
const RECORD = 'last-published';

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
 * Reads the content of the last release: of `since` or, without it, of what was published last. Reads only what has
 * changed, with a few short git processes regardless of the archive's size.
 * @param folder the content folder
 */
export async function readRelease(folder: string, since: string | undefined): Promise<ReleaseFound> {
  const revision = since === undefined ? await findPublished(folder) : await namedRevision(folder, since);
  if (!revision) return { kind: 'unknown' };
  const { ref, commit, isAssumed, changed = await changedSince(folder, commit) } = revision;
  if (changed?.size === 0) return { kind: 'unchanged' };
  const tree = changed && (await textsIn(folder, commit));
  if (!changed || !tree) return { kind: 'unknown' };
  const parts = new Set(tree.filter(({ path }) => changed.has(path)).map(({ path }) => partOf(path)));
  const isWanted = ({ path }: TreeFile) =>
    partOf(path) === JOURNAL || parts.has(partOf(path)) || parts.has(JOURNAL);
  if (parts.size === 0) return { kind: 'unchanged' };
  const wanted = tree.filter(isWanted);
  const texts = await readBlobs(
    folder,
    wanted.map(({ blob }) => blob),
  );
  const files = wanted.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
  const unchanged = tree.filter((file) => !isWanted(file)).map(({ path }) => path);
  return {
    kind: 'release',
    release: {
      ref,
      folder: { root: rootOf(folder), files, media: new Map(), unread: [] },
      unchanged,
      isAssumed,
    },
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

/** A commit, and the name by which people know it. */
interface Revision {
  readonly ref: string;
  readonly commit: string;
  readonly isAssumed: boolean;
  /** What `changedSince` says of the commit, if it was asked already. */
  readonly changed?: ReadonlySet<string> | undefined;
}

async function namedRevision(folder: string, ref: string): Promise<Revision | undefined> {
  const commit = await commitOf(folder, ref);
  return commit === undefined ? undefined : { ref, commit, isAssumed: false };
}

/**
 * What was published last: the commit that the publishing workflow recorded or, without a record, the newest tag
 * reachable from HEAD. If there is neither, it is assumed that the default branch is published: the state that HEAD
 * shares with it or, on that branch itself, the last commit or the one before. Of a record that is not part of HEAD's history, what
 * HEAD knows of it: a branch that is behind has not deleted anything.
 */
async function findPublished(folder: string): Promise<Revision | undefined> {
  const [refs, [head, before]] = await Promise.all([refsOf(folder), headOf(folder)]);
  for (const ref of RECORDS) {
    const commit = refs.names.has(ref) ? await sharedWith(folder, ref) : undefined;
    if (commit !== undefined) return { ref, commit, isAssumed: false };
  }
  const tag = refs.hasTags ? await newestTag(folder) : undefined;
  if (tag !== undefined) return await namedRevision(folder, tag);
  for (const ref of DEFAULT_BRANCHES) {
    const commit = refs.names.has(ref) ? await sharedWith(folder, ref) : undefined;
    if (commit !== undefined && commit !== head) return { ref, commit, isAssumed: true };
  }
  if (head === undefined) return undefined;
  // Asked at the same time, because starting git takes longer than what it then does.
  const [isOld, changed] = await Promise.all([
    isCommitted(folder),
    before === undefined ? undefined : changedSince(folder, before),
  ]);
  if (!isOld) return { ref: head.slice(0, 7), commit: head, isAssumed: true };
  return before === undefined
    ? undefined
    : { ref: before.slice(0, 7), commit: before, isAssumed: true, changed };
}

/** By the short names that git has for them. */
const RECORDS = [`origin/${RECORD}`, RECORD];
const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master'];

interface Refs {
  /** Those of `RECORDS` and `DEFAULT_BRANCHES` that exist. */
  readonly names: ReadonlySet<string>;
  readonly hasTags: boolean;
}

async function refsOf(folder: string): Promise<Refs> {
  const patterns = [...RECORDS, ...DEFAULT_BRANCHES].map((name) =>
    name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`,
  );
  const format = '--format=%(refname)';
  const printed = await git(folder, ['for-each-ref', format, ...patterns, 'refs/tags']);
  const found = printed ? String(printed).trim().split('\n') : [];
  return {
    names: new Set(found.map((ref) => ref.replace(/^refs\/(?:heads|remotes)\//, ''))),
    hasTags: found.some((ref) => ref.startsWith('refs/tags/')),
  };
}

/** The last commit and the one before, as far as there are any. */
async function headOf(folder: string): Promise<readonly string[]> {
  const printed = await git(folder, ['rev-list', '--parents', '--max-count=1', 'HEAD']);
  return printed ? String(printed).trim().split(' ') : [];
}

/** Whether the files of the folder are as in the last commit. */
async function isCommitted(folder: string): Promise<boolean> {
  const printed = await git(folder, ['diff-index', '--name-only', 'HEAD', '--', '.']);
  return printed?.length === 0;
}

/** The newest commit that is part of the history of both HEAD and another revision. */
async function sharedWith(folder: string, ref: string): Promise<string | undefined> {
  const printed = await git(folder, ['merge-base', 'HEAD', ref]);
  return printed && String(printed).trim();
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
  return (
    printed &&
    new Set(
      String(printed)
        .split('\0')
        .filter((path) => path !== ''),
    )
  );
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
