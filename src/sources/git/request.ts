import type { MediaFile } from '../../model/media.ts';
import { type ContentFolder, rootOf } from '../read-content.ts';
import { readBlobs } from './blobs.ts';
import { git } from './git.ts';

/** What a pull request changes in the content. */
export interface Request {
  /** Paths of the files that it adds, changes or deletes, inside the content folder. */
  readonly touched: ReadonlySet<string>;
  /** The content that the request begins with. Of files that are not texts, only the paths are certain. */
  readonly before: ContentFolder;
}

/**
 * Reads what has changed since the present branch left a revision, files that are not committed included. Undefined if
 * git does not know the revision.
 * @param present the content as it is now
 */
export async function readRequest(
  folder: string,
  since: string,
  present: ContentFolder,
): Promise<Request | undefined> {
  const base = since.startsWith('-') ? undefined : await baseOf(folder, since);
  if (base === undefined) return undefined;
  const [changed, added, tree] = await Promise.all([
    listed(folder, ['diff-index', '--relative', '--name-only', '-z', '--no-renames', base]),
    listed(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
    listed(folder, ['ls-tree', '-r', '-z', base]),
  ]);
  if (!changed || !added || !tree) return undefined;
  const files = tree.flatMap((entry) => {
    const [, blob = '', path = ''] = /^100\d+ blob ([\da-f]+)\t(.*)$/s.exec(entry) ?? [];
    return path === '' || /(?:^|\/)\./.test(path) ? [] : [{ path, blob }];
  });
  const isText = ({ path }: { readonly path: string }) => /\.(?:md|ya?ml)$/i.test(path);
  const texts = files.filter(isText);
  const blobs = await readBlobs(
    folder,
    texts.map(({ blob }) => blob),
  );
  const media = files.filter((file) => !isText(file));
  return {
    touched: new Set([...changed, ...added]),
    before: {
      root: rootOf(folder),
      files: texts.map(({ path, blob }) => ({ path, text: blobs.get(blob) })),
      media: new Map(
        media.map(({ path }): [string, MediaFile] => [path, present.media.get(path) ?? { bytes: 0 }]),
      ),
      unread: [],
    },
  };
}

/** The commit at which the present branch left the revision; in a clone without that history, the revision itself. */
async function baseOf(folder: string, since: string): Promise<string | undefined> {
  const left = await git(folder, ['merge-base', since, 'HEAD']);
  const base = left ?? (await git(folder, ['rev-parse', '--verify', '--quiet', `${since}^{commit}`]));
  return base && String(base).trim();
}

async function listed(folder: string, args: readonly string[]): Promise<readonly string[] | undefined> {
  const printed = await git(folder, args);
  return (
    printed &&
    String(printed)
      .split('\0')
      .filter((part) => part !== '')
  );
}
