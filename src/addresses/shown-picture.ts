import type { Media } from '../model/media.ts';
import type { Addresses } from './addresses.ts';
import { FORMATS, variantsOf } from './picture-variants.ts';

/** The variants of a picture in one format, for a `<source>`. */
export interface PictureSource {
  /** `image/avif`, `image/webp`. */
  readonly type: string;
  readonly srcset: string;
}

/** A picture as a page shows it. */
export interface ShownPicture {
  readonly href: string;
  /** In pixels; both are known unless the file is no picture. */
  readonly width?: number;
  readonly height?: number;
  /** The best format first. */
  readonly sources: readonly PictureSource[];
}

/**
 * How wide pictures stand on the page, for the browser's choice among the variants: as wide as the text (`--measure`), or on
 * phones as the screen without its margins.
 */
export const SIZES = '(min-width: 40rem) 36rem, calc(100vw - 2rem)';

/** The address of a picture of the content folder, its size, and its variants. */
export function shownPicture(path: string, media: Media, addresses: Addresses): ShownPicture {
  const picture = media.get(path)?.picture;
  const href = addresses.href(addresses.media(path));
  if (!picture) return { href, sources: [] };
  const variants = variantsOf(path, media);
  const sources = FORMATS.map((format) => ({
    type: `image/${format}`,
    srcset: variants
      .filter((variant) => variant.format === format)
      // A comma would end the address (HTML, "srcset attributes").
      .map(({ path, width }) => `${addresses.href(addresses.media(path)).replaceAll(',', '%2C')} ${width}w`)
      .join(', '),
  })).filter(({ srcset }) => srcset !== '');
  return { href, width: picture.width, height: picture.height, sources };
}
