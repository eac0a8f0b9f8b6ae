import type { Archive } from '../archive/archive.ts';
import { isSafeFile } from '../archive/files-of-works.ts';
import type { MediaFile } from '../archive/media.ts';
import { usedMedia } from '../site/media.ts';
import type { Texts } from '../text/render-texts.ts';
import type { Report } from './problem.ts';
import { largePicture } from './rules/large-picture.ts';
import { litterFile, manuscriptFile, unpublishableFile, unusedFile } from './rules/misplaced-file.ts';
import { unreadablePicture } from './rules/unreadable-picture.ts';

/** Larger pictures than this, in bytes or in pixels of their longer side, are more than any screen can show. */
const MOST_BYTES = 3_000_000;
const MOST_PIXELS = 4000;

/** What programs leave beside the files they write: copies of editors, files of Windows, macOS and Office. */
const LITTER =
  /(?:^|\/)(?:thumbs\.db|desktop\.ini|__macosx\/.*|~\$.*|#.*#|[^/]*(?:~|\.(?:bak|orig|rej|sw[op]|tmp)))$/i;

/** What people write texts in that are meant to become Markdown. */
const MANUSCRIPT = /\.(?:docx?|odt|rtf|pages|txt|markdown|mdown|html?|tex|rst)$/i;

/** Checks all files that are no texts: that readers can see the pictures that are shown, and that no file stands where it is lost. */
export function checkMedia(root: string, archive: Archive, texts: Texts, report: Report): void {
  const used = new Set(usedMedia(archive, texts));
  for (const [path, file] of archive.media) {
    if (used.has(path)) checkPicture(`${root}/${path}`, file, report);
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
