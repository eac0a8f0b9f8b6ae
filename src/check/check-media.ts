import { isSafeFile, unsafeFinding } from '../archive/files-of-works.ts';
import type { Media, MediaFile } from '../model/media.ts';
import type { Report } from '../problems/problem.ts';
import {
  litterFile,
  manuscriptFile,
  unpublishableFile,
  unusedFile,
} from '../problems/rules/files/misplaced-file.ts';
import { largePicture } from '../problems/rules/pictures/large-picture.ts';
import { unreadablePicture } from '../problems/rules/pictures/unreadable-picture.ts';

/** Limits in bytes and in pixels of the longer side. Larger pictures show no more detail on any screen. */
const MOST_BYTES = 3_000_000;
const MOST_PIXELS = 4000;

/** Files that programs leave behind: backup copies of editors, and files of Windows, macOS and Office. */
const LITTER =
  /(?:^|\/)(?:thumbs\.db|desktop\.ini|__macosx\/.*|~\$.*|#.*#|[^/]*(?:~|\.(?:bak|orig|rej|sw[op]|tmp)))$/i;

/** Formats in which people write texts before these are converted to Markdown. */
const MANUSCRIPT =
  /\.(?:docx?|odt|fodt|rtf|pages|wp[ds]|gdoc|txt|text|markdown|mdown|mkdn?|mdwn|mdx|html?|tex|rst|adoc|org)$/i;

/** Markdown or plain text under another name, for which a new name is enough. */
const PLAIN_TEXT = /(?:\.md)?\.(?:txt|text|markdown|mdown|mkdn?|mdwn|mdx)$/i;

/**
 * Checks all files that are not texts: readers must be able to see the pictures that are used, and files must be in a
 * folder where they can be used.
 */
export function checkMedia(root: string, media: Media, used: readonly string[], report: Report): void {
  const shown = new Set(used);
  for (const [path, file] of media) {
    if (shown.has(path)) checkPicture(`${root}/${path}`, file, report);
    else checkUnused(root, path, report);
  }
}

/** Reports pictures that cannot be shown or are larger than needed. Only for files that a text uses. */
function checkPicture(file: string, { bytes, picture, fault }: MediaFile, report: Report): void {
  const place = { file, line: 1, column: 1 };
  if (fault) report(unreadablePicture, place, { fault });
  else if (picture && (bytes > MOST_BYTES || Math.max(picture.width, picture.height) > MOST_PIXELS)) {
    report(largePicture, place, { bytes, width: picture.width, height: picture.height });
  }
}

/**
 * Reports files that no text uses, unless they are publishable and in a subfolder of an issue or of the pages, such as
 * media/: such a file may be used later.
 */
function checkUnused(root: string, path: string, report: Report): void {
  const place = { file: `${root}/${path}`, line: 1, column: 1 };
  const isPutAway = /^(?:issues\/[^/]+|pages)\/[^/]+\//.test(path);
  if (LITTER.test(path)) report(litterFile, place, {});
  else if (isSafeFile(path) && isPutAway) return;
  else if (MANUSCRIPT.test(path) && !isPutAway) report(manuscriptFile, place, manuscriptAt(path));
  else if (isSafeFile(path)) report(unusedFile, place, {});
  else report(unpublishableFile, place, { executed: unsafeFinding(path).executed });
}

/** The name under which a manuscript's text would be published, and whether renaming the file is enough. */
function manuscriptAt(path: string): { readonly better: string; readonly isText: boolean } {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isText = PLAIN_TEXT.test(name);
  return { better: `${name.replace(isText ? PLAIN_TEXT : MANUSCRIPT, '')}.md`, isText };
}
