import type { Media, Picture } from '../model/media.ts';

/** Formats that are made of a picture, smallest files first: a browser takes the first that it supports. */
export const FORMATS = ['avif', 'webp'] as const;
type PictureFormat = (typeof FORMATS)[number];

/** Widths in pixels: half a column and a whole one, for screens with one to three device pixels per CSS pixel. */
const WIDTHS = [400, 800, 1200, 1600];
const WIDEST = 1600;
/** A width is skipped if the original is less than 1.25 times as wide. */
const STEP = 1.25;

export interface Variant {
  readonly format: PictureFormat;
  /** In pixels. */
  readonly width: number;
  /** Path next to the original, as if the variant were in the content folder. */
  readonly path: string;
}

/**
 * The widths in pixels in which a picture is made, ascending, none wider than the original. Empty for animated pictures
 * and for those narrower than the smallest width.
 */
export function widthsOf({ width, animated }: Picture): readonly number[] {
  if (animated || width < (WIDTHS[0] ?? 0)) return [];
  if (width >= WIDEST) return WIDTHS;
  return [...WIDTHS.filter((smaller) => smaller * STEP <= width), width];
}

/**
 * The variants of a picture, sorted by format, then by width. Each name contains the original's whole name, so that
 * `march.jpg` and `march.png` do not collide. If a file in the content folder already has such a name, an underscore is
 * inserted.
 */
export function variantsOf(path: string, media: Media): readonly Variant[] {
  const picture = media.get(path)?.picture;
  if (!picture) return [];
  const widths = widthsOf(picture);
  const named = (mark: string) =>
    FORMATS.flatMap((format) =>
      widths.map((width): Variant => ({ format, width, path: `${path}${mark}-${width}.${format}` })),
    );
  let mark = '';
  while (named(mark).some((variant) => media.has(variant.path))) mark += '_';
  return named(mark);
}
