import type { Hash } from 'node:crypto';
import type { Release } from '../sources/git/release.ts';
import type { ContentFolder } from '../sources/read-content.ts';

/**
 * Adds a folder with all of its texts to a digest. False if a text has halves of characters, which a digest of its bytes would not
 * tell apart.
 */
export function addFolder(digest: Hash, { root, files, media, unread, theme }: ContentFolder): boolean {
  digest.update(JSON.stringify([root, [...media], unread, theme]));
  for (const file of files) {
    digest.update(`\n${JSON.stringify([file.path, file.misread, file.digest])}\n`);
    if (file.digest !== undefined) continue;
    const { text } = file;
    if (text?.isWellFormed() === false) return false;
    digest.update(`${text?.length}\n`).update(text ?? '');
  }
  return true;
}

/** The same for the release that a folder is compared with. */
export function addRelease(digest: Hash, release: Release | undefined): boolean {
  const { ref, unchanged, isAssumed } = release ?? {};
  digest.update(JSON.stringify([ref, unchanged, isAssumed]));
  return !release || addFolder(digest, release.folder);
}
