import type { Archive } from '../archive/archive.ts';
import { usedMedia } from '../site/media.ts';
import type { Texts } from '../text/render-texts.ts';
import type { Report } from './problem.ts';
import { unreadablePicture } from './rules/unreadable-picture.ts';

/** Reports the pictures that a published text shows and nobody will see. What no text uses does no harm. */
export function checkPictures(root: string, archive: Archive, texts: Texts, report: Report): void {
  for (const path of usedMedia(archive, texts)) {
    const fault = archive.media.get(path)?.fault;
    if (fault) report(unreadablePicture, { file: `${root}/${path}`, line: 1, column: 1 }, { fault });
  }
}
