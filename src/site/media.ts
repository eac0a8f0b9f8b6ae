import { type Variant, variantsOf } from '../addresses/picture-variants.ts';
import type { Picture } from '../model/media.ts';
import type { Site } from './site.ts';
import { usedMedia } from './used-media.ts';

/** A picture that the build has to process. */
export interface PictureOrder {
  /** Path inside the content folder. */
  readonly path: string;
  readonly picture: Picture;
  readonly variants: readonly Variant[];
}

/** The media files that a site publishes, by path. Files that no text uses are not published. */
export interface PublishedMedia {
  /** Files that are copied unchanged. */
  readonly files: readonly string[];
  /** Pictures of which other widths and formats are made, or whose metadata has to be removed. */
  readonly orders: readonly PictureOrder[];
}

/** Divides the used media into files to copy and pictures to process. */
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

/** Paths of all media files of the published site, copied and made, as if all were in the content folder. */
export function publishedPaths(site: Site): readonly string[] {
  const { files, orders } = mediaOf(site);
  const made = orders.flatMap(({ path, picture, variants }) => [
    ...(picture.tellsMore ? [path] : []),
    ...variants.map((variant) => variant.path),
  ]);
  return [...files, ...made];
}
