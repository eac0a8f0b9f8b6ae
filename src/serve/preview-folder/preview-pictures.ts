import { join } from 'node:path';
import { outputFile } from '../../addresses/address.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { mediaOf } from '../../site/media.ts';
import { CACHE_FOLDER, type MadePictures, makePictures } from '../../write/pictures/make-pictures.ts';
import { openPictureCache } from '../../write/pictures/picture-cache.ts';

/** The pictures of a preview that are made of those in the content. */
export interface PreviewPictures {
  /** From now on, the pictures are those of this site. */
  readonly follow: (site: PlannedSite) => void;
  /** Makes the pictures of a site. `onPicture` receives the progress. */
  readonly make: (site: PlannedSite, onPicture: (done: number, all: number) => void) => Promise<MadePictures>;
  /** The picture that the one at a path of the folder is made of. Undefined if there is no such picture. */
  readonly sourceOf: (path: string) => string | undefined;
}

/**
 * Prepares the pictures of a preview, none of which is made yet.
 * @param content the content folder
 */
export function beginPictures(content: string): PreviewPictures {
  const cache = openPictureCache(CACHE_FOLDER);
  let sources: ReadonlyMap<string, string> = new Map();
  return {
    follow: (site) => {
      sources = sourcesOfPictures(site);
    },
    make: (site, onPicture) => {
      const { orders } = mediaOf(site);
      return makePictures(orders, content, cache, (done) => onPicture(done, orders.length));
    },
    sourceOf: (path) => {
      const source = sources.get(path);
      return source === undefined ? undefined : join(content, source);
    },
  };
}

/** For every picture that is made, by its path in the output folder: the picture that it is made of. */
function sourcesOfPictures(site: PlannedSite): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { path, variants } of mediaOf(site).orders)
    for (const made of [path, ...variants.map((variant) => variant.path)])
      sources.set(outputFile(site.addresses.media(made)), path);
  return sources;
}
