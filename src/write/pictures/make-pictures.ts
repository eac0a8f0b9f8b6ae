import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, reportInto, sortProblems } from '../../problems/problem.ts';
import { unreadablePicture } from '../../problems/rules/pictures/unreadable-picture.ts';
import type { PictureOrder } from '../../site/media.ts';
import { cacheFolder } from '../../sources/cache/cache.ts';
import { systemErrorIn } from '../../sources/files/system-error.ts';
import { WriteError } from '../../sources/files/write-file.ts';
import { rootOf } from '../../sources/read-content.ts';
import { PROCESSORS } from '../../sources/sharp.ts';
import { type CachedPicture, ORIGINAL_FILE, type PictureCache, variantFile } from './picture-cache.ts';

/** Where pictures are cached between builds. */
export const CACHE_FOLDER = cacheFolder('pictures');

/** A generated file. */
export interface MadeFile {
  readonly from: string;
  /** Path in the content folder that the file would have: that of the original, or of a variant beside it. */
  readonly path: string;
}

/** Result of `makePictures`. */
export interface MadePictures {
  readonly files: readonly MadeFile[];
  /** Pictures with intact head and end that cannot be decoded. */
  readonly problems: readonly Problem[];
  /** Number of pictures that were not in the cache. */
  readonly newCount: number;
}

/**
 * Makes the published files of pictures, as many pictures at once as there are processors. Uses the cache.
 * @param content the content folder
 * @param onPicture called with the number done so far
 */
export async function makePictures(
  orders: readonly PictureOrder[],
  content: string,
  cache: PictureCache,
  onPicture: (done: number) => void,
): Promise<MadePictures> {
  const made = new Map<string, CachedPicture>();
  const problems: Problem[] = [];
  const report = reportInto(problems);
  let done = 0;
  const waiting = orders.values();
  const work = async (): Promise<void> => {
    for (const order of waiting) {
      try {
        made.set(order.path, await cache.make(join(content, order.path), order));
      } catch (error) {
        if (error instanceof WriteError || systemErrorIn(error)) throw error;
        // Throws if the picture was removed meanwhile: then it is not damaged.
        await access(join(content, order.path));
        const file = `${rootOf(content)}/${order.path}`;
        report(unreadablePicture, { file, line: 1, column: 1 }, { fault: 'damaged' });
      }
      done += 1;
      onPicture(done);
    }
  };
  await Promise.all(Array.from({ length: PROCESSORS }, work));
  cache.trim();
  return {
    files: orders.flatMap((order) => filesOf(order, made.get(order.path))),
    problems: sortProblems(problems),
    newCount: [...made.values()].filter(({ isNew }) => isNew).length,
  };
}

function filesOf({ path, variants }: PictureOrder, made: CachedPicture | undefined): MadeFile[] {
  const published = [
    { name: ORIGINAL_FILE, path },
    ...variants.map((variant) => ({ name: variantFile(variant), path: variant.path })),
  ];
  return published.flatMap(({ name, path }) => {
    const from = made?.files.get(name);
    return from === undefined ? [] : [{ from, path }];
  });
}
