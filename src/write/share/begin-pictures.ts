import type { Problem } from '../../problems/problem.ts';
import { mediaOf } from '../../site/media.ts';
import type { Site } from '../../site/site.ts';
import { CACHE_FOLDER, type MadeFile, makePictures } from '../pictures/make-pictures.ts';
import { openPictureCache } from '../pictures/picture-cache.ts';
import { beginSharePictures } from './begin-share-pictures.ts';
import { SHARE_CACHE } from './make-share-pictures.ts';
import { shareLookOf } from './share-look.ts';
import { shareOrders } from './share-orders.ts';

/** Pictures with intact head and end that cannot be decoded. */
export class DamagedPictures extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('There are damaged pictures.');
    this.problems = problems;
  }
}

/** Pictures that are being made. */
export interface Pictures {
  /** Throws `DamagedPictures`, or an error of the file system. */
  readonly files: Promise<readonly MadeFile[]>;
  /** To be called when the files are no longer needed. */
  readonly stop: () => void;
}

/**
 * Begins to make the pictures of pages, and the pictures that link previews show.
 * @param content the content folder
 * @param onPicture receives the progress
 */
export function beginPictures(
  site: Site,
  content: string,
  onPicture: (done: number, all: number) => void,
): Pictures {
  const { orders } = mediaOf(site);
  const shared = shareOrders(site);
  const done = { made: 0, drawn: 0 };
  const tell = (now: Partial<typeof done>) => {
    Object.assign(done, now);
    onPicture(done.made + done.drawn, orders.length + shared.length);
  };
  const made = makePictures(orders, content, openPictureCache(CACHE_FOLDER), (made) => tell({ made }));
  const look = shareLookOf(site.theme);
  const sharePictures = beginSharePictures(shared, SHARE_CACHE, (drawn) => tell({ drawn }), look);
  const files = Promise.all([made, sharePictures.files]).then(([{ files, problems }, drawn]) => {
    if (problems.length > 0) throw new DamagedPictures(problems);
    return [...files, ...drawn];
  });
  // Nobody waits for them before the pages are written, and never if that fails.
  files.catch(() => {});
  return { files, stop: sharePictures.stop };
}
