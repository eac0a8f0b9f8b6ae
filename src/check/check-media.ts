import { isSafeFile } from '../archive/files-of-works.ts';
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

/** Larger pictures than this, in bytes or in pixels of their longer side, are more than any screen can show. */
const MOST_BYTES = 3_000_000;
const MOST_PIXELS = 4000;

/** What programs leave beside the files they write: copies of editors, files of Windows, macOS and Office. */
const LITTER =
  /(?:^|\/)(?:thumbs\.db|desktop\.ini|__macosx\/.*|~\$.*|#.*#|[^/]*(?:~|\.(?:bak|orig|rej|sw[op]|tmp)))$/i;

/** What people write texts in that are meant to become Markdown. */
const MANUSCRIPT = /\.(?:docx?|odt|rtf|pages|txt|markdown|mdown|html?|tex|rst)$/i;

/** Checks all files that are no texts: that readers can see the pictures that are shown, and that no file stands where it is lost. */
export function checkMedia(root: string, media: Media, used: readonly string[], report: Report): void {
  const shown = new Set(used);
  for (const [path, file] of media) {
    if (shown.has(path)) checkPicture(`${root}/${path}`, file, report);
    else checkUnused(root, path, report);
  }
}

/** Pictures that nobody will see, or that are larger than anybody needs. What no text uses does no harm. */
function checkPicture(file: string, { bytes, picture, fault }: MediaFile, report: Report): void {
  const place = { file, line: 1, column: 1 };
  if (fault) report(unreadablePicture, place, { fault });
  else if (picture && (bytes > MOST_BYTES || Math.max(picture.width, picture.height) > MOST_PIXELS)) {
    report(largePicture, place, { bytes, width: picture.width, height: picture.height });
  }
}

/** Files that may be used stand in a folder of an issue or of the pages, such as media/, whether a text uses them yet or not. */
function checkUnused(root: string, path: string, report: Report): void {
  const place = { file: `${root}/${path}`, line: 1, column: 1 };
  const isPutAway = /^(?:issues\/[^/]+|pages)\/[^/]+\//.test(path);
  if (LITTER.test(path)) report(litterFile, place, {});
  else if (isSafeFile(path) && isPutAway) return;
  else if (MANUSCRIPT.test(path) && !isPutAway) report(manuscriptFile, place, {});
  else if (isSafeFile(path)) report(unusedFile, place, {});
  else report(unpublishableFile, place, {});
}
