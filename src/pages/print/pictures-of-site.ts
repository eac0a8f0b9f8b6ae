import { pathIn } from '../../model/media.ts';
import type { Site } from '../../site/site.ts';
import type { PrintedPicture } from './printed.ts';

/** A picture by its path in the content folder. Undefined if it cannot be printed. */
export function pictureOfFile(
  { archive }: Pick<Site, 'archive'>,
  path: string,
): Pick<PrintedPicture, 'file' | 'width' | 'height'> | undefined {
  const file = pathIn(archive.media, path);
  const picture = file === undefined ? undefined : archive.media.get(file)?.picture;
  if (file === undefined || !picture) return undefined;
  return { file, width: picture.width, height: picture.height };
}

/** The picture at an address that a text's HTML has. */
export function pictureAt(
  site: Pick<Site, 'archive' | 'addresses'>,
  src: string,
): Pick<PrintedPicture, 'file' | 'width' | 'height'> | undefined {
  const { address } = site.addresses.parse(src);
  return pictureOfFile(site, address.slice(1));
}
