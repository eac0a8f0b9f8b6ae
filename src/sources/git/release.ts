import { type ContentFolder, rootOf } from '../read-content.ts';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/** The content as it was at a revision, as far as files that have changed since can tell its addresses. */
export interface Release {
  /** The revision as it was asked for, or the tag that was found. */
  readonly ref: string;
  /** `journal.yaml` and every text of an issue, or of the pages, in which a text has changed; no media. */
  readonly folder: ContentFolder;
}

/** What became of the question. `unknown`: there is no git, or it does not know the revision. */
export type ReleaseFound =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown' };

/** A text in the tree of a commit, with the name of its blob. */
interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

/**
 * Reads the content of the last release: of `since`, or else of the newest tag that the present commit descends from. Only what
 * has changed is read, by five short processes whatever the size of the archive.
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

/** The folder whose texts have their addresses together: an issue's, or the pages'. */
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

/** What begins with a hyphen would be an option, and is no name of a revision. */
async function commitOf(folder: string, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  const printed = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return printed && String(printed).trim();
}

/** The paths, inside the folder, of the files of a commit that are changed or gone. */
async function changedSince(folder: string, commit: string): Promise<ReadonlySet<string> | undefined> {
  const printed = await git(folder, [
    'diff-index',
    ...['--relative', '--name-only', '-z', '--no-renames', '--diff-filter=DMT', '--ignore-submodules=all'],
    commit,
  ]);
  return printed && new Set(String(printed).split('\0'));
}

/** Every text in the folder at a commit; symbolic links and hidden files are none, as in the folder itself. */
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
