import { type Variant, variantsOf } from '../addresses/picture-variants.ts';
import type { Picture } from '../model/media.ts';
import type { Site } from './site.ts';
import { usedMedia } from './used-media.ts';

/** A picture to be made. */
export interface PictureOrder {
  /** Path inside the content folder. */
  readonly path: string;
  readonly picture: Picture;
  readonly variants: readonly Variant[];
}

/** The files of the content folder that a site publishes, by path. What no text uses stays unpublished. */
export interface PublishedMedia {
  /** Those that are copied as they are. */
  readonly files: readonly string[];
  /** Those that are made: pictures in other widths and formats, or without what their files tell of the photographer. */
  readonly orders: readonly PictureOrder[];
}

/** What is copied, and what is made. */
export function mediaOf({ archive, texts }: Site): PublishedMedia {
  const files: string[] = [];
  const orders: PictureOrder[] = [];
  for (const path of usedMedia(archive, texts)) {
    const picture = archive.media.get(path)?.picture;
    const variants = variantsOf(path, archive.media);
    if (picture && (picture.tellsMore || variants.length > 0)) orders.push({ path, picture, variants });
    if (!picture?.tellsMore) files.push(path);
  }
  return { files, orders };
}

/** Paths, as if in the content folder, of all files that a site publishes: those that are copied and those that are made. */
export function publishedPaths(site: Site): readonly string[] {
  const { files, orders } = mediaOf(site);
  const made = orders.flatMap(({ path, picture, variants }) => [
    ...(picture.tellsMore ? [path] : []),
    ...variants.map((variant) => variant.path),
  ]);
  return [...files, ...made];
}
