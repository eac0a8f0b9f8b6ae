import type { Media } from '../model/media.ts';
import type { Addresses } from './addresses.ts';
import { FORMATS, variantsOf } from './picture-variants.ts';

/** The variants of a picture in one format, for a `<source>` element. */
export interface PictureSource {
  /** Media type: `image/avif` or `image/webp`. */
  readonly type: string;
  readonly srcset: string;
}

/** What a page needs to show a picture. */
export interface ShownPicture {
  readonly href: string;
  /** In pixels. Both are set unless the file is not a readable picture. */
  readonly width?: number;
  readonly height?: number;
  /** One per format, smallest files first. */
  readonly sources: readonly PictureSource[];
}

/**
 * The `sizes` attribute, from which a browser chooses a variant: pictures are as wide as the text column (`--measure`),
 * or on phones as wide as the screen without its margins.
 */
export const SIZES = '(min-width: 40rem) 36rem, calc(100vw - 2rem)';

/** The address, size and variants of a picture in the content folder. */
export function shownPicture(path: string, media: Media, addresses: Addresses): ShownPicture {
  const picture = media.get(path)?.picture;
  const href = addresses.href(addresses.media(path));
  if (!picture) return { href, sources: [] };
  const variants = variantsOf(path, media);
  const sources = FORMATS.map((format) => ({
    type: `image/${format}`,
    srcset: variants
      .filter((variant) => variant.format === format)
      // An unencoded comma would end the URL (HTML, "srcset attributes").
      .map(({ path, width }) => `${addresses.href(addresses.media(path)).replaceAll(',', '%2C')} ${width}w`)
      .join(', '),
  })).filter(({ srcset }) => srcset !== '');
  return { href, width: picture.width, height: picture.height, sources };
}
